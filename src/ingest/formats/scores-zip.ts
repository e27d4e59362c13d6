import { type Format, zipKind } from "./format.ts";

/** The open data of the Leefbaarometer as they are published: scores of several levels in one zip. */
export const scoresZip: Format = { id: "scores-zip", kind: "scores", claims: (file) => zipKind(file) === "scores" };
