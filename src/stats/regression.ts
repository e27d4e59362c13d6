import { studentQuantile, studentTwoSided } from "./distributions.ts";
import { mean, squaredDeviations } from "./spread.ts";
import { atLeast, sameLength, UndefinedStatistic } from "./undefined-statistic.ts";

/** A line by ordinary least squares, y = intercept + slope·x. */
export interface Regression {
  readonly n: number;
  /** In the unit of y. */
  readonly intercept: number;
  readonly interceptError: number;
  /** In the unit of y per unit of x. */
  readonly slope: number;
  readonly slopeError: number;
  /** slope / slopeError, with df = n − 2 degrees of freedom. */
  readonly t: number;
  readonly df: number;
  /** Two-sided, for a slope of 0. */
  readonly p: number;
  /** The 95% interval of the slope by Student's t. */
  readonly low: number;
  readonly high: number;
  readonly r2: number;
  /** √(residual sum of squares / df), in the unit of y. */
  readonly residualDeviation: number;
}

/** Ordinary least squares of y on x: at least 3 pairs, x not constant (Draper and Smith, Applied Regression Analysis, ch. 1). */
export function linearRegression(x: ArrayLike<number>, y: ArrayLike<number>): Regression {
  sameLength(x, y);
  atLeast(3, x.length, "a regression");
  const n = x.length;
  const [centreX, centreY] = [mean(x), mean(y)];
  const sxx = squaredDeviations(x);
  if (sxx === 0) throw new UndefinedStatistic("constant", "a regression on values that are all the same");
  let sxy = 0;
  for (let i = 0; i < n; i++) sxy += ((x[i] ?? 0) - centreX) * ((y[i] ?? 0) - centreY);
  const slope = sxy / sxx;
  const intercept = centreY - slope * centreX;
  let residual = 0;
  for (let i = 0; i < n; i++) residual += ((y[i] ?? 0) - centreY - slope * ((x[i] ?? 0) - centreX)) ** 2;
  const total = squaredDeviations(y);
  const df = n - 2;
  const residualDeviation = Math.sqrt(residual / df);
  const slopeError = residualDeviation / Math.sqrt(sxx);
  const t = slopeError === 0 ? Math.sign(slope) * Number.POSITIVE_INFINITY || 0 : slope / slopeError;
  const reach = studentQuantile(0.975, df) * slopeError;
  return {
    n,
    intercept,
    interceptError: residualDeviation * Math.sqrt(1 / n + (centreX * centreX) / sxx),
    slope,
    slopeError,
    t,
    df,
    p: slopeError === 0 ? (slope === 0 ? 1 : 0) : studentTwoSided(t, df),
    low: slope - reach,
    high: slope + reach,
    r2: total === 0 ? 0 : 1 - residual / total,
    residualDeviation
  };
}
