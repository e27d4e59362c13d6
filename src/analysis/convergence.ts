import type { Matrix } from "../model/matrix.ts";
import { linearRegression, type Regression } from "../stats/regression.ts";
import { standardDeviation } from "../stats/spread.ts";
import { UndefinedStatistic } from "../stats/undefined-statistic.ts";
import { pitmanMorgan, type VarianceChange } from "../stats/variance-change.ts";
import { type Panel, panelValues } from "./panel.ts";

export interface Convergence {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** Change on level in the first year (β-convergence). */
  readonly line: Regression | undefined;
  /** Change on the mean of both years (P. D. Oldham, 1962): free of the regression to the mean that the first has. */
  readonly oldham: Regression | undefined;
  /** Standard deviations of both years (σ-convergence). */
  readonly sdFrom: number;
  readonly sdTo: number;
  readonly test: VarianceChange | undefined;
  /** In the order of the panel: level in the first year, change, and mean of both years. */
  readonly initial: Float64Array;
  readonly change: Float64Array;
  readonly middle: Float64Array;
}

/** The answer, or undefined where the statistic does not exist for these numbers. */
export function ifDefined<Answer>(work: () => Answer): Answer | undefined {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof UndefinedStatistic) return undefined;
    throw problem;
  }
}

/** Whether low areas caught up between two years: β, σ and the test of the change of the variance, on one panel. */
export function convergence(matrix: Matrix, panel: Panel, from: number, to: number): Convergence {
  const [initial, final] = [panelValues(matrix, panel, from), panelValues(matrix, panel, to)];
  const change = initial.map((value, i) => (final[i] ?? 0) - value);
  const middle = initial.map((value, i) => (value + (final[i] ?? 0)) / 2);
  return {
    from,
    to,
    n: initial.length,
    line: ifDefined(() => linearRegression(initial, change)),
    oldham: ifDefined(() => linearRegression(middle, change)),
    sdFrom: ifDefined(() => standardDeviation(initial)) ?? Number.NaN,
    sdTo: ifDefined(() => standardDeviation(final)) ?? Number.NaN,
    test: ifDefined(() => pitmanMorgan(initial, final)),
    initial,
    change,
    middle
  };
}
