import { DataProblem } from "../../../src/ingest/data-problem.ts";
import type { Notify } from "../../../src/ingest/notice.ts";
import { recogniseScores } from "../../../src/ingest/official/score-columns.ts";
import { type FileScore, readScoreFile } from "../../../src/ingest/official/score-file.ts";
import { decodeText, firstLine, headerCells } from "../../../src/ingest/read-csv.ts";
import { isZip, readZipEntry, zipEntries, zipHeads } from "../../../src/ingest/zip-archive.ts";
import type { InputFile } from "./input-file.ts";

const kindOf = (head: Uint8Array | undefined) =>
  recogniseScores(headerCells(firstLine(decodeText(head ?? new Uint8Array()).replace(/^\uFEFF/, "")))).kind;

function skipped(entry: string, kind: string, notify: Notify): void {
  if (kind === "other-level")
    notify({ nl: `${entry}: vierkanten of postcodes, overgeslagen.`, en: `${entry}: grid cells or postcodes, skipped.` });
  else notify({ nl: `${entry}: geen scores, overgeslagen.`, en: `${entry}: no scores, skipped.` });
}

function readArchive({ name, bytes }: InputFile, notify: Notify): FileScore[][] {
  const entries = zipEntries(name, bytes);
  if (entries.includes("[Content_Types].xml"))
    throw new DataProblem(
      { file: name },
      "dit is een Excel-bestand; sla het op als CSV en geef dat.",
      "this is an Excel file; save it as CSV and give that."
    );
  const heads = zipHeads(name, bytes);
  const found = entries.flatMap((entry) => {
    const kind = kindOf(heads.get(entry));
    if (kind !== "other-level" && kind !== "no-scores") return [readScoreFile(entry, readZipEntry(name, bytes, entry))];
    skipped(entry, kind, notify);
    return [];
  });
  if (found.length > 0) return found;
  throw new DataProblem(
    { file: name },
    "geen scores van gemeenten, wijken of buurten in dit zipbestand; geef de open data van de Leefbaarometer.",
    "no scores of gemeenten, wijken or buurten in this zip file; give the open data of the Leefbaarometer."
  );
}

/** The scores in a CSV, or in every CSV of a zip that has them. */
export function readScoreInput(file: InputFile, notify: Notify): FileScore[][] {
  return isZip(file.bytes) ? readArchive(file, notify) : [readScoreFile(file.name, file.bytes)];
}
