import { defaultBand, defaultBandOf } from "../../model/change-band.ts";
import { type MeasureName, measureNames, measuresOf } from "../../model/measures.ts";
import type { Param, Params } from "../../model/param.ts";
import { areaCode, comparedYear, flag, numberWithin, oneOf } from "../../model/param-kinds.ts";
import type { View } from "../../model/shared-params.ts";

/** Every area weighs the same, or every inhabitant. */
export const weightings = ["none", "population"] as const;

/** The areas compared have a value in all years of the data, or in the two compared ones. */
export const panelRules = ["all", "pair"] as const;

/** The maps: of the change between two years, and of where like lies beside like. */
export const differenceMaps = ["change", "clusters"] as const;

/** Change is set out against the level in the first year, or against the mean of both (Oldham). */
export const regressors = ["initial", "middle"] as const;

/** What is taken apart into five parts. */
export const splitKinds = ["change", "level", "difference"] as const;

/** A group is compared with the rest of its gemeente, or with all other areas. */
export const rivals = ["gemeente", "all"] as const;

/** How spread is measured: on an interval scale never by what divides by the mean. */
const measure: Param<MeasureName> = {
  ...oneOf(measureNames),
  possible: (name, { indicator }) => measuresOf(indicator?.scale ?? "interval").includes(name),
  adapt: (name, _, { indicator }) => (measuresOf(indicator?.scale ?? "interval").includes(name) ? name : undefined)
};

/** Changes up to this size, in the indicator's unit, are shown as none. */
const band: Param<number> = {
  parse: (text) => numberWithin(text, 0, 1000),
  write: String,
  fallback: ({ indicator, level }) => (indicator ? defaultBandOf(indicator, level) : defaultBand),
  // A band is in the unit of its indicator: it does not go along to another unit.
  adapt: (value, { indicator: before, level }, { indicator: after }, isFresh) => {
    const isUsual = before !== undefined && value === defaultBandOf(before, level);
    const isOther = before?.own !== after?.own || before?.unit.nl !== after?.unit.nl;
    return isFresh || (after && (isUsual || isOther)) ? undefined : value;
  }
};

const nogroup: Param<true | undefined> = {
  parse: (text) => (text === "1" ? true : undefined),
  write: (isSo) => (isSo ? "1" : undefined),
  fallback: () => undefined
};

export const differencesParams = {
  from: comparedYear,
  panel: oneOf(panelRules),
  measure,
  weighting: oneOf(weightings),
  band,
  /** Areas with few inhabitants take part in the ranking. */
  small: flag,
  /** Local clusters hold at a false discovery rate instead of area by area. */
  fdr: flag,
  versus: oneOf(rivals),
  /** The areas that touch the group stand apart from the rest. */
  ring: flag,
  against: oneOf(regressors),
  split: oneOf(splitKinds),
  /** The selected area that is taken apart; undefined: the first. */
  about: areaCode,
  /** The selected area that its difference is with; undefined: the first of the others. */
  beside: areaCode,
  /** The map that an address asks for: the page opens there. */
  shown: { ...oneOf(differenceMaps), figures: false },
  /** No set of the dataset stands in the place of a group that nobody chose. Written where it is so: older links lack it. */
  nogroup
} as const satisfies Params;

export type DifferencesParams = typeof differencesParams;
export type DifferencesView = View<DifferencesParams>;
