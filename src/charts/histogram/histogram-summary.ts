import { formatNumber, formatSigned } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { HistogramData } from "./histogram-data.ts";

/** What the histogram shows, in a sentence: how many values, from where to where, in how many classes. */
export function histogramSummary({ values, counts, decimals, signed, unit }: HistogramData, { t, language }: Texts): string {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (values.length === 0) return t("classes:histogram.nothing");
  const written = signed ? formatSigned : formatNumber;
  return t("classes:histogram.summary", {
    number: formatNumber(values.length, language),
    low: written(low, language, decimals),
    high: written(high, language, decimals),
    unit,
    classes: counts.length,
    fewest: formatNumber(Math.min(...counts), language),
    maximum: formatNumber(Math.max(...counts), language)
  });
}
