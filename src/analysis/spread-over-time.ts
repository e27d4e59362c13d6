import type { Matrix } from "../model/matrix.ts";
import { type InequalityMeasure, inequality, inequalityMeasures, weightedInequality } from "../stats/inequality.ts";
import { type SpreadMeasure, spreadMeasures, spreads, weightedSpreads } from "../stats/spread.ts";
import { ifDefined } from "./convergence.ts";
import { type Panel, panelValues } from "./panel.ts";

export type Weighting = "none" | "population";

export interface SpreadRow {
  readonly year: number;
  readonly measure: SpreadMeasure | InequalityMeasure;
  readonly weighting: Weighting;
  readonly n: number;
  /** In the indicator's unit; of the measures of inequality without one. */
  readonly value: number;
}

interface SpreadOptions {
  /** By area, in the order of the matrix: inhabitants. */
  readonly weights?: ArrayLike<number> | undefined;
  /** Measures of inequality too: for values with a 0 that means nothing at all. */
  readonly withInequality?: boolean;
}

/** Every measure of dispersion in every year of a panel, unweighted and, where weights are given, weighted; NaN under two areas. */
export function spreadOverTime(matrix: Matrix, panel: Panel, options: SpreadOptions = {}): SpreadRow[] {
  const { weights, withInequality = false } = options;
  const own = weights ? Float64Array.from(panel.areas, (area) => weights[area] ?? Number.NaN) : undefined;
  // Who has no known weight cannot be weighed, and says so by its absence from n.
  const known = own ? Array.from(own, (weight, i) => (weight >= 0 ? i : -1)).filter((i) => i >= 0) : [];
  const heavy = Float64Array.from(known, (i) => own?.[i] ?? 0);
  return panel.years.flatMap((year) => {
    const values = panelValues(matrix, panel, year);
    const rowsOf = (
      weighting: Weighting,
      n: number,
      dispersion: () => Readonly<Record<SpreadMeasure, number>>,
      unequal: (measure: InequalityMeasure) => number
    ): SpreadRow[] => {
      const found = ifDefined(dispersion);
      return [
        ...spreadMeasures.map((measure) => ({ year, measure, weighting, n, value: found?.[measure] ?? Number.NaN })),
        ...(withInequality ? inequalityMeasures : []).map((measure) => {
          return { year, measure, weighting, n, value: ifDefined(() => unequal(measure)) ?? Number.NaN };
        })
      ];
    };
    const plain = rowsOf(
      "none",
      values.length,
      () => spreads(values),
      (measure) => inequality(measure, values)
    );
    if (!own) return plain;
    const weighed = Float64Array.from(known, (i) => values[i] ?? Number.NaN);
    return [
      ...plain,
      ...rowsOf(
        "population",
        weighed.length,
        () => weightedSpreads(weighed, heavy),
        (measure) => weightedInequality(measure, weighed, heavy)
      )
    ];
  });
}
