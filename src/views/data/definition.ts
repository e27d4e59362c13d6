import { defineView } from "../../view-parts/view-definition.ts";
import { dataParams } from "./params.ts";

/** The data, asked in SQL. */
export const dataDefinition = defineView({
  id: "data",
  params: dataParams,
  words: { name: "data", loading: "data", problem: "data" },
  texts: ["data", "export"],
  part: { load: async () => (await import("./ask-view.tsx")).AskView }
});
