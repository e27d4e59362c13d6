/** Parts that add up exactly to a whole. */
export interface Contributions {
  readonly total: number;
  readonly parts: readonly number[];
  /** The whole less the sum of the parts: rounding in the last digits, or parts that are not of this whole. */
  readonly remainder: number;
  readonly isExact: boolean;
}

/** More than this is no rounding. */
const rounding = 1e-9;

/** A whole and its parts, at one place and time, or as the difference of two: give the differences. */
export function contributions(total: number, parts: readonly number[]): Contributions {
  const remainder = total - parts.reduce((sum, part) => sum + part, 0);
  return { total, parts, remainder, isExact: Math.abs(remainder) < rounding };
}

/** The pair of years with dimensions that lies nearest to a wanted pair, two different ones; undefined where there are none. */
export function nearestPair(years: readonly number[], from: number, to: number): readonly [number, number] | undefined {
  let best: readonly [number, number] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const a of years)
    for (const b of years) {
      if (a >= b) continue;
      const distance = Math.abs(a - Math.min(from, to)) + Math.abs(b - Math.max(from, to));
      if (distance > least || (distance === least && best && b - a <= best[1] - best[0])) continue;
      [best, least] = [[a, b], distance];
    }
  return best;
}
