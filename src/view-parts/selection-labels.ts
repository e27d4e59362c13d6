import type { MapLabel } from "../map/map-labels.tsx";
import type { AreaCode } from "../model/area.ts";
import type { AreaList } from "../model/area-list.ts";
import { mostNamed } from "../model/selection.ts";
import { selectionColour } from "../ui/selection-colours.ts";

/** What stands at the selected areas on a map: their names, or where those are many the numbers that the list above has too. */
export const selectionLabels = (areas: AreaList, selection: readonly AreaCode[]): MapLabel[] =>
  selection.flatMap((code, i) => {
    const area = areas.indexOf.get(code);
    if (area === undefined) return [];
    const name = selection.length > mostNamed ? String(i + 1) : (areas.names[area] ?? code);
    return { area, name, colour: selectionColour(i) };
  });
