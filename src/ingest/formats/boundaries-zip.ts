import { type Format, hasProof, hasScores } from "./format.ts";

const map = /\.(gpkg|geojson|json|topojson|shp)$/i;

export const boundariesZip: Format = {
  id: "boundaries-zip",
  kind: "boundaries",
  claims: (file) => file.entries?.some(({ name }) => map.test(name)) === true && !hasProof(file) && !hasScores(file)
};
