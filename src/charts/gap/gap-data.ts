import type { Indicator } from "../../model/indicator.ts";

export interface GapLine {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly dash: string;
  /** One a year; NaN where there is none. */
  readonly values: readonly number[];
}

/** Lines of a set of areas and of what it is compared with, and how far the first two lie apart. */
export interface GapData {
  readonly years: readonly number[];
  /** The set, what it is set against, and perhaps more. */
  readonly lines: readonly GapLine[];
  /** The first line less the second, by year. */
  readonly gap: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly indicator: Indicator;
  readonly referenceName: string;
}
