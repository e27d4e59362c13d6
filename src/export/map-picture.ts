import { bordersBetween } from "../geo/borders.ts";
import { type Box, boxOf, extentOf, innerPoints } from "../geo/inner-points.ts";
import { arcsOf, areaCount, type Shapes } from "../geo/shapes.ts";
import { pointWeights, simplified } from "../geo/simplify.ts";
import type { AreaList } from "../model/area-list.ts";
import { arcPath, areaPath, type Placement, placementOf } from "./map-placement.ts";
import type { Drawing, PictureSize } from "./picture.ts";
import { scaleBar } from "./scale-bar.ts";
import { type Attributes, element, escaped, textElement } from "./svg-markup.ts";

export interface MapPictureData {
  readonly shapes: Shapes;
  readonly areas: AreaList;
  /** By area, 0 = no data. */
  readonly classes: Uint8Array;
  /** By class, from low to high. */
  readonly colours: readonly string[];
  readonly noData: { readonly ground: string; readonly stripe: string };
  /** 1 by area that is dotted. */
  readonly few?: Uint8Array | undefined;
  readonly selected: readonly { readonly area: number; readonly colour: string }[];
  /** What an area is and has, for who points at it or cannot see it. */
  readonly wordsAt: (area: number) => string;
  /** The part of the world that is in sight, in the unit square; undefined: all areas. */
  readonly window?: Box | undefined;
}

const ink = "#16222e";

/** What a picture may lose at a point, in square pixels. */
const invisible = 0.15;

/** More areas than this are drawn as one path a class: nobody points at a square of a country. */
const mostAlone = 20_000;

/** Dark dots on light colours, white on dark ones (perceived lightness by ITU-R BT.601). */
function isLight(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue > 128;
}

/** The patterns of a map, for who fills with them: hatched where there are no data, dotted where few people live. */
export function mapPatterns(noData: MapPictureData["noData"]): string {
  const pattern = (id: string, content: string, size: number, turn?: string) =>
    element("pattern", { id, width: size, height: size, patternUnits: "userSpaceOnUse", patternTransform: turn }, content);
  const dots = (colour: string) =>
    [
      [1.5, 1.5],
      [4.5, 4.5]
    ]
      .map(([cx, cy]) => element("circle", { cx, cy, r: 0.8, fill: colour }))
      .join("");
  const ground = element("rect", { width: 6, height: 6, fill: noData.ground });
  const stripe = element("rect", { width: 1.6, height: 6, fill: noData.stripe });
  return [
    pattern("hatched", ground + stripe, 6, "rotate(45)"),
    pattern("dotted-dark", dots(ink), 6),
    pattern("dotted-light", dots("#ffffff"), 6)
  ].join("");
}

/** The ground of an area: its colour, or hatching. */
const fillOf = ({ classes, colours }: MapPictureData, area: number) =>
  classes[area] ? (colours[(classes[area] ?? 0) - 1] ?? "none") : "url(#hatched)";

function drawAreas(data: MapPictureData, place: Placement, areas: readonly number[]): string {
  if (areas.length > mostAlone) {
    const paths = new Map<string, string[]>();
    for (const area of areas) {
      const fill = fillOf(data, area);
      const list = paths.get(fill) ?? [];
      paths.set(fill, list);
      list.push(areaPath(place, area));
    }
    return [...paths].map(([fill, list]) => element("path", { fill, d: list.join("") })).join("");
  }
  return areas
    .map((area) => {
      const d = areaPath(place, area);
      if (d === "") return "";
      const fill = fillOf(data, area);
      // A seam between neighbours of one colour would show; hatching has none.
      const stroke = fill.startsWith("#") ? fill : undefined;
      const title = element("title", {}, escaped(`${data.areas.names[area]}: ${data.wordsAt(area)}`));
      const code = { "data-code": data.areas.codes[area], fill, stroke, "stroke-width": stroke && 0.3, d };
      const dots = data.few?.[area] === 1 && data.classes[area];
      const pattern = dots && isLight(fill) ? "url(#dotted-dark)" : "url(#dotted-light)";
      return element("path", code, title) + (dots ? element("path", { fill: pattern, d }) : "");
    })
    .join("");
}

