import { type Format, isMapPart, isMarkup } from "./format.ts";

/** A table as text: CSV in any dialect, which is neither the official scores nor a map. */
export const tableText: Format = {
  id: "table-text",
  kind: "table",
  claims: (file) => Boolean(file.text) && !isMarkup(file) && !isMapPart(file) && file.scores === "no-scores"
};
