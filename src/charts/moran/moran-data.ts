/** Moran's I through the years, and which of them chance explains. */
export interface MoranData {
  readonly years: readonly number[];
  /** In the order of the years; NaN where it does not exist. */
  readonly values: readonly number[];
  /** What chance gives: −1 / (n − 1). */
  readonly expected: readonly number[];
  /** Whether the permutations' p is below the level of the test. */
  readonly isShown: readonly boolean[];
  /** The compared years, whose values are written. */
  readonly from: number;
  readonly to: number;
  readonly decimals: number;
}
