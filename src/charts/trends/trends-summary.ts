import { formatList } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { TrendsData, TrendsSeries } from "./trends-data.ts";
import { trendsExtremes } from "./trends-extremes.ts";
import { trendsMovers } from "./trends-movers.ts";

/** What the chart shows, in a few sentences: from where to where, highest and lowest in the year on screen, and the gaps. */
export function trendsSummary(data: TrendsData, texts: Texts): string {
  const { t, local } = texts;
  const { series, years, indicator } = data;
  const areas = series.filter(({ kind }) => kind === "area");
  const from = years[0];
  const to = years.at(-1);
  const said = coursesOf(data, texts);
  if (from === undefined || to === undefined || said.length === 0) {
    if (data.others && data.others.length > 0) return t("charts:trends.others", { count: data.others.length });
    return t(areas.length === 0 ? "charts:trends.empty" : "charts:trends.noValues");
  }
  return [
    t(from === to ? "charts:trends.summary.one" : "charts:trends.summary.course", {
      subject:
        typeof indicator.classes === "string"
          ? t(`charts:trends.summary.subject.${indicator.classes}`, { indicator: local(indicator.name) })
          : local(indicator.name),
      from,
      to,
      list: said.join("; ")
    }),
    ...extremesSentence(data, texts),
    ...gapSentence(areas, data, texts),
    ...(data.others && data.others.length > 0 ? [t("charts:trends.others", { count: data.others.length })] : []),
    ...(areas.length === 0 && !data.others ? [t("charts:trends.empty")] : [])
  ].join(" ");
}

// More than this is a list that nobody listens to: the table has them all.
const mostTold = 4;

/** From where to where: each line, or with many areas those that moved the most, and the context. */
function coursesOf(data: TrendsData, texts: Texts): string[] {
  const { t } = texts;
  const areas = data.series.filter(({ kind }) => kind === "area");
  const tell = (one: TrendsSeries) => [courseOf(one, data, texts)].filter((course) => course !== undefined);
  if (areas.length <= mostTold) return data.series.flatMap(tell);
  const { riser, faller } = trendsMovers(data);
  const hasNone = areas.every(({ values }) => values.every((value) => Number.isNaN(value)));
  return [
    ...(riser || faller || hasNone ? [] : [t("charts:trends.summary.areas", { count: areas.length })]),
    ...(riser ? [t("charts:trends.summary.riser", { count: areas.length, course: tell(riser).join() })] : []),
    ...(faller ? [t("charts:trends.summary.faller", { course: tell(faller).join() })] : []),
    ...data.series.filter(({ kind }) => kind !== "area").flatMap(tell)
  ];
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

/** `Geen gegevens: Oostduinen in 2022 en 2024.` */
function gapSentence(areas: readonly TrendsSeries[], { years }: TrendsData, { t, language }: Texts): string[] {
  const gaps = areas.flatMap(({ name, values }) => {
    const missing = years.filter((_, i) => Number.isNaN(values[i] ?? Number.NaN));
    if (missing.length === years.length && years.length > 1) return [t("charts:trends.summary.gapThroughout", { name })];
    return missing.length > 0 ? [t("charts:trends.summary.gap", { name, years: formatList(missing.map(String), language) })] : [];
  });
  return gaps.length > 0 ? [t("charts:trends.summary.gaps", { list: gaps.join("; ") })] : [];
}
