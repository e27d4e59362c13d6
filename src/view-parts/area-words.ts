import { type Rank, rankWithin } from "../analysis/rank.ts";
import { className } from "../i18n/class-words.ts";
import type { Texts } from "../i18n/texts.ts";
import type { IndicatorYear } from "../indicator-data/indicator-year.ts";
import { hasFewInhabitants } from "../model/few-inhabitants.ts";

/** The class as people read it: `Zwak`. Empty where there is no class. */
function classAt(indicatorData: IndicatorYear, area: number, texts: Texts): string {
  const number = indicatorData.classes[area] ?? 0;
  return number === 0 ? "" : className(indicatorData.scheme, number, texts);
}

/** What stands at an area: name, value with its sign, class, rank within the gemeente. */
export function describeArea(indicatorData: IndicatorYear, area: number, texts: Texts): string {
  const rank = rankWithin(indicatorData.values, indicatorData.areas.gemeenten, area);
  const value = indicatorData.values[area] ?? Number.NaN;
  const inhabitants = indicatorData.areas.inhabitants?.[area];
  const parts = [
    texts.value(value, indicatorData.indicator),
    classAt(indicatorData, area, texts),
    rank ? rankWords(rank, indicatorData.areas.gemeenteNames[area] ?? "", texts) : "",
    indicatorData.areas.approximate[area] ? texts.t("terms:approximateBoundary") : "",
    inhabitants !== undefined && hasFewInhabitants(indicatorData.areas, area)
      ? texts.t("terms:fewInhabitants", { count: inhabitants })
      : ""
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function rankWords({ rank, of: count }: Rank, gemeente: string, { t }: Texts): string {
  return gemeente === "" ? t("terms:rankOfAll", { rank, count }) : t("terms:rank", { rank, count, gemeente });
}
