import { shownIn } from "../../indicator-data/provenance-words.ts";
import { defineView } from "../../view-parts/view-definition.ts";
import { MapView } from "./map-view.tsx";

/** Where the values are: the view to begin with, so that its code comes with the page. */
export const mapDefinition = defineView({
  id: "map",
  params: {},
  isOfOldLinks: true,
  words: { name: "map", loading: "map", problem: "part" },
  companion: "trends",
  shows: (facts, { year }) => shownIn(facts, [year], { boundaries: true }),
  part: MapView
});
