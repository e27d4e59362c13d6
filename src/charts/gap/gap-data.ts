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
  /** The first line less the mean of all other areas, by year: of two lines the same as `gap`. */
  readonly gapToOthers: readonly number[];
  /** Whether the others are those of all gemeenten, not of the set's own alone. */
  readonly isAgainstAll: boolean;
  /** What the areas are, in the plural: `wijken`. */
  readonly levels: string;
  readonly from: number;
  readonly to: number;
  readonly indicator: Indicator;
  readonly referenceName: string;
}
