import { type Format, isMapPart, isMarkup } from "./format.ts";

/** The official scores of the Leefbaarometer, by their columns; what is nearly so is told by their reader. */
export const scoresText: Format = {
  id: "scores-text",
  kind: "scores",
  claims: (file) =>
    Boolean(file.text) && !isMarkup(file) && !isMapPart(file) && file.scores !== "no-scores" && file.scores !== "other-level"
};
