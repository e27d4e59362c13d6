import type { MeasureName } from "./measures.ts";

// What figures show, computed by rule (src/analysis/finding-*.ts) and put into words elsewhere (src/i18n/finding-*.ts). Areas
// are indexes in the area list. `from` is always the earlier year.

/** Why there is nothing to find. */
export type NoFinding = "no-figures" | "one-year" | "too-few" | "alike";

export interface NamedValue {
  readonly area: number;
  readonly value: number;
}

/** The areas of one year, where there is no other year to compare with, or none is asked for. */
export interface LevelsOfYear {
  readonly year: number;
  readonly n: number;
  /** Without those with few inhabitants, the highest and the lowest first. */
  readonly highest: readonly NamedValue[];
  readonly lowest: readonly NamedValue[];
  /** Between these lie eight of ten areas. */
  readonly p10: number;
  readonly median: number;
  readonly p90: number;
  /** How many were kept out of `highest` and `lowest`. */
  readonly few: number;
}

/** Whether the differences between areas changed. */
export type SpreadFinding =
  /** `no-measure`: the chosen measure does not exist for these figures. */
  | { readonly kind: "none"; readonly reason: "no-figures" | "no-measure" }
  | { readonly kind: "too-few"; readonly n: number; readonly from: number; readonly to: number }
  | ({ readonly kind: "one-year" } & LevelsOfYear)
  | {
      readonly kind: "verdict";
      /** `same`: all areas moved by the same, so that there is nothing to test; `untested`: in one year all were alike. */
      readonly verdict: "smaller" | "larger" | "no-demonstrable-change" | "same" | "untested";
      readonly from: number;
      readonly to: number;
      /** `to` is the last year with figures: what holds, holds since `from`. */
      readonly isLast: boolean;
      readonly n: number;
      /** Areas with figures in some of the years, but not in all that were needed. */
      readonly leftOut: number;
      readonly measure: MeasureName;
      readonly before: number;
      readonly after: number;
      /** Pitman and Morgan's, of the unweighted variance; NaN where there is nothing to test. */
      readonly p: number;
      /** The SD as a part of the mean, of figures with a 0 that is nothing at all; untested. */
      readonly relative?: { readonly before: number; readonly after: number };
    };

/** How some areas moved, beyond the band of no change: all better, all the same, all worse, or a mixture. */
export type Course = "better" | "same-or-better" | "same" | "same-or-worse" | "worse" | "mixed";
export type Tendency = "up" | "same" | "down";

/** One end of all areas, in each year again those that lie there: by their mean. */
export interface Tail {
  readonly before: number;
  readonly after: number;
  readonly tendency: Tendency;
}

/** Whether the areas at the unfavourable end came closer to the others. */
export type CaughtUpFinding =
  | { readonly kind: "none"; readonly reason: NoFinding }
  | {
      readonly kind: "split";
      readonly from: number;
      readonly to: number;
      readonly n: number;
      /** Which end is looked at: the lowest quarter, or the highest where lower is better. */
      readonly end: "lowest" | "highest";
      /** A higher or lower figure is better; otherwise nobody may say so. */
      readonly isJudged: boolean;
      /** How many areas the quarter has, and how many of them changed more favourably than the mean of all areas. */
      readonly quarter: number;
      readonly caughtUp: number;
      /** At most three of either, from the one furthest at that end; never one with few inhabitants. */
      readonly ahead: readonly NamedValue[];
      readonly behind: readonly NamedValue[];
      /** Of the named ones; of all where none is named. */
      readonly aheadCourse: Course;
      readonly behindCourse: Course;
      /** The mean change of all areas of the panel. */
      readonly mean: number;
      readonly meanTendency: Tendency;
      /** The end looked at and the other one, `size` areas each; absent with fewer than three areas at an end. */
      readonly tails?: { readonly size: number; readonly own: Tail; readonly other: Tail };
    };

/** A map of one year. */
export type YearFinding =
  | { readonly kind: "none"; readonly year: number }
  | { readonly kind: "one-area"; readonly year: number; readonly area: number; readonly value: number }
  | { readonly kind: "alike"; readonly year: number; readonly n: number; readonly value: number }
  /** Against a reference: how many lie above and below it. */
  | {
      readonly kind: "sides";
      readonly year: number;
      readonly n: number;
      readonly above: number;
      readonly below: number;
    }
  /** Without a reference: from where to where. `few` areas with few inhabitants were not looked at. */
  | {
      readonly kind: "range";
      readonly year: number;
      readonly n: number;
      readonly highest: NamedValue;
      readonly lowest: NamedValue;
      readonly few: number;
    };

/** A map of change, and the list of who changed most. */
export type ChangeFinding =
  | { readonly kind: "none"; readonly reason: "no-figures" | "one-year" }
  | {
      readonly kind: "change";
      readonly from: number;
      readonly to: number;
      /** Changes up to this are none. */
      readonly band: number;
      readonly n: number;
      readonly up: number;
      readonly down: number;
      readonly same: number;
      /** The largest rise and fall beyond the band, without areas with few inhabitants. */
      readonly riser?: NamedValue;
      readonly faller?: NamedValue;
      readonly few: number;
    };

/** From where to where a series went. */
export interface SeriesCourse {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Over the whole series, beyond the band. */
  readonly tendency: Tendency;
  /** The last movement beyond the band, and the year since which it goes that way; absent where there is none. */
  readonly last?: {
    readonly tendency: "up" | "down";
    readonly since: number;
    /** Before that year it moved beyond the band the other way: a turning point. */
    readonly isTurn: boolean;
  };
}

/** Lines through the years. */
export type TrendsFinding =
  | { readonly kind: "none"; readonly reason: "no-figures" | "one-year" | "too-few" }
  /** No area chosen: what lies between the tenths, on one panel. Describes; tests nothing. */
  | {
      readonly kind: "band";
      readonly from: number;
      readonly to: number;
      readonly n: number;
      readonly leftOut: number;
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: "areas"; readonly courses: readonly (SeriesCourse & { readonly area: number })[]; readonly without: number };

/** What is to be said of one chosen area in one year. */
export type AreaFinding =
  | { readonly kind: "no-area"; readonly area: number; readonly year: number }
  /** No figure in this year; the last year before or else after it that has one. */
  | { readonly kind: "missing"; readonly area: number; readonly year: number; readonly known?: number }
  | {
      readonly kind: "area";
      readonly area: number;
      readonly year: number;
      readonly value: number;
      /** From 1, of `classes`; absent where there are none. */
      readonly classNumber?: number;
      readonly classes: number;
      /** 1 is the highest figure. Absent where the area is the only one. */
      readonly inGemeente?: { readonly rank: number; readonly of: number };
      readonly inAll?: { readonly rank: number; readonly of: number };
      /** Up to this year. */
      readonly course?: SeriesCourse;
      /** The gemeente's figure, or the mean of its areas where none was published. */
      readonly gemeente?: { readonly value: number; readonly isOwn: boolean };
      readonly hasFewInhabitants: boolean;
    };
