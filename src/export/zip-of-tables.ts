import { strToU8, zipSync } from "fflate";
import type { CsvDialect } from "../model/csv-dialect.ts";
import { writeCsv } from "./csv.ts";
import { cellAt, type ExportTable, rowCount } from "./export-table.ts";

interface NamedTable {
  readonly name: string;
  readonly table: ExportTable;
}

/** A zip with a CSV file for each table, and what they are in words. */
export function zipOfTables(tables: readonly NamedTable[], readMe: readonly string[], dialect: CsvDialect): Blob {
  const files = Object.fromEntries(
    tables.map(({ name, table }) => {
      const rows = Array.from({ length: rowCount(table) }, (_, row) => table.columns.map((column) => cellAt(column, row)));
      const header = table.columns.map((column) => column.name);
      return [`${name}.csv`, strToU8(writeCsv(header, rows, dialect))];
    })
  );
  const zip = zipSync({ ...files, "README.txt": strToU8(`${readMe.join("\r\n")}\r\n`) });
  return new Blob([zip as Uint8Array<ArrayBuffer>], { type: "application/zip" });
}
