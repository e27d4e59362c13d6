/** Moran's I of a year. */
export interface MoranYear {
  readonly year: number;
  /** How many areas took part. */
  readonly n: number;
  /** NaN where it does not exist, and so is `p`. */
  readonly i: number;
  /** What chance gives: −1 / (n − 1). */
  readonly expected: number;
  /** How often shuffling gave as much. */
  readonly p: number;
}

/** Moran's I through the years. */
export interface MoranData {
  readonly rows: readonly MoranYear[];
  /** Chance does not explain what has a p below this. */
  readonly significance: number;
  readonly permutations: number;
  /** The compared years, whose values are written; the sentence is about the second. */
  readonly from: number;
  readonly to: number;
  readonly decimals: number;
}
