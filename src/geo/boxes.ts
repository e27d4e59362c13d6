import { areaCount, type Shapes } from "./shapes.ts";

/** The extent of every area: of area i from xs[2i] to xs[2i + 1], and rows in the same way from top to bottom, in the unit square. */
export interface Boxes {
  readonly xs: Float64Array;
  readonly rows: Float64Array;
}

const known = new WeakMap<Shapes, Boxes>();

/** The boxes round all areas, reckoned once for the same shapes. An area without boundary has an empty one (from 1 to 0). */
export function boxesOf(shapes: Shapes): Boxes {
  const found = known.get(shapes);
  if (found) return found;
  const { coordinates, arcStart, areaStart, areaArcs } = shapes;
  const count = areaCount(shapes);
  const boxes: Boxes = { xs: new Float64Array(count * 2), rows: new Float64Array(count * 2) };
  for (let area = 0; area < count; area++) {
    let [left, top, right, bottom] = [1, 1, 0, 0];
    for (let i = areaStart[area] ?? 0; i < (areaStart[area + 1] ?? 0); i++) {
      const arc = areaArcs[i] ?? 0;
      for (let point = arcStart[arc] ?? 0; point < (arcStart[arc + 1] ?? 0); point++) {
        const x = coordinates[point * 2] ?? 0;
        const y = coordinates[point * 2 + 1] ?? 0;
        if (x < left) left = x;
        if (x > right) right = x;
        if (y < top) top = y;
        if (y > bottom) bottom = y;
      }
    }
    boxes.xs.set([left, right], area * 2);
    boxes.rows.set([top, bottom], area * 2);
  }
  known.set(shapes, boxes);
  return boxes;
}
