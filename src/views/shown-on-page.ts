import type { AreaList } from "../model/area-list.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Shown } from "../model/provenance.ts";
import { secondIndicator } from "../model/second-indicator.ts";
import type { View } from "../model/view.ts";
import { shownIn, shownTogether } from "./provenance-words.ts";

/** What of a dataset a page shows in a view: whose sources stand at its foot. */
export function shownOnPage(dataset: Dataset, view: View, areas: AreaList | undefined, isWide: boolean): Shown {
  const level = dataset.levels.find((candidate) => candidate.level === view.level);
  const indicator = dataset.indicators.find(({ id }) => id === view.indicator);
  // Where the tables can be asked, all of them are shown.
  if (view.view === "data" || !level || !indicator || !areas)
    return {
      dataset,
      figures: (view.view === "data" ? dataset.indicators : indicator ? [indicator] : []).map((each) => ({
        indicator: each,
        years: level?.indicatorYears[each.id] ?? []
      }))
    };
  const yearsOf = (id: string) => level.indicatorYears[id] ?? [];
  const isOneYear = view.view === "together" || (view.view === "map" && !isWide);
  const boundaries = view.view !== "trends" || isWide;
  const weights = view.view === "differences" && view.weighting === "population" && level.weights !== undefined;
  const facts = { dataset, level, areas, indicator };
  const first = shownIn(facts, isOneYear ? [view.year] : yearsOf(indicator.id), { boundaries, weights });
  const second = view.view === "together" ? secondIndicator(dataset, level, indicator, view.second) : undefined;
  return second ? shownTogether(first, shownIn({ ...facts, indicator: second }, yearsOf(second.id))) : first;
}
