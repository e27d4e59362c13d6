import type { Format } from "./format.ts";

export const boundariesGeopackage: Format = {
  id: "boundaries-geopackage",
  kind: "boundaries",
  claims: ({ shape }) => shape === "sqlite"
};
