import { defineView } from "../../view-parts/view-definition.ts";
import { togetherParams } from "./params.ts";

/** Two indicators in one picture. */
export const togetherDefinition = defineView({
  id: "together",
  params: togetherParams,
  words: { name: "together", loading: "together", problem: "together" },
  texts: ["together"],
  part: { load: async () => (await import("./together-view.tsx")).TogetherView }
});
