import { shownIn, shownTogether } from "../../indicator-data/provenance-words.ts";
import { nearestYear, yearsOf } from "../../model/figures.ts";
import { secondIndicator } from "../../model/second-indicator.ts";
import { defineView } from "../../view-parts/view-definition.ts";
import { togetherParams } from "./params.ts";

/** Two indicators in one picture. */
export const togetherDefinition = defineView({
  id: "together",
  params: togetherParams,
  words: { name: "together", loading: "together", problem: "together" },
  texts: ["together", "chapters"],
  shows: (facts, { year, second: asked }) => {
    const first = shownIn(facts, [year], { boundaries: true });
    const second = secondIndicator(facts.dataset, facts.level, facts.indicator, asked);
    return second
      ? shownTogether(
          first,
          shownIn({ ...facts, indicator: second }, [nearestYear(yearsOf(facts.level, second.id), year) ?? year])
        )
      : first;
  },
  part: { load: async () => (await import("./together-view.tsx")).TogetherView }
});
