import { DataProblem } from "../../files/data-problem.ts";
import { type Format, zipKind } from "./format.ts";
import { nothingUsable } from "./zip-contents.ts";

// Files of which one can say what they are, and why they are of no use here.

export const emptyFile: Format = {
  id: "empty-file",
  kind: "refused",
  claims: ({ shape }) => shape === "empty",
  refusal: ({ name }) => new DataProblem({ file: name }, "file.empty")
};

export const oldExcel: Format = {
  id: "old-excel",
  kind: "refused",
  claims: ({ shape }) => shape === "old-excel",
  refusal: ({ name }) => new DataProblem({ file: name }, "file.old-excel")
};

export const pdfFile: Format = {
  id: "pdf",
  kind: "refused",
  claims: ({ shape }) => shape === "pdf",
  refusal: ({ name }) => new DataProblem({ file: name }, "file.pdf")
};

export const markupFile: Format = {
  id: "markup",
  kind: "refused",
  claims: ({ shape }) => shape === "markup",
  refusal: ({ name, text }) =>
    /^<(!doctype )?html/i.test(text)
      ? new DataProblem({ file: name }, "file.web-page")
      : new DataProblem({ file: name }, "file.xml")
};

export const listJson: Format = {
  id: "list-json",
  kind: "refused",
  claims: ({ shape }) => shape === "list",
  refusal: ({ name }) => new DataProblem({ file: name }, "file.json-list")
};

/** Scores of squares and postcodes: their codes are none of an area that has a map here. */
export const scoresElsewhere: Format = {
  id: "scores-elsewhere",
  kind: "refused",
  claims: ({ scores }) => scores === "other-level",
  refusal: ({ name }) => new DataProblem({ file: name }, "file.other-level")
};

export const otherZip: Format = {
  id: "other-zip",
  kind: "refused",
  claims: (file) => zipKind(file) === "other",
  refusal: ({ name, entries }) => nothingUsable(name, entries, "zip.nothing-known")
};

export const unknownFile: Format = {
  id: "unknown",
  kind: "refused",
  claims: ({ shape }) => shape === "binary",
  refusal: ({ name }) => new DataProblem({ file: name }, "file.not-recognised")
};
