import { bordersBetween } from "../geo/borders.ts";
import { arcsOf, type Shapes } from "../geo/shapes.ts";
import type { AreaList } from "../model/area-list.ts";

/** All that pictures of a level are drawn from, in flat arrays: a worker gets it once. */
export interface Terrain {
  readonly shapes: Shapes;
  /** A number by area, equal for areas of the same gemeente. */
  readonly groups: Uint32Array;
  /** 1 by area whose boundary is not the published one. */
  readonly approximate: Uint8Array;
}

export function terrainOf(shapes: Shapes, areas: AreaList): Terrain {
  const numbers = new Map<string, number>();
  const groups = areas.gemeenten.map((gemeente) => {
    const number = areas.level === "gemeente" ? 0 : (numbers.get(gemeente) ?? numbers.size);
    numbers.set(gemeente, number);
    return number;
  });
  return { shapes, groups: Uint32Array.from(groups), approximate: Uint8Array.from(areas.approximate, Number) };
}

/** Which arcs are drawn how. */
export interface OutlineArcs {
  /** Between areas of a gemeente. */
  readonly inner: Uint32Array;
  /** Between gemeenten, and where the areas end. */
  readonly outer: Uint32Array;
  /** Round areas whose boundary is not the published one; these are in neither of the others. */
  readonly approximate: Uint32Array;
}

export function outlineArcs({ shapes, groups, approximate }: Terrain): OutlineArcs {
  // Cells share no arcs, and a country of them has no borders worth a line of their own.
  if (shapes.cells) return { inner: shapes.areaArcs, outer: new Uint32Array(0), approximate: new Uint32Array(0) };
  const { inner, outer } = bordersBetween(shapes, (area) => groups[area] ?? 0);
  const rough = new Set<number>();
  for (const [area, isRough] of approximate.entries()) if (isRough) for (const arc of arcsOf(shapes, area)) rough.add(arc);
  const isFirm = (arc: number) => !rough.has(arc);
  return { inner: inner.filter(isFirm), outer: outer.filter(isFirm), approximate: Uint32Array.from(rough) };
}
