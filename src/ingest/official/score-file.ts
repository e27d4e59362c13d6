import { type CsvRow, type CsvTable, readCsv } from "../../files/csv-table.ts";
import { DataProblem } from "../../files/data-problem.ts";
import { type AreaCode, parseAreaCode } from "../../model/area.ts";
import { indicators } from "../columns/leefbaarometer.ts";
import { readNumber } from "../columns/read-number.ts";
import { recogniseScores, type ScoreColumns } from "../columns/score-columns.ts";
import { checkIdentities } from "./check-identities.ts";
import type { ScoreRow } from "./dataset-draft.ts";

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
  if (found.kind === "edition-2") throw new DataProblem({ file, line: 1 }, "scores.edition-2");
  if (found.kind === "unknown") throw new DataProblem({ file, line: 1, column: found.column }, "scores.unknown-column");
  if (found.kind === "missing") throw new DataProblem({ file, line: 1, column: found.column }, "scores.column-missing");
  throw new DataProblem({ file, line: 1 }, "scores.none");
}

function readCode({ file, header }: CsvTable, { line, cells }: CsvRow, column: number): AreaCode {
  const value = cells[column] ?? "";
  const code = parseAreaCode(value);
  if (code) return code;
  throw new DataProblem({ file, line, column: header[column] ?? "code", value }, "scores.area-code");
}

function readYear(table: CsvTable, { line, cells }: CsvRow, column: number): number {
  const value = cells[column] ?? "";
  if (/^(19|20)\d\d$/.test(value)) return Number(value);
  const place = { file: table.file, line, column: table.header[column] ?? "jaar", value };
  throw new DataProblem(place, "scores.year");
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
