import { type Matrix, yearSlice } from "../model/matrix.ts";

/** The change of every area between two years, NaN where either year has no value. */
export function changeBetween(matrix: Matrix, from: number, to: number): Float64Array {
  const [before, after] = [yearSlice(matrix, from), yearSlice(matrix, to)];
  return Float64Array.from({ length: matrix.areas }, (_, area) => (after?.[area] ?? Number.NaN) - (before?.[area] ?? Number.NaN));
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
    readonly most: number;
  }
): Movers {
  const { band, few, withFew, most } = options;
  const known = Array.from(changes, (_, area) => area).filter((area) => !Number.isNaN(changes[area]));
  const isFew = (area: number) => few?.[area] === 1;
  const ranked = known.filter((area) => withFew || !isFew(area));
  const sorted = ranked.toSorted((a, b) => (changes[b] ?? 0) - (changes[a] ?? 0) || a - b);
  const risers = sorted.filter((area) => (changes[area] ?? 0) > band);
  const fallers = sorted.filter((area) => (changes[area] ?? 0) < -band).reverse();
  return {
    risers: risers.slice(0, most),
    fallers: fallers.slice(0, most),
    within: ranked.length - risers.length - fallers.length,
    above: risers.length,
    below: fallers.length,
    few: withFew ? [] : known.filter(isFew)
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
