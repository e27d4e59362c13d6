import { mean } from "./spread.ts";
import { atLeast, UndefinedStatistic } from "./undefined-statistic.ts";

// For ratio scales alone (inhabitants, income, home value): a scale with a zero of its own making has no shares.

function positive(values: ArrayLike<number>, least: number): void {
  atLeast(2, values.length, "a measure of inequality");
  for (let i = 0; i < values.length; i++)
    if (!((values[i] ?? 0) >= least)) throw new UndefinedStatistic("not-positive", `${values[i]} in a measure of inequality`);
  if (mean(values) === 0) throw new UndefinedStatistic("not-positive", "a measure of inequality of nothing");
}

/** The Gini coefficient, 0 to (n − 1)/n: half the mean difference of all pairs, divided by the mean. Values are not negative. */
export function gini(values: ArrayLike<number>): number {
  positive(values, 0);
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  let [sum, ranked] = [0, 0];
  for (const [i, value] of sorted.entries()) {
    sum += value;
    ranked += (2 * (i + 1) - n - 1) * value;
  }
  return ranked / (n * sum);
}

/** Theil's T, 0 to ln n: the mean of (x/x̄)·ln(x/x̄) (H. Theil, 1967). A value of 0 counts 0; none is negative. */
export function theil(values: ArrayLike<number>): number {
  positive(values, 0);
  const centre = mean(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const ratio = (values[i] ?? 0) / centre;
    sum += ratio === 0 ? 0 : ratio * Math.log(ratio);
  }
  return sum / values.length;
}
