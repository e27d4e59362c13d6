import type { Format } from "./format.ts";

/** The official scores of the Leefbaarometer, by their columns; what is nearly so is told by their reader. */
export const scoresText: Format = {
  id: "scores-text",
  kind: "scores",
  claims: ({ shape, scores }) => shape === "text" && scores !== "no-scores" && scores !== "other-level"
};
