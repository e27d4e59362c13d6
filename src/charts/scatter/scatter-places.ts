import type { ScatterLayout } from "./scatter-layout.ts";

type Dots = Pick<ScatterLayout, "centres">;

/** The place of the dot nearest to a point, no farther than `reach` pixels. */
export function nearestDot({ centres }: Dots, x: number, y: number, reach: number): number | undefined {
  let best: number | undefined;
  let least = reach * reach;
  for (let place = 0; place * 2 < centres.length; place++) {
    const distance = ((centres[place * 2] ?? Number.NaN) - x) ** 2 + ((centres[place * 2 + 1] ?? Number.NaN) - y) ** 2;
    if (distance <= least) [best, least] = [place, distance];
  }
  return best;
}

export interface Brush {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The places of the dots inside a rectangle. */
export function dotsWithin({ centres }: Dots, { left, right, top, bottom }: Brush): number[] {
  const places = Array.from({ length: centres.length / 2 }, (_, place) => place);
  return places.filter((place) => {
    const [x, y] = [centres[place * 2] ?? Number.NaN, centres[place * 2 + 1] ?? Number.NaN];
    return x >= left && x <= right && y >= top && y <= bottom;
  });
}

/** The nearest dot in a direction, within a right angle of it. */
export function dotTowards({ centres }: Dots, from: number, dx: number, dy: number): number | undefined {
  const [x, y] = [centres[from * 2] ?? 0, centres[from * 2 + 1] ?? 0];
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place * 2 < centres.length; place++) {
    const [ownX, ownY] = [(centres[place * 2] ?? Number.NaN) - x, (centres[place * 2 + 1] ?? Number.NaN) - y];
    const along = ownX * dx + ownY * dy;
    const across = Math.abs(ownX * dy - ownY * dx);
    if (place === from || Number.isNaN(along) || along <= 0 || across > along) continue;
    const distance = along + across * 2;
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The rectangle between two corners. */
export const brushBetween = (a: Place, b: Place): Brush => ({
  left: Math.min(a.x, b.x),
  right: Math.max(a.x, b.x),
  top: Math.min(a.y, b.y),
  bottom: Math.max(a.y, b.y)
});

/** A rectangle that reaches a step farther in a direction. */
export const grownBrush = ({ left, right, top, bottom }: Brush, [dx, dy]: readonly [number, number], step: number): Brush => ({
  left: left - (dx < 0 ? step : 0),
  right: right + (dx > 0 ? step : 0),
  top: top - (dy < 0 ? step : 0),
  bottom: bottom + (dy > 0 ? step : 0)
});
