import { shownIn } from "../../indicator-data/provenance-words.ts";
import { yearsOf } from "../../model/figures.ts";
import { defineView } from "../../view-parts/view-definition.ts";
import { panelNames } from "./panel-names.ts";
import { differencesParams } from "./params.ts";

/** Whether differences shrink between two years. */
export const differencesDefinition = defineView({
  id: "differences",
  params: differencesParams,
  words: { name: "differences", loading: "differences", problem: "differences" },
  texts: ["comparison", "chapters"],
  figures: panelNames,
  shows: (facts, { weighting }) =>
    shownIn(facts, yearsOf(facts.level, facts.indicator.id), {
      boundaries: true,
      weights: weighting === "population" && facts.level.weights !== undefined
    }),
  part: { load: async () => (await import("./differences-view.tsx")).DifferencesView }
});
