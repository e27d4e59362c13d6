import { type Rank, rankWithin } from "../analysis/rank.ts";
import { className } from "../i18n/class-words.ts";
import type { Texts } from "../i18n/texts.ts";
import type { Scene } from "../indicator-data/scene.ts";
import { hasFewInhabitants } from "../model/few-inhabitants.ts";

/** The class as people read it: `Zwak`. Empty where there is no class. */
function classAt(scene: Scene, area: number, texts: Texts): string {
  const number = scene.classes[area] ?? 0;
  return number === 0 ? "" : className(scene.scheme, number, texts);
}

/** What stands at an area: name, value with its sign, class, rank within the gemeente. */
export function describeArea(scene: Scene, area: number, texts: Texts): string {
  const rank = rankWithin(scene.values, scene.areas.gemeenten, area);
  const value = scene.values[area] ?? Number.NaN;
  const inhabitants = scene.areas.inhabitants?.[area];
  const parts = [
    texts.value(value, scene.indicator),
    classAt(scene, area, texts),
    rank ? rankWords(rank, scene.areas.gemeenteNames[area] ?? "", texts) : "",
    scene.areas.approximate[area] ? texts.t("terms:approximateBoundary") : "",
    inhabitants !== undefined && hasFewInhabitants(scene.areas, area)
      ? texts.t("terms:fewInhabitants", { count: inhabitants })
      : ""
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function rankWords({ rank, of: count }: Rank, gemeente: string, { t }: Texts): string {
  return gemeente === "" ? t("terms:rankOfAll", { rank, count }) : t("terms:rank", { rank, count, gemeente });
}
