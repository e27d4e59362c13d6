import { DataProblem } from "../../files/data-problem.ts";
import { decode } from "../../files/encoding.ts";
import { type Progress, type Scan, scanCells } from "../../files/scan-cells.ts";
import { headerRow } from "./header-row.ts";
import { checkShape, limits } from "./limits.ts";
import { columnLetters, type Delimiter, delimiters, type RawTable, type ReadingChoice } from "./raw-table.ts";

const lookedAt = 100;

const rowTexts = (scan: Scan, row: number): string[] =>
  Array.from({ length: scan.width(row) }, (_, column) => scan.cell(row, column));

/** The first rows, or as many of them as have matching quotes. */
function peek(file: string, text: string, delimiter: Delimiter): Scan | undefined {
  try {
    return scanCells(file, text, delimiter, { maximum: lookedAt });
  } catch {
    return undefined;
  }
}

/** How alike the first rows are in their number of cells: the delimiter makes a table of them. */
function likeness(scan: Scan | undefined): number {
  if (!scan) return 0;
  const counts = new Map<number, number>();
  for (let row = 0; row < scan.rows; row++) counts.set(scan.width(row), (counts.get(scan.width(row)) ?? 0) + 1);
  return [...counts].reduce(
    (best, [width, rows]) => Math.max(best, width > 1 ? rows * rows * (1 + Math.min(width, 10) / 20) : 0),
    0
  );
}

/** The character that divides the cells: the one that makes the rows alike. */
function delimiterOf(file: string, text: string): Delimiter {
  const scored = delimiters.map((delimiter) => ({ delimiter, score: likeness(peek(file, text, delimiter)) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

const emptyProblem = (file: string) => new DataProblem({ file }, "table.empty");

/** Rows with fewer cells than there are columns; a row with more is a DataProblem, for nobody can say what its cells mean. */
function shortRows(file: string, scan: Scan, first: number, columns: number): Map<number, number> {
  const short = new Map<number, number>();
  for (let row = first; row < scan.rows; row++) {
    const width = scan.width(row);
    if (width < columns) short.set(row - first, width);
    if (
      width <= columns ||
      rowTexts(scan, row)
        .slice(columns)
        .every((cell) => cell === "")
    )
      continue;
    throw new DataProblem({ file, line: scan.line(row) }, "table.cells-of-text", { cells: width, columns });
  }
  return short;
}

function headerOf(scan: Scan, chosen: number | undefined): number | undefined {
  if (chosen === 0) return undefined;
  if (chosen === undefined)
    return headerRow(Array.from({ length: Math.min(scan.rows, lookedAt) }, (_, row) => rowTexts(scan, row)));
  for (let row = 0; row < scan.rows; row++) if (scan.line(row) >= chosen) return row;
  return undefined;
}

/** Reads a CSV or another delimited text, in any encoding and dialect that offices use. */
export function readTextTable(file: string, bytes: Uint8Array, choice: ReadingChoice = {}, progress?: Progress): RawTable {
  const { text, encoding } = decode(file, bytes, choice.encoding);
  const delimiter = choice.delimiter ?? delimiterOf(file, text);
  const scan = scanCells(file, text, delimiter, { maximum: limits.rows + 2, progress });
  const header = headerOf(scan, choice.headerLine);
  const first = header === undefined ? 0 : header + 1;
  const names = header === undefined ? [] : rowTexts(scan, header);
  while (names.at(-1) === "") names.pop();
  const columns =
    header === undefined
      ? Math.max(0, ...Array.from({ length: Math.min(scan.rows, lookedAt) }, (_, row) => scan.width(row)))
      : names.length;
  if (scan.rows <= first) throw emptyProblem(file);
  checkShape(file, scan.rows - first, columns);
  const short = shortRows(file, scan, first, columns);
  return {
    columns: Array.from({ length: columns }, (_, column) => ({
      name: names[column] || columnLetters(column),
      text: (row: number) => scan.cell(row + first, column)
    })),
    rows: scan.rows - first,
    line: (row) => scan.line(row + first),
    short,
    reading: { form: "text", encoding, delimiter, headerLine: header === undefined ? 0 : scan.line(header) }
  };
}
