/** How a CSV file is written: for programs everywhere, or for an Excel that speaks Dutch. */
export const csvDialects = {
  international: { separator: ",", decimal: ".", byteOrderMark: false },
  dutch: { separator: ";", decimal: ",", byteOrderMark: true }
} as const;

export type CsvDialect = keyof typeof csvDialects;

/** A cell: a missing value is null (or NaN) and leaves the cell empty. */
export type CsvCell = string | number | null;

// A spreadsheet runs such a text as a formula; the apostrophe makes it a text again.
const looksLikeFormula = /^[=+\-@\t\r]/;

function writeCell(cell: CsvCell, separator: string, decimal: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell).replace(".", decimal) : "";
  const text = looksLikeFormula.test(cell) ? `'${cell}` : cell;
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A CSV file as text: a header, then a line a row, each ended by CRLF (RFC 4180). Numbers keep all their digits, with a
 * hyphen-minus.
 */
export function writeCsv(header: readonly string[], rows: Iterable<readonly CsvCell[]>, dialect: CsvDialect): string {
  const { separator, decimal, byteOrderMark } = csvDialects[dialect];
  const lines = [header, ...rows].map((row) => row.map((cell) => writeCell(cell, separator, decimal)).join(separator));
  return `${byteOrderMark ? "\uFEFF" : ""}${lines.join("\r\n")}\r\n`;
}
