import { DataProblem } from "./data-problem.ts";
import { decode } from "./encoding.ts";
import { scanCells } from "./scan-cells.ts";

export interface CsvRow {
  /** Where the row begins, counted from 1. */
  readonly line: number;
  /** Without the spaces around them; as many as there are columns. */
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Excel with Dutch settings writes 0,5 where the official file has 0.5. */
  readonly decimalComma: boolean;
}

/** The character that divides the cells of a header: comma, semicolon or tab, whichever occurs most outside quotes. */
function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, "");
  const count = (character: string) => bare.split(character).length;
  return [",", ";", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best));
}

const firstLine = (text: string): string => /^[^\r\n]*/.exec(text)?.[0] ?? "";

/** The column names in the first line of a CSV text. */
export function headerCells(text: string): string[] {
  const line = firstLine(text);
  return line.split(delimiterOf(line)).map((name) => name.replaceAll('"', "").trim());
}

/** Bytes of a table; the national buurten of all years are 20 MB. */
const maximum = 150_000_000;

/** Reads a CSV in the official dialect or as Excel re-saves it. Fails on a row with too few or too many cells. */
export function readCsv(file: string, bytes: Uint8Array): CsvTable {
  if (bytes.length > maximum)
    throw new DataProblem({ file }, "table.large", { size: Math.round(bytes.length / 1e6), maximum: maximum / 1e6 });
  return readCsvText(file, decode(file, bytes).text);
}

/** The same of a text that is there already. */
export function readCsvText(file: string, text: string): CsvTable {
  const delimiter = delimiterOf(firstLine(text));
  const scan = scanCells(file, text, delimiter);
  if (scan.rows < 2) throw new DataProblem({ file }, "table.empty");
  const cellsOf = (row: number) => Array.from({ length: scan.width(row) }, (_, column) => scan.cell(row, column));
  const header = cellsOf(0);
  const rows = Array.from({ length: scan.rows - 1 }, (_, i) => {
    const [line, width] = [scan.line(i + 1), scan.width(i + 1)];
    if (width === header.length) return { line, cells: cellsOf(i + 1) };
    throw new DataProblem({ file, line }, "table.cells", { cells: width, columns: header.length });
  });
  return { file, header, rows, decimalComma: delimiter !== "," };
}
