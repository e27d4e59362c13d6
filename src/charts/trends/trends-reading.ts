import { formatValue } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { TrendsData, TrendsSeries } from "./trends-data.ts";

/** All that the chart has of one year, in words. */
export interface TrendsReading {
  readonly year: number;
  /** From high to low; without a value last. */
  readonly rows: readonly { readonly series: TrendsSeries; readonly value: string; readonly isMissing: boolean }[];
  /** `−0,216 tot +0,399 (44 gebieden)`; absent where the year has no band. */
  readonly band?: string;
}

export function trendsReading(data: TrendsData, year: number, { language, t, value }: Texts): TrendsReading {
  const { years, series, band, indicator } = data;
  const i = years.indexOf(year);
  const at = (values: readonly number[] | undefined) => values?.[i] ?? Number.NaN;
  const rows = series
    .map((one) => ({ series: one, number: at(one.values) }))
    .sort((a, b) => Number(Number.isNaN(a.number)) - Number(Number.isNaN(b.number)) || b.number - a.number || 0)
    .map(({ series, number }) => ({ series, value: value(number, indicator), isMissing: Number.isNaN(number) }));
  if (Number.isNaN(at(band?.low)) || Number.isNaN(at(band?.high))) return { year, rows };
  const [low, high] = [formatValue(at(band?.low), indicator, language), formatValue(at(band?.high), indicator, language)];
  return { year, rows, band: t("charts:trends.bandValues", { low, high, count: at(band?.n) }) };
}

/** The reading as one line to be read out; the series in focus first. */
export function spokenReading({ year, rows, band }: TrendsReading, emphasised: string | undefined, { t }: Texts): string {
  const first = rows.filter(({ series }) => series.id === emphasised);
  const said = (emphasised ? first : rows).map(({ series, value }) => `${series.name} ${value}`);
  const words = emphasised || band === undefined ? said : [...said, `${t("charts:trends.band")} ${band}`];
  return `${year}: ${words.join("; ")}`;
}
