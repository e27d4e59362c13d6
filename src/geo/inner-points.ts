import { arcsOf, areaCount, type Shapes } from "./shapes.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Left, top, right, bottom in the unit square. */
export type Box = readonly [number, number, number, number];

/** The box round an area; undefined for one without boundary. */
export function boxOf(shapes: Shapes, area: number): Box | undefined {
  let [left, top, right, bottom] = [1, 1, 0, 0];
  for (const arc of arcsOf(shapes, area))
    for (let point = shapes.arcStart[arc] ?? 0; point < (shapes.arcStart[arc + 1] ?? 0); point++) {
      const x = shapes.coordinates[point * 2] ?? 0;
      const y = shapes.coordinates[point * 2 + 1] ?? 0;
      [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    }
  return right < left ? undefined : [left, top, right, bottom];
}

/** The box round all shapes. */
export function extentOf({ coordinates }: Shapes): Box {
  let [left, top, right, bottom] = [1, 1, 0, 0];
  for (let i = 0; i + 1 < coordinates.length; i += 2) {
    const x = coordinates[i] ?? 0;
    const y = coordinates[i + 1] ?? 0;
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  }
  return [left, top, right, bottom];
}

/** Where a horizontal line crosses an area's borders, in order. */
function crossingsAt(shapes: Shapes, area: number, y: number): number[] {
  const { coordinates, arcStart } = shapes;
  const found: number[] = [];
  for (const arc of arcsOf(shapes, area))
    for (let point = (arcStart[arc] ?? 0) + 1; point < (arcStart[arc + 1] ?? 0); point++) {
      const [x1, y1] = [coordinates[point * 2 - 2] ?? 0, coordinates[point * 2 - 1] ?? 0];
      const [x2, y2] = [coordinates[point * 2] ?? 0, coordinates[point * 2 + 1] ?? 0];
      if (y1 <= y !== y2 <= y) found.push(x1 + ((y - y1) * (x2 - x1)) / (y2 - y1));
    }
  return found.sort((a, b) => a - b);
}

// Lines through an area on which to look for the widest stretch of it.
const heights = [0.5, 0.38, 0.62, 0.26, 0.74, 0.14, 0.86];

/**
 * A point well inside each area: the middle of the widest stretch that one of seven lines through it finds. Where an area
 * has no boundary there is no point.
 */
export function innerPoints(shapes: Shapes): (Point | undefined)[] {
  return Array.from({ length: areaCount(shapes) }, (_, area) => {
    const box = boxOf(shapes, area);
    if (!box) return undefined;
    const [left, top, right, bottom] = box;
    if (shapes.cells) return { x: (left + right) / 2, y: (top + bottom) / 2 };
    let best: Point | undefined;
    let widest = 0;
    for (const height of heights) {
      const y = top + (bottom - top) * height;
      const xs = crossingsAt(shapes, area, y);
      for (let i = 0; i + 1 < xs.length; i += 2) {
        const [from, to] = [xs[i] ?? 0, xs[i + 1] ?? 0];
        if (to - from <= widest) continue;
        widest = to - from;
        best = { x: (from + to) / 2, y };
      }
    }
    return best;
  });
}
