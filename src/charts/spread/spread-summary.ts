import { formatNumber } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { SpreadData } from "./spread-data.ts";

/** What the chart shows: the chosen measure in both compared years, and on how many areas it rests. */
export function spreadSummary({ years, measures, from, to }: SpreadData, { t, language }: Texts): string {
  const [measure] = measures;
  const at = (year: number) => measure?.values[years.indexOf(year)] ?? Number.NaN;
  if (!measure || Number.isNaN(at(from)) || Number.isNaN(at(to))) return t("charts:spread.none");
  const written = (year: number) => formatNumber(at(year), language, measure.decimals ?? 3);
  return t("charts:spread.summary", {
    measure: `${measure.name.charAt(0).toUpperCase()}${measure.name.slice(1)}`,
    from,
    to,
    before: written(from),
    after: written(to),
    count: measure.n
  });
}
