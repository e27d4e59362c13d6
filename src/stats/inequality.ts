import { mean, standardDeviation, weightedMean } from "./spread.ts";
import { atLeast, sameLength, UndefinedStatistic } from "./undefined-statistic.ts";

// For ratio scales alone (inhabitants, income, home value): a scale with a zero of its own making has no shares.

/** Measures of inequality: the coefficient of variation, Gini's coefficient, Theil's T. All without a unit. */
export const inequalityMeasures = ["cv", "gini", "theil"] as const;
export type InequalityMeasure = (typeof inequalityMeasures)[number];

function positive(values: ArrayLike<number>, least: number): void {
  atLeast(2, values.length, "a measure of inequality");
  for (let i = 0; i < values.length; i++)
    if (!((values[i] ?? 0) >= least)) throw new UndefinedStatistic("not-positive", `${values[i]} in a measure of inequality`);
  if (mean(values) === 0) throw new UndefinedStatistic("not-positive", "a measure of inequality of nothing");
}

/** The coefficient of variation: the standard deviation (n − 1) divided by the mean (K. Pearson, 1896). No value is negative. */
function variation(values: ArrayLike<number>): number {
  positive(values, 0);
  return standardDeviation(values) / mean(values);
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

/** A measure of inequality of values that are not negative, of at least two of them. */
export function inequality(measure: InequalityMeasure, values: ArrayLike<number>): number {
  return { cv: variation, gini, theil }[measure](values);
}

/**
 * The same with weights, of which each stands for so many equal values: Gini by the area under the Lorenz curve, the
 * coefficient of variation by the SD in its population form. With equal weights it is the unweighted one.
 */
export function weightedInequality(measure: InequalityMeasure, values: ArrayLike<number>, weights: ArrayLike<number>): number {
  sameLength(values, weights);
  positive(values, 0);
  const centre = weightedMean(values, weights);
  if (centre === 0) throw new UndefinedStatistic("not-positive", "a measure of inequality of nothing");
  const ratios = Float64Array.from(values, (value) => value / centre);
  if (measure === "cv")
    return Math.sqrt(
      weightedMean(
        ratios.map((ratio) => (ratio - 1) ** 2),
        weights
      )
    );
  if (measure === "theil")
    return weightedMean(
      ratios.map((ratio) => (ratio === 0 ? 0 : ratio * Math.log(ratio))),
      weights
    );
  const order = Uint32Array.from(ratios, (_, i) => i).sort((a, b) => (ratios[a] ?? 0) - (ratios[b] ?? 0));
  const total = order.reduce((sum, i) => sum + (weights[i] ?? 0), 0);
  let [below, area] = [0, 0];
  for (const i of order) {
    const [weight, share] = [(weights[i] ?? 0) / total, ((weights[i] ?? 0) / total) * (ratios[i] ?? 0)];
    area += weight * (2 * below + share);
    below += share;
  }
  return 1 - area;
}
