import type { LocalText } from "../model/local-text.ts";

interface ColumnWords {
  /** As it stands in the file's header: a name that programs can use. */
  readonly name: string;
  readonly description: LocalText;
  readonly unit?: LocalText;
}

export interface TextColumn extends ColumnWords {
  readonly kind: "text";
  /** A missing text is null. */
  readonly values: readonly (string | null)[];
}

/** Whole numbers (up to 2^53) or doubles. A missing number is NaN; minus zero and the infinities are numbers. */
export interface NumberColumn extends ColumnWords {
  readonly kind: "integer" | "real";
  readonly values: ArrayLike<number>;
}

export type ExportColumn = TextColumn | NumberColumn;

/** What goes into a file of figures, column by column, all of the same length. */
export interface ExportTable {
  readonly columns: readonly ExportColumn[];
}

export const rowCount = ({ columns }: ExportTable): number => columns[0]?.values.length ?? 0;

/** A cell, null where it is missing. */
export function cellAt(column: ExportColumn, row: number): string | number | null {
  if (column.kind === "text") return column.values[row] ?? null;
  const value = column.values[row];
  return value === undefined || Number.isNaN(value) ? null : value;
}
