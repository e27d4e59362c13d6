import { shownIn } from "../../indicator-data/provenance-words.ts";
import { yearsOf } from "../../model/figures.ts";
import { defineView } from "../../view-parts/view-definition.ts";
import { overviewParams } from "./params.ts";

/** What the figures show, before anybody asks: the view to begin with. */
export const overviewDefinition = defineView({
  id: "overview",
  params: overviewParams,
  words: { name: "overview", loading: "overview", problem: "overview" },
  hasOwnControls: true,
  texts: ["overview", "classes"],
  shows: (facts) => shownIn(facts, yearsOf(facts.level, facts.indicator.id), { boundaries: true }),
  part: { load: async () => (await import("./overview-view.tsx")).OverviewView }
});
