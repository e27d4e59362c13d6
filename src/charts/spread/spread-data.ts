import type { Indicator } from "../../model/indicator.ts";
import type { MarkedArea, SelectedMark } from "../marked-area.ts";

/** A line of a measure of dispersion through the years. */
export interface SpreadSeries {
  readonly id: string;
  /** `standaardafwijking, ongewogen`. */
  readonly name: string;
  /** What tells it from the other line: `ongewogen`. */
  readonly shortName: string;
  /** One a year; NaN where it does not exist. */
  readonly values: readonly number[];
  /** How many areas it rests on. */
  readonly n: number;
  /** Digits behind the point; three where it does not say. */
  readonly decimals?: number;
}

/** All that the spread chart draws: the values of the same areas in every year, and measures of how far they lie apart. */
export interface SpreadData {
  readonly years: readonly number[];
  readonly areas: readonly MarkedArea[];
  /** A column a year, each in the order of `areas`. */
  readonly values: readonly ArrayLike<number>[];
  /** By year P10, P25, P50, P75, P90. */
  readonly quantiles: readonly (readonly number[])[];
  /** The chosen measure first. */
  readonly measures: readonly SpreadSeries[];
  readonly from: number;
  readonly to: number;
  readonly selected: readonly SelectedMark[];
  readonly indicator: Indicator;
}
