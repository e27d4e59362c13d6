import { type AreaCode, parseAreaCode } from "../../model/area.ts";
import { DataProblem } from "../data-problem.ts";
import { type CsvRow, type CsvTable, readCsv } from "../read-csv.ts";
import { readNumber } from "../read-number.ts";
import { checkIdentities } from "./check-identities.ts";
import type { ScoreRow } from "./dataset-draft.ts";
import { indicators } from "./leefbaarometer.ts";
import { recogniseScores, type ScoreColumns } from "./score-columns.ts";

export interface FileScore {
  readonly file: string;
  readonly line: number;
  /** The name of the area in the file, where it has one. */
  readonly name: string | undefined;
  readonly gemeenteName: string | undefined;
  readonly lbm: number | null;
  readonly row: ScoreRow;
}

const ids = indicators.map(({ id }) => id);

function columnsOf({ file, header }: CsvTable): ScoreColumns {
  const found = recogniseScores(header);
  if (found.kind === "scores") return found.columns;
  if (found.kind === "edition-2")
    throw new DataProblem(
      { file, line: 1 },
      "dit is Leefbaarometer 2.0 (kolommen bewoners, veiligheid), met een andere schaal en andere dimensies; geef een bestand van 3.0.",
      "this is Leefbaarometer 2.0 (columns bewoners, veiligheid), with another scale and other dimensions; give a file of 3.0."
    );
  if (found.kind === "unknown")
    throw new DataProblem(
      { file, line: 1, column: found.column },
      "onbekende kolom; verwijder die, of geef het officiële bestand.",
      "unknown column; remove it, or give the official file."
    );
  if (found.kind === "missing")
    throw new DataProblem(
      { file, line: 1, column: found.column },
      "ontbreekt; geef een scorebestand met wk_code (of bu_code, gm_code), jaar en afw.",
      "is missing; give a score file with wk_code (or bu_code, gm_code), jaar and afw."
    );
  throw new DataProblem(
    { file, line: 1 },
    "geen scores van gemeenten, wijken of buurten; geef een bestand met wk_code (of bu_code, gm_code), jaar en afw.",
    "no scores of gemeenten, wijken or buurten; give a file with wk_code (or bu_code, gm_code), jaar and afw."
  );
}

function readCode({ file, header }: CsvTable, { line, cells }: CsvRow, column: number): AreaCode {
  const value = cells[column] ?? "";
  const code = parseAreaCode(value);
  if (code) return code;
  throw new DataProblem(
    { file, line, column: header[column] ?? "code", value },
    "geen gebiedscode van het CBS; verwacht wordt iets als GM0518, WK051829 of BU05182915.",
    "not an area code of Statistics Netherlands; something like GM0518, WK051829 or BU05182915 is expected."
  );
}

function readYear(table: CsvTable, { line, cells }: CsvRow, column: number): number {
  const value = cells[column] ?? "";
  if (/^(19|20)\d\d$/.test(value)) return Number(value);
  const place = { file: table.file, line, column: table.header[column] ?? "jaar", value };
  throw new DataProblem(place, "geen jaar; verwacht wordt iets als 2022.", "not a year; something like 2022 is expected.");
}

function readRow(table: CsvTable, columns: ScoreColumns, source: CsvRow): FileScore {
  const { line, cells } = source;
  const numberAt = (column: number | undefined) =>
    column === undefined
      ? null
      : readNumber(cells[column] ?? "", table, () => ({ file: table.file, line, column: table.header[column] ?? "" }));
  const pick = (by: ReadonlyMap<string, number>) => Object.fromEntries(ids.map((id) => [id, numberAt(by.get(id))]));
  const textAt = (column: number | undefined) => (column === undefined ? undefined : cells[column] || undefined);
  return {
    file: table.file,
    line,
    name: textAt(columns.name),
    gemeenteName: textAt(columns.gemeenteName),
    lbm: numberAt(columns.lbm),
    row: {
      code: readCode(table, source, columns.code),
      year: readYear(table, source, columns.year),
      values: pick(columns.values),
      classes: pick(columns.classes)
    }
  };
}

/** Reads and checks a score file of Leefbaarometer 3.0 in any of its dialects. */
export function readScoreFile(file: string, bytes: Uint8Array): FileScore[] {
  const table = readCsv(file, bytes);
  const columns = columnsOf(table);
  const scores = table.rows.map((row) => readRow(table, columns, row));
  checkIdentities(table, columns, scores);
  return scores;
}
