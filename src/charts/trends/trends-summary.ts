import { formatList } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { TrendsData, TrendsSeries } from "./trends-data.ts";
import { trendsExtremes } from "./trends-extremes.ts";

/** What the chart shows, in a few sentences: from where to where, highest and lowest in the year on screen, and the gaps. */
export function trendsSummary(data: TrendsData, texts: Texts): string {
  const { t, local, language } = texts;
  const { series, years, indicator } = data;
  const areas = series.filter(({ kind }) => kind === "area");
  const from = years[0];
  const to = years.at(-1);
  const said = series.flatMap((one) => courseOf(one, data, texts) ?? []);
  if (from === undefined || to === undefined || said.length === 0)
    return t(areas.length === 0 ? "charts:trends.empty" : "charts:trends.noValues");
  return [
    t(from === to ? "charts:trends.summary.one" : "charts:trends.summary.course", {
      subject: t(`charts:trends.summary.subject.${indicator.classes}`, { indicator: local(indicator.name) }),
      from,
      to,
      list: said.join("; ")
    }),
    ...extremesSentence(data, texts),
    ...areas.flatMap((one) => {
      const missing = years.filter((_, i) => Number.isNaN(one.values[i] ?? Number.NaN));
      if (missing.length === 0) return [];
      return t("charts:trends.summary.gap", { name: one.name, years: formatList(missing.map(String), language) });
    }),
    ...(areas.length === 0 ? [t("charts:trends.empty")] : [])
  ].join(" ");
}

/** `Moerwijk van −0,345 naar −0,412`, with the years where they are not the chart's first and last. */
function courseOf({ name, values }: TrendsSeries, { years, indicator }: TrendsData, { t, value }: Texts): string | undefined {
  const present = years.flatMap((year, i) => {
    const number = values[i] ?? Number.NaN;
    return Number.isNaN(number) ? [] : [{ year, text: value(number, indicator) }];
  });
  const first = present[0];
  const last = present.at(-1);
  if (!first || !last) return undefined;
  const isWhole = first.year === years[0] && last.year === years.at(-1);
  if (first === last) return isWhole ? `${name} ${last.text}` : t("charts:trends.summary.single", { name, ...last });
  const words = { name, start: first.text, end: last.text, from: first.year, to: last.year };
  return t(isWhole ? "charts:trends.summary.fromTo" : "charts:trends.summary.fromToYears", words);
}

function extremesSentence(data: TrendsData, { t, value }: Texts): string[] {
  const extremes = trendsExtremes(data);
  if (!extremes) return [];
  const { highest, lowest } = extremes;
  return [
    t("charts:trends.summary.extremes", {
      year: data.year,
      highest: highest.name,
      highValue: value(highest.value, data.indicator),
      lowest: lowest.name,
      lowValue: value(lowest.value, data.indicator)
    })
  ];
}
