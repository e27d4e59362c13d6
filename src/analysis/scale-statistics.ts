import type { ScaleKind } from "../model/indicator.ts";

/** What may be said of figures, by the kind of their scale. */
export interface ScaleStatistics {
  /** Differences and dispersion in the unit itself: standard deviation, percentiles, range. */
  readonly differences: true;
  /** Change in percent of the value in the first year: 0 must be nothing at all. */
  readonly percentChange: boolean;
  /** Dispersion as a part of the mean: coefficient of variation. */
  readonly coefficientOfVariation: boolean;
  /** Inequality of what could be shared out: Gini and Theil. */
  readonly inequality: boolean;
  /** Change in percentage points is meant when a share changes, which is not a change in percent. */
  readonly percentagePoints: boolean;
}

const byScale: Readonly<Record<ScaleKind, ScaleStatistics>> = {
  // Where 0 is a convention, a ratio of two values depends on it.
  interval: {
    differences: true,
    percentChange: false,
    coefficientOfVariation: false,
    inequality: false,
    percentagePoints: false
  },
  ratio: { differences: true, percentChange: true, coefficientOfVariation: true, inequality: true, percentagePoints: false },
  // A share has a zero, but no total that is shared out among areas.
  share: { differences: true, percentChange: true, coefficientOfVariation: true, inequality: false, percentagePoints: true }
};

export const statisticsFor = (scale: ScaleKind): ScaleStatistics => byScale[scale];
