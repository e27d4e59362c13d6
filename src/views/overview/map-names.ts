import type { FindingWords } from "../../i18n/finding-words.ts";
import { areaLabel } from "../../indicator-data/area-label.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import type { MapLabel } from "../../map/map-labels.tsx";
import { selectionColour } from "../../ui/selection-colours.ts";
import { mostBesides } from "./lines-data.ts";
import type { Overview } from "./overview-model.ts";
import { detailOf } from "./overview-words.ts";

/** The names on the map: the selected areas first, then those that the finding names. `valueAt`: what stands behind a name. */
export function mapNames(
  { areas, selection }: Pick<IndicatorYear, "areas" | "selection">,
  overview: Overview,
  valueAt: (area: number) => number,
  words: FindingWords
): MapLabel[] {
  const label = (area: number, colour: string | undefined): MapLabel => {
    const value = valueAt(area);
    return {
      area,
      name: areaLabel(areas, area),
      ...(Number.isNaN(value) ? {} : { detail: detailOf({ area, value }, overview, words) }),
      ...(colour === undefined ? {} : { colour })
    };
  };
  const chosen = selection.flatMap((code, place) => {
    const area = areas.indexOf.get(code);
    return area === undefined ? [] : [label(area, selectionColour(place))];
  });
  if (chosen.length > mostBesides) return chosen;
  const isChosen = new Set(chosen.map(({ area }) => area));
  return [...chosen, ...overview.named.filter(({ area }) => !isChosen.has(area)).map(({ area }) => label(area, undefined))];
}
