import { bordersBetween } from "../geo/borders.ts";
import { arcsOf, type Shapes } from "../geo/shapes.ts";
import type { AreaList } from "../model/area-list.ts";
import type { OutlineArcs } from "./draw-outlines.ts";

/** Which arcs are drawn how: between areas of a gemeente, between gemeenten, round approximate areas. */
export function outlineArcs(shapes: Shapes, areas: AreaList): OutlineArcs {
  const groupOf = (area: number) => (areas.level === "gemeente" ? "" : (areas.gemeenten[area] ?? ""));
  const approximate = areas.approximate.flatMap((isApproximate, area) => (isApproximate ? [...arcsOf(shapes, area)] : []));
  return { ...bordersBetween(shapes, groupOf), approximate: Uint32Array.from(new Set(approximate)) };
}
