import type { ScaleKind } from "./indicator.ts";

/**
 * Measures of dispersion: standard deviation, P90−P10, interquartile range, range, median absolute deviation; and of inequality:
 * coefficient of variation, Gini, Theil.
 */
export const measureNames = ["sd", "p90_p10", "iqr", "range", "mad", "cv", "gini", "theil"] as const;
export type MeasureName = (typeof measureNames)[number];

/** Measures that divide by the mean make sense where 0 means nothing at all: never on an interval scale. */
export const inequalities: readonly MeasureName[] = ["cv", "gini", "theil"];
export const measuresOf = (scale: ScaleKind): readonly MeasureName[] =>
  scale === "interval" ? measureNames.filter((name) => !inequalities.includes(name)) : measureNames;
