import { yearsOf } from "../../model/figures.ts";
import { defineView } from "../../view-parts/view-definition.ts";
import { dataParams } from "./params.ts";

/** The data, asked in SQL. */
export const dataDefinition = defineView({
  id: "data",
  params: dataParams,
  words: { name: "data", loading: "data", problem: "data" },
  texts: ["data", "export"],
  // All tables can be asked, so that all of them are shown.
  shows: ({ dataset, level }) => ({
    dataset,
    figures: dataset.indicators.map((indicator) => ({ indicator, years: yearsOf(level, indicator.id) }))
  }),
  part: { load: async () => (await import("./ask-view.tsx")).AskView }
});
