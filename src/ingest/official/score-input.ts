import { headerCells } from "../../files/csv-table.ts";
import { DataProblem } from "../../files/data-problem.ts";
import { decodeLoosely } from "../../files/encoding.ts";
import type { FileContent } from "../../files/file-content.ts";
import { isZip, openZip } from "../../files/zip-archive.ts";
import { inBothLanguages } from "../../i18n/problem-words.ts";
import { recogniseScores } from "../columns/score-columns.ts";
import { nothingUsable } from "../formats/zip-contents.ts";
import type { Notify } from "../remarks/notify.ts";
import { type FileScore, readScoreFile } from "./score-file.ts";

const kindOf = (head: Uint8Array) => recogniseScores(headerCells(decodeLoosely(head))).kind;

function skipped(entry: string, kind: string, notify: Notify): void {
  if (kind === "other-level") notify(inBothLanguages("remark.other-level-skipped", { entry }));
  else notify(inBothLanguages("remark.no-scores-skipped", { entry }));
}

function readArchive(archive: FileContent, notify: Notify): FileScore[][] {
  const entries = openZip(archive);
  if (entries.some(({ name }) => name === "[Content_Types].xml")) throw new DataProblem({ file: archive.name }, "scores.excel");
  const found = entries.flatMap((entry) => {
    const kind = kindOf(entry.head());
    if (kind !== "other-level" && kind !== "no-scores") return [readScoreFile(entry.name, entry.read())];
    skipped(entry.name, kind, notify);
    return [];
  });
  if (found.length > 0) return found;
  throw nothingUsable(archive.name, entries, "scores.none-in-zip");
}

/** The scores in a CSV, or in every CSV of a zip that has them. */
export function readScoreInput(file: FileContent, notify: Notify): FileScore[][] {
  return isZip(file.bytes) ? readArchive(file, notify) : [readScoreFile(file.name, file.bytes)];
}
