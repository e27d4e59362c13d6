import { DataProblem } from "../data-problem.ts";
import type { FileContent } from "../file-content.ts";
import type { Notify } from "../notice.ts";
import { decodeText, firstLine, headerCells } from "../read-csv.ts";
import { isZip, openZip } from "../zip-archive.ts";
import { nothingUsable } from "../zip-contents.ts";
import { recogniseScores } from "./score-columns.ts";
import { type FileScore, readScoreFile } from "./score-file.ts";

const kindOf = (head: Uint8Array) => recogniseScores(headerCells(firstLine(decodeText(head).replace(/^\uFEFF/, "")))).kind;

function skipped(entry: string, kind: string, notify: Notify): void {
  if (kind === "other-level")
    notify({ nl: `${entry}: vierkanten of postcodes, overgeslagen.`, en: `${entry}: grid cells or postcodes, skipped.` });
  else notify({ nl: `${entry}: geen scores, overgeslagen.`, en: `${entry}: no scores, skipped.` });
}

function readArchive(archive: FileContent, notify: Notify): FileScore[][] {
  const entries = openZip(archive);
  if (entries.some(({ name }) => name === "[Content_Types].xml"))
    throw new DataProblem(
      { file: archive.name },
      "dit is een Excel-bestand; sla het op als CSV en geef dat.",
      "this is an Excel file; save it as CSV and give that."
    );
  const found = entries.flatMap((entry) => {
    const kind = kindOf(entry.head());
    if (kind !== "other-level" && kind !== "no-scores") return [readScoreFile(entry.name, entry.read())];
    skipped(entry.name, kind, notify);
    return [];
  });
  if (found.length > 0) return found;
  throw nothingUsable(
    archive.name,
    entries,
    "geen scores van gemeenten, wijken of buurten in dit zipbestand; geef de open data van de Leefbaarometer.",
    "no scores of gemeenten, wijken or buurten in this zip file; give the open data of the Leefbaarometer."
  );
}

/** The scores in a CSV, or in every CSV of a zip that has them. */
export function readScoreInput(file: FileContent, notify: Notify): FileScore[][] {
  return isZip(file.bytes) ? readArchive(file, notify) : [readScoreFile(file.name, file.bytes)];
}
