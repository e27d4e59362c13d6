import { type Matrix, yearSlice } from "../model/matrix.ts";
import { ascendingOrder } from "../stats/order.ts";

/** The change of every area between two years, NaN where either year has no value. */
export function changeBetween(matrix: Matrix, from: number, to: number): Float64Array {
  const [before, after] = [yearSlice(matrix, from), yearSlice(matrix, to)];
  const changes = new Float64Array(matrix.areas);
  for (let area = 0; area < changes.length; area++)
    changes[area] = (after?.[area] ?? Number.NaN) - (before?.[area] ?? Number.NaN);
  return changes;
}

export interface Movers {
  /** Indexes of areas, the largest change first. */
  readonly risers: readonly number[];
  /** The largest fall first. */
  readonly fallers: readonly number[];
  /** How many changed by no more than the band, how many rose and fell by more. */
  readonly within: number;
  readonly above: number;
  readonly below: number;
  /** Areas that were left out of the ranking because few people live there. */
  readonly few: readonly number[];
}

/**
 * Who rose and who fell most. Areas whose change is no larger than the band (in the indicator's unit) are neither; areas
 * with few inhabitants are left out unless asked for.
 */
export function movers(
  changes: ArrayLike<number>,
  options: {
    readonly band: number;
    readonly few?: ArrayLike<number> | undefined;
    readonly withFew: boolean;
    readonly maximum: number;
  }
): Movers {
  const { band, few, withFew, maximum } = options;
  const ranked: number[] = [];
  const unranked: number[] = [];
  let [above, below] = [0, 0];
  for (let area = 0; area < changes.length; area++) {
    const change = changes[area] ?? Number.NaN;
    if (Number.isNaN(change)) continue;
    if (!withFew && few?.[area] === 1) {
      unranked.push(area);
      continue;
    }
    ranked.push(area);
    if (change > band) above++;
    else if (change < -band) below++;
  }
  // The largest rise first; of equal ones the first area.
  const order = ascendingOrder(ranked.map((area) => -(changes[area] ?? 0)));
  const areasOf = (places: Uint32Array) => Array.from(places, (place) => ranked[place] ?? 0);
  return {
    risers: areasOf(order.subarray(0, Math.min(maximum, above))),
    fallers: areasOf(order.subarray(order.length - Math.min(maximum, below)).toReversed()),
    within: ranked.length - above - below,
    above,
    below,
    few: unranked
  };
}

/**
 * Where classes of change end on either side of 0: the band, twice and four times as much, as the scale of deviations has it
 * (0.0392, 0.0784, 0.1568). The same for every pair of years, so maps compare.
 */
export const changeBounds = (band: number): readonly [number, number, number] => [band, 2 * band, 4 * band];

/** Classes of change: 4 within the band, 5 to 7 up, 3 to 1 down, 0 where there is none. */
export function changeClasses(changes: ArrayLike<number>, band: number): Uint8Array {
  const [a, b, c] = changeBounds(band);
  return Uint8Array.from(changes, (change) => {
    if (Number.isNaN(change)) return 0;
    const size = Math.abs(change);
    const steps = size <= a ? 0 : size <= b ? 1 : size <= c ? 2 : 3;
    return change < 0 ? 4 - steps : 4 + steps;
  });
}
