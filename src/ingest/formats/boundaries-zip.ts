import { type Format, zipKind } from "./format.ts";

export const boundariesZip: Format = {
  id: "boundaries-zip",
  kind: "boundaries",
  claims: (file) => zipKind(file) === "boundaries"
};
