import type { FindingReference, FindingWords } from "../i18n/finding-words.ts";
import type { Texts } from "../i18n/texts.ts";
import { placeOfAreas } from "../model/place.ts";
import { areaLabel } from "./area-label.ts";
import type { IndicatorData } from "./indicator-year.ts";

function referenceOf({ reference, indicator }: IndicatorData): FindingReference {
  switch (reference.kind) {
    case "fixed":
      return indicator.reference ? { kind: "fixed", name: indicator.reference } : { kind: "none" };
    case "gemeente":
      return { kind: "gemeente", isOwn: reference.isOwn };
    case "set":
      return { kind: "set", ...(reference.set ? { name: reference.set } : {}) };
    case "country":
      return { kind: "country" };
  }
}

/** What sentences about the indicator on screen need beside the finding. */
export const findingWordsOf = (data: IndicatorData, texts: Texts): FindingWords => ({
  texts,
  indicator: data.indicator,
  isPrimary: data.indicator.id === data.dataset.primary,
  level: data.level.level,
  place: placeOfAreas(data.areas),
  reference: referenceOf(data),
  nameOf: (area) => areaLabel(data.areas, area)
});
