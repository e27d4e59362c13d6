import type { Matrix } from "../model/matrix.ts";
import { type SpreadMeasure, spread, spreadMeasures, weightedSpread } from "../stats/spread.ts";
import { type Panel, panelValues } from "./panel.ts";

export type Weighting = "none" | "population";

export interface SpreadRow {
  readonly year: number;
  readonly measure: SpreadMeasure;
  readonly weighting: Weighting;
  readonly n: number;
  /** In the indicator's unit. */
  readonly value: number;
}

/** Every measure of dispersion in every year of a panel, unweighted and, where weights are given, weighted; NaN under two areas. */
export function spreadOverTime(matrix: Matrix, panel: Panel, weights?: ArrayLike<number>): SpreadRow[] {
  const own = weights ? Float64Array.from(panel.areas, (area) => weights[area] ?? Number.NaN) : undefined;
  // Who has no known weight cannot be weighed, and says so by its absence from n.
  const known = own ? Array.from(own, (weight, i) => (weight >= 0 ? i : -1)).filter((i) => i >= 0) : [];
  const heavy = Float64Array.from(known, (i) => own?.[i] ?? 0);
  const isWeighable = heavy.some((weight) => weight > 0) && known.length > 1;
  return panel.years.flatMap((year) => {
    const values = panelValues(matrix, panel, year);
    const row = (measure: SpreadMeasure, weighting: Weighting, n: number, value: number) => ({
      year,
      measure,
      weighting,
      n,
      value
    });
    const plain = spreadMeasures.map((measure) =>
      row(measure, "none", values.length, values.length > 1 ? spread(measure, values) : Number.NaN)
    );
    if (!own) return plain;
    const weighed = Float64Array.from(known, (i) => values[i] ?? Number.NaN);
    return [
      ...plain,
      ...spreadMeasures.map((measure) =>
        row(measure, "population", weighed.length, isWeighable ? weightedSpread(measure, weighed, heavy) : Number.NaN)
      )
    ];
  });
}
