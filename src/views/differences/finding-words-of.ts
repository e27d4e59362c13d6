import type { FindingReference, FindingWords } from "../../i18n/finding-words.ts";
import type { Texts } from "../../i18n/texts.ts";
import { areaLabel } from "../../indicator-data/area-label.ts";
import type { IndicatorData } from "../../indicator-data/indicator-year.ts";
import type { AreaList } from "../../model/area-list.ts";
import { type Place, placeOfAreas } from "../../model/place.ts";

const places = new WeakMap<AreaList, Place>();

/** Where the areas lie, found out once for a list. */
export function placeOfList(areas: AreaList): Place {
  const place = places.get(areas) ?? placeOfAreas(areas);
  places.set(areas, place);
  return place;
}

function referenceOf({ reference, indicator }: IndicatorData): FindingReference {
  const { kind } = reference;
  if (kind === "fixed") return indicator.reference ? { kind, name: indicator.reference } : { kind: "none" };
  if (kind === "gemeente") return { kind, isOwn: reference.isOwn };
  if (kind === "set") return reference.set ? { kind, name: reference.set } : { kind };
  return { kind };
}

/** What sentences about the figures on screen need to know. */
export const findingWordsOf = (data: IndicatorData, texts: Texts): FindingWords => ({
  texts,
  indicator: data.indicator,
  isPrimary: data.indicator.id === data.dataset.primary,
  level: data.level.level,
  place: placeOfList(data.areas),
  reference: referenceOf(data),
  nameOf: (area) => areaLabel(data.areas, area)
});
