import type { AreaCode, AreaLevel } from "./area.ts";
import type { ClassMethod } from "./class-choice.ts";
import type { ScaleKind } from "./indicator.ts";
import type { Language } from "./local-text.ts";
import type { NamedSet } from "./named-set.ts";

export const viewNames = ["map", "trends", "differences", "together", "data"] as const;
export type ViewName = (typeof viewNames)[number];

/** The most areas that can be selected at once: as many as there are colours that can be told apart. */
export const maximumSelection = 12;

/**
 * Measures of dispersion: standard deviation, P90−P10, interquartile range, range, median absolute deviation; and of inequality:
 * coefficient of variation, Gini, Theil.
 */
export const measureNames = ["sd", "p90_p10", "iqr", "range", "mad", "cv", "gini", "theil"] as const;
export type MeasureName = (typeof measureNames)[number];

/** Measures that divide by the mean make sense where 0 means nothing at all: never on an interval scale. */
const inequalities: readonly MeasureName[] = ["cv", "gini", "theil"];
export const measuresOf = (scale: ScaleKind): readonly MeasureName[] =>
  scale === "interval" ? measureNames.filter((name) => !inequalities.includes(name)) : measureNames;

/** Every area weighs the same, or every inhabitant. */
export const weightings = ["none", "population"] as const;

/** The areas compared have a value in all years of the data, or in the two compared ones. */
export const panelRules = ["all", "pair"] as const;

/** What the value 0 stands for: the dataset's own reference, or a value of each year. */
export const referenceKinds = ["fixed", "country", "gemeente", "set"] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** What the map of differences shows: the change between two years, or where like lies beside like. */
export const differenceMaps = ["change", "clusters"] as const;

/** Change is set out against the level in the first year, or against the mean of both (Oldham). */
export const regressors = ["initial", "middle"] as const;

/** What is taken apart into five parts. */
export const splitKinds = ["change", "level", "difference"] as const;

/** A group is compared with the rest of its gemeente, or with all other areas. */
export const rivals = ["gemeente", "all"] as const;

/** What divides the areas into quadrants: the medians of both indicators, or their lowest and highest classes. */
export const quadrantRules = ["median", "class"] as const;

/** Half the step of the classes of dimensions: smaller changes are shown as none. */
export const defaultBand = 0.0392;

/** A longer SQL text does not fit in a link. */
export const longestQuery = 4000;

/** What is on screen. The address holds all of it, and nothing else decides what a person sees. */
export interface View {
  readonly view: ViewName;
  readonly dataset: string;
  /** The one gemeente that is looked at, of a dataset that has several; undefined: all of them. */
  readonly gemeente: AreaCode | undefined;
  readonly level: AreaLevel;
  readonly indicator: string;
  readonly year: number;
  /** In the order in which they were selected, which decides their colours. */
  readonly areas: readonly AreaCode[];
  readonly lang: Language;
  /** The map's centre (longitude x, latitude y, degrees) and zoom; undefined: all areas of the level in sight. */
  readonly position: MapPosition | undefined;
  /** The figures as a table under the picture. */
  readonly table: boolean;
  /** The background map of PDOK, which sends the visitor's address there. */
  readonly background: boolean;
  /** Programme periods behind the trends. */
  readonly programmes: boolean;
  /** The year that the year on screen is compared with. */
  readonly from: number;
  readonly panel: (typeof panelRules)[number];
  readonly measure: MeasureName;
  readonly weighting: (typeof weightings)[number];
  /** Changes up to this size, in the indicator's unit, are shown as none. */
  readonly band: number;
  /** Areas with few inhabitants take part in the ranking. */
  readonly small: boolean;
  /** Local clusters hold at a false discovery rate instead of area by area. */
  readonly fdr: boolean;
  /** A set of areas that is compared with the others. */
  readonly group: readonly AreaCode[];
  /** The sets that the reader named, to choose a group from. */
  readonly sets: readonly NamedSet[];
  readonly versus: (typeof rivals)[number];
  /** The areas that touch the group stand apart from the rest. */
  readonly ring: boolean;
  readonly against: (typeof regressors)[number];
  readonly split: (typeof splitKinds)[number];
  /** The selected area that is taken apart; undefined: the first. */
  readonly about: AreaCode | undefined;
  /** The selected area that its difference is with; undefined: the first of the others. */
  readonly beside: AreaCode | undefined;
  readonly reference: ReferenceKind;
  readonly shown: (typeof differenceMaps)[number];
  /** The indicator that is shown together with the first one. */
  readonly second: string | undefined;
  /** How the values of two indicators are divided into three classes each. */
  readonly joint: ClassMethod;
  readonly quadrants: (typeof quadrantRules)[number];
  /** Chosen cells of the square of two indicators' classes, as numbers from 1 to 9: see model/joint-classes.ts. */
  readonly cells: readonly number[];
  /** How values are divided into classes, as model/class-choice.ts writes it; undefined: as the indicator has it. */
  readonly classes: string | undefined;
  /** The SQL of a reader who asks the data. */
  readonly query: string | undefined;
}

export interface MapPosition {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}
