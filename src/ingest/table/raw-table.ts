import type { Encoding } from "../../files/encoding.ts";

/** A column as it stands in the file. */
export interface RawColumn {
  readonly name: string;
  /** The cell as text, without the spaces around it; empty where nothing stands there. */
  readonly text: (row: number) => string;
  /** Cells that the file itself holds as numbers; NaN where it holds a text or nothing. Absent in files of text alone. */
  readonly numbers?: Float64Array;
}

/** A table as it was read, before it is known what it means. */
export interface RawTable {
  readonly columns: readonly RawColumn[];
  readonly rows: number;
  /** Where a row stands in the file, counted from 1. */
  readonly line: (row: number) => number;
  /** How many cells a row has, where it has fewer than there are columns. */
  readonly short: ReadonlyMap<number, number>;
  readonly reading: Reading;
}

export const delimiters = [";", ",", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

/** How a file was read. `headerLine` is the line of the column names, counted from 1; 0 where there are none. */
export type Reading =
  | { readonly form: "text"; readonly encoding: Encoding; readonly delimiter: Delimiter; readonly headerLine: number }
  | { readonly form: "sheet"; readonly sheet: string; readonly sheets: readonly string[]; readonly headerLine: number }
  | { readonly form: "parquet" };

/** What a person says of how to read it, in the place of what was found. */
export interface ReadingChoice {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly headerLine?: number;
  readonly sheet?: string;
}

/** The name of a column that has none: its place, as a spreadsheet writes it. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${columnLetters(Math.floor(column / 26) - 1)}${last}`;
}
