import type { Format } from "./format.ts";

/** The parts of a shapefile that were dropped together, without a zip. */
export const boundariesShapefile: Format = {
  id: "boundaries-shapefile",
  kind: "boundaries",
  claims: ({ shape }) => shape === "map-part"
};
