import { type PageFacts, shownIn, shownTogether } from "../indicator-data/provenance-words.ts";
import type { Shown } from "../model/provenance.ts";
import type { View } from "../model/shared-params.ts";
import type { ViewDefinition } from "../view-parts/view-definition.ts";

/** What of a dataset stands on the page: what each of the views on it shows. */
export function shownOnPage(facts: PageFacts, view: View, views: readonly ViewDefinition[]): Shown {
  const all = views.map(({ shows }) => (shows ? shows(facts, view) : shownIn(facts, [view.year])));
  return all.reduce(shownTogether, { dataset: facts.dataset, figures: [] });
}
