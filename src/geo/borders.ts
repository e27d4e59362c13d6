import { arcsOf, areaCount, type Shapes } from "./shapes.ts";

export interface Borders {
  /** Between two areas of the same group. */
  readonly inner: Uint32Array;
  /** Between two groups, or with an area on one side alone. */
  readonly outer: Uint32Array;
}

/** Sorts the arcs by what they divide: areas within a group (a gemeente), or groups. */
export function bordersBetween(shapes: Shapes, groupOf: (area: number) => number): Borders {
  const firstOwner = new Map<number, number>();
  const outer = new Set<number>();
  const inner: number[] = [];
  for (let area = 0; area < areaCount(shapes); area++)
    for (const arc of arcsOf(shapes, area)) {
      const other = firstOwner.get(arc);
      if (other === undefined) {
        firstOwner.set(arc, area);
        outer.add(arc);
      } else if (groupOf(other) === groupOf(area)) {
        outer.delete(arc);
        inner.push(arc);
      }
    }
  return { inner: Uint32Array.from(inner), outer: Uint32Array.from(outer) };
}
