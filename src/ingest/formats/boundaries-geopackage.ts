import { type Format, isMagic } from "./format.ts";

export const boundariesGeopackage: Format = {
  id: "boundaries-geopackage",
  kind: "boundaries",
  claims: (file) => isMagic(file, "SQLite format 3")
};
