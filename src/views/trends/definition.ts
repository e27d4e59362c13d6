import { shownIn } from "../../indicator-data/provenance-words.ts";
import { yearsOf } from "../../model/figures.ts";
import { defineView } from "../../view-parts/view-definition.ts";
import { trendsParams } from "./params.ts";

/** How the values went, year by year. */
export const trendsDefinition = defineView({
  id: "trends",
  params: trendsParams,
  words: { name: "trends", loading: "trends", problem: "chart" },
  companion: "map",
  shows: (facts) => shownIn(facts, yearsOf(facts.level, facts.indicator.id)),
  part: { load: async () => (await import("./trends-view.tsx")).TrendsView }
});
