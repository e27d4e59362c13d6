import type { Format } from "./format.ts";

/** A table as text: CSV in any dialect, which is not the official scores. */
export const tableText: Format = {
  id: "table-text",
  kind: "table",
  claims: ({ shape, scores }) => shape === "text" && scores === "no-scores"
};