/** White lines within a gemeente, grey ones round it, dashes where a boundary is approximate; none where areas are a few pixels. */
function drawBorders({ areas }: MapPictureData, place: Placement): string {
  const { shapes } = place;
  if (shapes.cells) return "";
  const numbers = new Map<string, number>();
  const groups = areas.gemeenten.map((gemeente) => {
    const number = areas.level === "gemeente" ? 0 : (numbers.get(gemeente) ?? numbers.size);
    numbers.set(gemeente, number);
    return number;
  });
  const { inner, outer } = bordersBetween(shapes, (area) => groups[area] ?? 0);
  const rough = new Set(areas.approximate.flatMap((isRough, area) => (isRough ? [...arcsOf(shapes, area)] : [])));
  const firm = (arcs: Uint32Array) => arcs.filter((arc) => !rough.has(arc));
  const [left, top, right, bottom] = extentOf(shapes);
  const across = Math.sqrt(((right - left) * (bottom - top)) / Math.max(1, areaCount(shapes))) * place.scale;
  const share = Math.max(0, Math.min(1, (across - 5) / 16));
  const lines = (arcs: Iterable<number>, attributes: Attributes) =>
    element("path", {
      fill: "none",
      "stroke-linejoin": "round",
      "stroke-linecap": "round",
      ...attributes,
      d: arcPath(place, arcs)
    });
  return [
    share > 0.05 ? lines(firm(inner), { stroke: "#ffffff", "stroke-width": share }) : "",
    lines(firm(outer), { stroke: "#5d6a76", "stroke-width": 0.25 + 0.6 * share }),
    rough.size > 0 ? lines(rough, { stroke: "#ffffff", "stroke-width": 1.3 }) : "",
    rough.size > 0 ? lines(rough, { stroke: ink, "stroke-width": 1.3, "stroke-linecap": "butt", "stroke-dasharray": "4 4" }) : ""
  ].join("");
}

/** Outlines of selected areas in their colours, each with its name where that fits. */
function drawSelection({ selected, areas }: MapPictureData, place: Placement, textSize: number): string {
  const outlines = selected.map(({ area, colour }) => {
    const line = { fill: "none", "stroke-linejoin": "round", d: arcPath(place, arcsOf(place.shapes, area)) };
    return (
      element("path", { ...line, stroke: "#ffffff", "stroke-width": 5 }) +
      element("path", { ...line, stroke: colour, "stroke-width": 2.4 })
    );
  });
  if (selected.length === 0) return "";
  const points = innerPoints(place.shapes);
  const taken: { x: number; y: number; reach: number }[] = [];
  const labels = selected.map(({ area, colour }) => {
    const point = points[area];
    const name = areas.names[area] ?? "";
    if (!point) return "";
    const [x, y] = [place.x(point.x), place.y(point.y)];
    const reach = name.length * textSize * 0.3;
    if (x < 0 || y < 0 || x > place.width || y > place.height) return "";
    if (taken.some((other) => Math.abs(other.y - y) < textSize * 1.2 && Math.abs(other.x - x) < other.reach + reach)) return "";
    taken.push({ x, y, reach });
    const inside = Math.max(reach, Math.min(place.width - reach, x));
    return textElement(name, {
      x: inside,
      y: y + textSize * 0.35,
      fill: colour,
      "font-size": textSize,
      "font-weight": 700,
      "text-anchor": "middle",
      stroke: "#ffffff",
      "stroke-width": textSize * 0.28,
      "stroke-linejoin": "round",
      "paint-order": "stroke"
    });
  });
  return outlines.join("") + labels.join("");
}

/** A choropleth drawn from its data, in Web Mercator as on screen, with as many points as can be seen at the size. */
export function drawMap(data: MapPictureData, size: PictureSize): Drawing {
  const window = data.window ?? extentOf(data.shapes);
  const { width, height, scale } = placementOf(data.shapes, window, size);
  const shapes = data.shapes.cells
    ? data.shapes
    : simplified(data.shapes, pointWeights(data.shapes), invisible / (scale * size.detail) ** 2);
  const place = placementOf(shapes, window, size);
  const [left, top, right, bottom] = window;
  const inSight = Array.from({ length: areaCount(shapes) }, (_, area) => area).filter((area) => {
    const box = shapes.cells && !data.window ? window : boxOf(shapes, area);
    return box && box[0] <= right && box[2] >= left && box[1] <= bottom && box[3] >= top;
  });
  const parts = [
    element("defs", {}, mapPatterns(data.noData) + element("clipPath", { id: "sight" }, element("rect", { width, height }))),
    element(
      "g",
      { "clip-path": "url(#sight)" },
      [
        element("g", { "fill-rule": "evenodd" }, drawAreas(data, place, inSight)),
        element("g", { "pointer-events": "none" }, drawBorders(data, place)),
        element("g", { "pointer-events": "none" }, drawSelection(data, place, size.textSize))
      ].join("")
    ),
    scaleBar(window, place, size.textSize)
  ];
  return { width, height, markup: parts.join("") };
}
