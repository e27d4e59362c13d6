import type { AreaList } from "../../model/area-list.ts";
import { type Place, placeOfAreas } from "../../model/place.ts";

const places = new WeakMap<AreaList, Place>();

/** Where the areas lie, found out once for a list. */
export function placeOfList(areas: AreaList): Place {
  const place = places.get(areas) ?? placeOfAreas(areas);
  places.set(areas, place);
  return place;
}
