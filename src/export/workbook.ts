import type { Cell, Row } from "write-excel-file/universal";
import { cellAt, type ExportTable, rowCount } from "./export-table.ts";

/** What a sheet and a cell of Excel hold at most. */
export const mostRows = 1_048_576;
export const longestText = 32_767;

/** All that stands in a workbook, as a worker can be sent it. */
export interface Workbook {
  /** The names of its two sheets. */
  readonly sheets: readonly [figures: string, about: string];
  readonly table: ExportTable;
  /** The lines of the second sheet; a heading is set apart. */
  readonly about: readonly { readonly isHeading: boolean; readonly cells: readonly string[] }[];
}

const rowsAtOnce = 5000;

const heading = (value: string): Cell => ({
  value: escaped(value),
  type: String,
  fontWeight: "bold",
  backgroundColor: "#e9edf0",
  bottomBorderColor: "#77848f",
  bottomBorderStyle: "thin"
});

const plain = (value: string): Cell => ({
  value: escaped(value).slice(0, longestText),
  type: String,
  format: "@",
  wrap: true,
  alignVertical: "top"
});

// XML has no place for most control characters, halves of pairs and what is no character, and reads a return as a line end;
// Office writes them as their number (ECMA-376, part 1, 22.4.2.4).
const outsideXml = /[^\P{Cc}\t\n\u007F-\u009F]|\p{Noncharacter_Code_Point}|\p{Cs}/gu;
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

const numbered = (unit: string) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

// write-excel-file 4.1.1 keeps texts by name in a plain object and takes what every object has (`valueOf`, `constructor`) for a
// text it knows: such a text is written with its first letter as a number.
const nameOfObjects = (text: string) => (text in {} ? numbered(text.charAt(0)) + text.slice(1) : text);

const escaped = (text: string) =>
  nameOfObjects(text.replace(looksEscaped, "_x005F_").replace(outsideXml, (letter) => letter.split("").map(numbered).join("")));

/** A cell with its type. The format `@` keeps a text a text, also when someone edits it: nothing is run as a formula. */
function typedCell(value: string | number | null): Cell {
  if (value === null) return null;
  if (typeof value === "string") return { value: escaped(value), type: String, format: "@" };
  // A workbook knows no infinity.
  return Number.isFinite(value) ? { value, type: Number } : { value: String(value), type: String };
}

async function dataRows(table: ExportTable, report: WorkbookReport): Promise<Row[]> {
  const rows: Row[] = [table.columns.map(({ name }) => heading(name))];
  const count = rowCount(table);
  for (let row = 0; row < count; row++) {
    rows.push(table.columns.map((column) => typedCell(cellAt(column, row))));
    if (row % rowsAtOnce === 0) await report((row / count) * 0.5);
  }
  return rows;
}

/** How far it is, from 0 to 1; awaited between pieces of work. */
export type WorkbookReport = (share: number) => void | Promise<void>;

/** The bytes of a workbook: figures with their types on the first sheet, on the second what they are. */
export async function writeWorkbook({ sheets, table, about }: Workbook, report: WorkbookReport): Promise<Blob> {
  const { default: write } = await import("write-excel-file/universal");
  const data = await dataRows(table, report);
  const [figures, words] = sheets;
  return await write([
    {
      sheet: figures,
      data,
      stickyRowsCount: 1,
      columns: table.columns.map(({ kind, name }) => ({ width: Math.max(kind === "text" ? 18 : 12, name.length + 2) }))
    },
    {
      sheet: words,
      data: about.map(({ isHeading, cells }) => cells.map(isHeading ? heading : plain)),
      columns: [{ width: 24 }, { width: 90 }, { width: 24 }, { width: 12 }]
    }
  ]).toBlob();
}
