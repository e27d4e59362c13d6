import { defineView } from "../../view-parts/view-definition.ts";
import { filterParams } from "./params.ts";

/** Areas that meet conditions, asked of the database. */
export const filterDefinition = defineView({
  id: "filter",
  params: filterParams,
  words: { name: "filter", loading: "filter", problem: "filter" },
  texts: ["filter"],
  part: { load: async () => (await import("./filter-view.tsx")).FilterView }
});
