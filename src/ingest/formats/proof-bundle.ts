import { type Format, zipKind } from "./format.ts";

/** What this application exported to be checked: the view, its question and its data. */
export const proofBundle: Format = { id: "proof-bundle", kind: "proof", claims: (file) => zipKind(file) === "proof" };
