import type { CellValue } from "read-excel-file/universal";
import { DataProblem } from "../../files/data-problem.ts";
import { headerRow } from "./header-row.ts";
import { checkShape } from "./limits.ts";
import { columnLetters, type RawTable, type ReadingChoice } from "./raw-table.ts";

type Cell = CellValue | null | undefined;

/** The sheets of a workbook, as they were read once. */
export interface Workbook {
  readonly file: string;
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly Cell[])[] }[];
}

const lookedAt = 100;

/** A cell as text: a number as JavaScript writes it, a date by its day. */
function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  return String(cell).trim();
}

/** Reads all sheets of an XLSX file; a DataProblem where it is damaged, protected or none. */
export async function openWorkbook(file: string, bytes: Uint8Array): Promise<Workbook> {
  const { default: readXlsx } = await import("read-excel-file/universal");
  try {
    const copy = bytes.slice().buffer;
    const sheets = await readXlsx(copy);
    return { file, sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data })) };
  } catch {
    throw new DataProblem({ file }, "table.excel-damaged");
  }
}

/** The sheet that holds most, unless one was chosen. */
function sheetOf({ file, sheets }: Workbook, chosen: string | undefined) {
  const found = chosen === undefined ? undefined : sheets.find(({ name }) => name === chosen);
  const cells = ({ rows }: Workbook["sheets"][number]) => rows.length * (rows[0]?.length ?? 0);
  const fullest = found ?? sheets.reduce((best, next) => (best && cells(best) >= cells(next) ? best : next), sheets[0]);
  if (fullest && fullest.rows.length > 0) return fullest;
  throw new DataProblem({ file }, "table.empty");
}

function numbersOf(rows: Workbook["sheets"][number]["rows"], column: number): Float64Array | undefined {
  const numbers = Float64Array.from(rows, (row) => {
    const cell: unknown = row[column];
    return typeof cell === "number" ? cell : Number.NaN;
  });
  return numbers.every(Number.isNaN) ? undefined : numbers;
}

/** One sheet of a workbook as a table. */
export function readSheetTable(workbook: Workbook, choice: ReadingChoice = {}): RawTable {
  const { file } = workbook;
  const { name: sheet, rows: all } = sheetOf(workbook, choice.sheet);
  const header =
    choice.headerLine === undefined
      ? headerRow(all.slice(0, lookedAt).map((row) => row.map(textOf)))
      : choice.headerLine === 0
        ? undefined
        : Math.min(choice.headerLine, all.length) - 1;
  const first = header === undefined ? 0 : header + 1;
  // Rows that only have a colour or a border are rows to a spreadsheet.
  const kept = all.flatMap((row, at) => (at >= first && row.some((cell) => textOf(cell) !== "") ? [at] : []));
  if (kept.length === 0) throw new DataProblem({ file }, "table.empty");
  const rows = kept.map((at) => all[at] ?? []);
  const names = header === undefined ? [] : (all[header] ?? []).map(textOf);
  while (names.at(-1) === "") names.pop();
  const columns = header === undefined ? Math.max(...rows.slice(0, lookedAt).map((row) => row.length)) : names.length;
  checkShape(file, rows.length, columns);
  return {
    columns: Array.from({ length: columns }, (_, column) => {
      const numbers = numbersOf(rows, column);
      return {
        name: names[column] || columnLetters(column),
        text: (row: number) => textOf(rows[row]?.[column]),
        ...(numbers ? { numbers } : {})
      };
    }),
    rows: rows.length,
    line: (row) => (kept[row] ?? 0) + 1,
    short: new Map(),
    reading: {
      form: "sheet",
      sheet,
      sheets: workbook.sheets.map(({ name }) => name),
      headerLine: header === undefined ? 0 : header + 1
    }
  };
}
