import { defineView } from "../../../src/view-parts/view-definition.ts";
import { madeParams } from "./params.ts";

export const madeDefinition = defineView({
  id: "made",
  params: madeParams,
  words: { name: "map", loading: "map", problem: "part" },
  part: { load: async () => (await import("./made-view.tsx")).MadeViewOfAreas }
});
