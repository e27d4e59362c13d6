import type { Indicator, ScaleKind } from "../model/indicator.ts";
import type { Language } from "../model/local-text.ts";
import { inequalities, type MeasureName } from "../model/measures.ts";
import { formatNumber, formatSigned } from "./format.ts";

/**
 * The digits of a measure of dispersion: Gini, Theil and the like have no unit and three; the spread of whole percents has one more
 * than they have.
 */
export function measureDecimals(measure: MeasureName, { decimals, scale }: Pick<Indicator, "decimals" | "scale">): number {
  if (inequalities.includes(measure)) return 3;
  return scale === "share" ? Math.max(1, decimals) : decimals;
}

/** The numbers of statistics as they are written: a deviation with its sign, a measure without, a probability. */
export function statisticTexts(language: Language, decimals: number, scale: ScaleKind = "interval") {
  const or = (value: number | undefined, text: (value: number) => string) =>
    value === undefined || Number.isNaN(value) ? "–" : text(value);
  return {
    signed: (value: number | undefined) => or(value, (known) => formatSigned(known, language, decimals)),
    plain: (value: number | undefined) => or(value, (known) => formatNumber(known, language, decimals)),
    measure: (value: number | undefined, measure: MeasureName) =>
      or(value, (known) => formatNumber(known, language, measureDecimals(measure, { decimals, scale }))),
    /** `= 0,003`; below a thousandth the bound: `< 0,001`. */
    p: (value: number | undefined) =>
      or(value, (known) => `${known < 0.001 ? "<" : "="} ${formatNumber(Math.max(known, 0.001), language, 3)}`),
    percent: (value: number | undefined) => or(value, (known) => `${formatNumber(known * 100, language, 1)}%`),
    two: (value: number | undefined) => or(value, (known) => formatNumber(known, language, 2)),
    slope: (value: number | undefined) => or(value, (known) => formatSigned(known, language, 3)),
    /** What chance gives is close to 0 where there are many areas. */
    chance: (value: number | undefined) => or(value, (known) => formatSigned(known, language, 4)),
    three: (value: number | undefined) => or(value, (known) => formatNumber(known, language, 3))
  };
}
