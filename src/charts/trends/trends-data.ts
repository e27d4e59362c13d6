import type { AreaCode } from "../../model/area.ts";
import type { Indicator } from "../../model/indicator.ts";

/** A line: a selected area, the official value of a gemeente, or a mean of our own calculation. */
export interface TrendsSeries {
  readonly id: string;
  readonly code?: AreaCode;
  /** As it is shown; the name of a mean says what it is the mean of and that it is our own calculation. */
  readonly name: string;
  /** Stands beside the line's end instead of the name, which then follows in the legend. */
  readonly shortName?: string;
  readonly colour: string;
  /** SVG stroke-dasharray; empty for a solid line. */
  readonly dash: string;
  readonly kind: "area" | "gemeente" | "mean";
  /** One a year of `years`; NaN where that year has no value, which is a gap in the line. */
  readonly values: readonly number[];
}

/** Between these values lie eight of ten areas: P10 and P90, with the number of areas they were computed from. */
export interface TrendsBand {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly n: readonly number[];
}

export interface TrendsProgramme {
  readonly name: string;
  readonly from: number;
  /** Absent where the programme still runs. */
  readonly to?: number;
}

/** All that the trend chart draws. Everything with a value a year is as long as `years`. */
export interface TrendsData {
  /** The years in which the indicator was measured, ascending, with uneven gaps. */
  readonly years: readonly number[];
  readonly series: readonly TrendsSeries[];
  readonly band?: TrendsBand;
  /** All other areas, a line each without a name: what the named ones are seen against. */
  readonly others?: readonly (readonly number[])[];
  readonly programmes: readonly TrendsProgramme[];
  /** The year on screen elsewhere, marked on the axis. */
  readonly year: number;
  readonly indicator: Indicator;
  /** What the value 0 stands for. */
  readonly referenceName: string;
}
