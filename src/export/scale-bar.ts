import type { Box } from "../geo/inner-points.ts";
import type { Placement } from "./map-placement.ts";
import { element, textElement } from "./svg-markup.ts";

/** The equator in metres, as Web Mercator has it. */
const equator = 40_075_016.686;

/** How many metres of ground a unit of the picture is, at a height of the unit square. */
function metresPerUnit(y: number, scale: number): number {
  const latitude = Math.atan(Math.sinh(Math.PI * (1 - 2 * y)));
  return (equator * Math.cos(latitude)) / scale;
}

/** The roundest length, 1, 2 or 5 times a power of ten, that is at most so many metres. */
function roundLength(maximum: number): number {
  const power = 10 ** Math.floor(Math.log10(maximum));
  return [5, 2, 1].map((times) => times * power).find((length) => length <= maximum) ?? power;
}

/** A bar of a round length at the bottom right; true at the middle of the map, where Mercator is a little off elsewhere. */
export function scaleBar([, top, , bottom]: Box, { scale, width, height }: Placement, textSize: number): string {
  const metres = metresPerUnit((top + bottom) / 2, scale);
  const length = roundLength(metres * width * 0.2);
  const units = length / metres;
  const label = length >= 1000 ? `${length / 1000} km` : `${length} m`;
  const [right, base] = [width - 8, height - 8];
  const line = { fill: "none", d: `M${right - units} ${base - 5}V${base}H${right}V${base - 5}` };
  const halo = { stroke: "#ffffff", "stroke-width": 3, "paint-order": "stroke" };
  return (
    element("path", { ...line, stroke: "#ffffff", "stroke-width": 3.5 }) +
    element("path", { ...line, stroke: "#4a5763", "stroke-width": 1.3 }) +
    textElement(label, {
      ...halo,
      x: right - units / 2,
      y: base - 8,
      fill: "#4a5763",
      "font-size": textSize * 0.85,
      "text-anchor": "middle"
    })
  );
}
