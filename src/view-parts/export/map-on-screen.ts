import { windowAt } from "../../export/map-window.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import type { View } from "../../model/shared-params.ts";
import { selectionColour } from "../../ui/selection-colours.ts";

/** The selected areas with their colours, as the map outlines them. */
export const selectedOf = ({ areas, selection }: IndicatorYear) =>
  selection.flatMap((code, place) => {
    const area = areas.indexOf.get(code);
    return area === undefined ? [] : [{ area, colour: selectionColour(place) }];
  });

/** The part of the world that the map on screen shows; undefined while it shows all of it. */
export function windowOnScreen({ position }: Pick<View, "position">) {
  const map = document.querySelector(".leaflet-container");
  return position && map ? windowAt(position, map.clientWidth, map.clientHeight) : undefined;
}
