import { readCsv } from "../../files/csv-table.ts";
import { DataProblem } from "../../files/data-problem.ts";
import { type AreaRecord, areaRecord } from "../columns/area-record.ts";
import { columnName } from "../columns/column-name.ts";
import { figureColumns, yearColumns } from "../columns/figure-columns.ts";
import { readNumber } from "../columns/read-number.ts";

/** The key figures of an area in a year. */
export interface KeyFigureRow {
  readonly record: AreaRecord;
  readonly year: number;
  readonly figures: Readonly<Record<string, number | null>>;
}

/** The key figures of a record as numbers; what is negative is a sign for 'missing', for a count cannot be. */
export function figuresOf(record: AreaRecord, file: string, line?: number, decimalComma = false) {
  return Object.fromEntries(
    [...record.figures].map(([id, text]) => {
      const place = () => ({ file, ...(line === undefined ? {} : { line }), column: id });
      const number = readNumber(text, { decimalComma }, place);
      return [id, number !== null && number < 0 ? null : number];
    })
  );
}

/** The year that a file's name says: `nl_wijken_kwb2016.csv`. */
function yearInName(file: string): number | undefined {
  const [found] = file.match(/(?<!\d)(?:19|20)\d\d(?!\d)/) ?? [];
  return found === undefined ? undefined : Number(found);
}

/** The year of each row: as a column says, else as the name of the file does. A figure without a year is refused. */
function yearReader(file: string, header: readonly string[]): (cells: readonly string[], line: number) => number {
  const names = header.map(columnName);
  const column = yearColumns.map((name) => names.indexOf(name)).find((at) => at !== -1);
  const named = yearInName(file);
  if (column === undefined && named === undefined) throw new DataProblem({ file }, "figures.no-year");
  return (cells, line) => {
    if (column === undefined) return named ?? Number.NaN;
    const value = cells[column] ?? "";
    const [year] = value.match(/^(?:19|20)\d\d/) ?? [];
    if (year !== undefined) return Number(year);
    const place = { file, line, column: header[column] ?? "year", value };
    throw new DataProblem(place, "scores.year");
  };
}

/** Reads CBS kerncijfers, of one year or of several. Rows of no area are passed over. */
export function readKeyFigureFile(file: string, bytes: Uint8Array): readonly KeyFigureRow[] {
  const { header, rows, decimalComma } = readCsv(file, bytes);
  const names = new Set(header.map(columnName));
  if (!Object.values(figureColumns).some((known) => known.some((name) => names.has(name))))
    throw new DataProblem({ file, line: 1 }, "figures.none-known");
  const yearOf = yearReader(file, header);
  const found = new Map<string, KeyFigureRow>();
  for (const { line, cells } of rows) {
    const record = areaRecord(Object.fromEntries(header.map((name, column) => [name, cells[column]])));
    if (!record) continue; // the country and provinces stand in the same table
    const year = yearOf(cells, line);
    const key = `${record.code} ${year}`;
    if (found.has(key)) throw new DataProblem({ file, line, column: "code", value: record.code }, "figures.twice", { year });
    found.set(key, { record, year, figures: figuresOf(record, file, line, decimalComma) });
  }
  if (found.size > 0) return [...found.values()];
  throw new DataProblem({ file }, "figures.no-areas");
}
