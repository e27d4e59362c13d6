import { defineView } from "../../view-parts/view-definition.ts";
import { panelNames } from "./panel-names.ts";
import { differencesParams } from "./params.ts";

/** Whether differences shrink between two years. */
export const differencesDefinition = defineView({
  id: "differences",
  params: differencesParams,
  words: { name: "differences", loading: "differences", problem: "differences" },
  texts: ["comparison"],
  figures: panelNames,
  part: { load: async () => (await import("./differences-view.tsx")).DifferencesView }
});
