import { cellAt, type ExportColumn, type ExportTable, rowCount } from "../export-table.ts";
import { sha256OfText } from "./sha256.ts";

/**
 * A cell in the canonical form: a text as a JSON string; a number as ECMAScript writes it, which is the shortest text that
 * reads back as the same double, zero without a sign; `\N` where it is missing (NaN is missing too).
 */
export function canonicalCell(column: ExportColumn, row: number): string {
  const cell = cellAt(column, row);
  if (cell === null) return "\\N";
  return typeof cell === "string" ? JSON.stringify(cell) : String(cell);
}

/**
 * The canonical form of a result, in UTF-8: a line of column names as JSON strings, then a line a row in the order of the
 * result, cells apart by a tab, every line ended by a line feed.
 */
export function canonicalText(table: ExportTable): string {
  const { columns } = table;
  const lines = [columns.map(({ name }) => JSON.stringify(name)).join("\t")];
  for (let row = 0; row < rowCount(table); row++) lines.push(columns.map((column) => canonicalCell(column, row)).join("\t"));
  return `${lines.join("\n")}\n`;
}

export const canonicalSha256 = (table: ExportTable): string => sha256OfText(canonicalText(table));
