import type { FindingReference, FindingWords } from "../i18n/finding-words.ts";
import type { Texts } from "../i18n/texts.ts";
import { placeOfAreas } from "../model/place.ts";
import { areaLabel } from "./area-label.ts";
import type { IndicatorData } from "./indicator-year.ts";

/** What 0 stands for, as sentences of findings need it. */
function findingReference({ reference, indicator }: Pick<IndicatorData, "reference" | "indicator">): FindingReference {
  if (reference.kind === "fixed") return indicator.reference ? { kind: "fixed", name: indicator.reference } : { kind: "none" };
  if (reference.kind === "gemeente") return { kind: "gemeente", isOwn: reference.isOwn };
  if (reference.kind === "set") return { kind: "set", ...(reference.set ? { name: reference.set } : {}) };
  return { kind: "country" };
}

/** What sentences need to know of the figures on screen to tell what was found in them. */
export const findingWordsOf = (indicatorData: IndicatorData, texts: Texts): FindingWords => ({
  texts,
  indicator: indicatorData.indicator,
  isPrimary: indicatorData.indicator.id === indicatorData.dataset.primary,
  level: indicatorData.level.level,
  place: placeOfAreas(indicatorData.areas),
  reference: findingReference(indicatorData),
  nameOf: (area) => areaLabel(indicatorData.areas, area)
});
