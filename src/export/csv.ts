import type { CsvDialect } from "../model/csv-dialect.ts";

export type { CsvDialect };

/** What each way of writing a CSV file puts between cells, in numbers, and at the beginning. */
export const csvDialects = {
  international: { separator: ",", decimal: ".", byteOrderMark: false },
  dutch: { separator: ";", decimal: ",", byteOrderMark: true }
} as const satisfies Record<CsvDialect, object>;

/** A cell: a missing value is null (or NaN) and leaves the cell empty. Infinities are written as words. */
export type CsvCell = string | number | null;

// A spreadsheet runs such a text as a formula; the apostrophe makes it a text again. A text that has one of its own gets one
// more, so that taking one away gives every text back.
const looksLikeFormula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A double with all its digits and its sign. */
function writeNumber(value: number, decimal: string): string {
  if (Number.isNaN(value)) return "";
  return Object.is(value, -0) ? "-0" : String(value).replace(".", decimal);
}

function writeCell(cell: CsvCell, separator: string, decimal: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return writeNumber(cell, decimal);
  const text = looksLikeFormula.test(cell) ? `'${cell}` : cell;
  // An empty text is quoted, so that it is not taken for a missing one.
  return text === "" || text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines without a header, each ended by CRLF (RFC 4180). Numbers keep all their digits, with a hyphen-minus. */
export function writeCsvRows(rows: Iterable<readonly CsvCell[]>, dialect: CsvDialect): string {
  const { separator, decimal } = csvDialects[dialect];
  let text = "";
  for (const row of rows) text += `${row.map((cell) => writeCell(cell, separator, decimal)).join(separator)}\r\n`;
  return text;
}

/** A CSV file as text: a header, then a line a row. */
export function writeCsv(header: readonly string[], rows: Iterable<readonly CsvCell[]>, dialect: CsvDialect): string {
  const mark = csvDialects[dialect].byteOrderMark ? "\uFEFF" : "";
  return mark + writeCsvRows([header], dialect) + writeCsvRows(rows, dialect);
}
