import type { Progress } from "../../files/scan-cells.ts";
import { type ColumnFacts, columnFacts } from "./column-facts.ts";
import type { RawTable } from "./raw-table.ts";

/** A table with what stands in its columns, counted once. */
export interface CountedTable {
  readonly file: string;
  readonly table: RawTable;
  readonly facts: readonly ColumnFacts[];
}

export function countTable(file: string, table: RawTable, progress?: Progress): CountedTable {
  const facts = table.columns.map((column, at) => {
    progress?.(at / table.columns.length);
    return columnFacts(column, table.rows);
  });
  return { file, table, facts };
}
