import { pearson } from "./correlation.ts";
import { studentTwoSided } from "./distributions.ts";
import { variance } from "./spread.ts";
import { atLeast, sameLength, UndefinedStatistic } from "./undefined-statistic.ts";

/** Whether the variances of two measurements of the same things differ. */
export interface VarianceChange {
  readonly n: number;
  /** The second variance divided by the first. */
  readonly ratio: number;
  /** Pearson's correlation of the two measurements. */
  readonly rho: number;
  /** Negative where the second measurement varies less. */
  readonly t: number;
  readonly df: number;
  /** Two-sided, for equal variances. */
  readonly p: number;
}

/**
 * The Pitman–Morgan test: the correlation of differences and sums is 0 exactly where the variances are equal (E. J. G.
 * Pitman, 1939; W. A. Morgan, 1939). For the same areas in two years, where an F test would be wrong. At least 3 pairs.
 */
export function pitmanMorgan(first: ArrayLike<number>, second: ArrayLike<number>): VarianceChange {
  sameLength(first, second);
  atLeast(3, first.length, "the Pitman–Morgan test");
  const n = first.length;
  const [before, after] = [variance(first), variance(second)];
  if (before === 0 || after === 0) throw new UndefinedStatistic("constant", "a year in which all values are the same");
  const rho = pearson(first, second);
  const differences = Float64Array.from({ length: n }, (_, i) => (second[i] ?? 0) - (first[i] ?? 0));
  const sums = Float64Array.from({ length: n }, (_, i) => (second[i] ?? 0) + (first[i] ?? 0));
  const df = n - 2;
  const r = pearson(differences, sums);
  const t = (r * Math.sqrt(df)) / Math.sqrt(1 - r * r);
  return { n, ratio: after / before, rho, t, df, p: studentTwoSided(t, df) };
}
