import type { ColumnSource } from "hyparquet-writer";
import { columnRecords, creditRecord } from "./credit-record.ts";
import type { Credits } from "./credits.ts";
import { cellAt, type ExportColumn, type ExportTable } from "./export-table.ts";
import { type ExportFormat, fileOf } from "./format.ts";

const fitsInInt32 = (values: ArrayLike<number>) =>
  Array.prototype.every.call(values, (value) => Number.isNaN(value) || value === (value | 0));

function sourceOf(column: ExportColumn): ColumnSource {
  const { name, kind } = column;
  const cells = Array.from({ length: column.values.length }, (_, row) => cellAt(column, row));
  if (kind === "text") return { name, data: cells, type: "STRING", nullable: true };
  // A dictionary would take minus zero for zero.
  if (kind === "real") return { name, data: cells, type: "DOUBLE", nullable: true, encoding: "PLAIN" };
  if (fitsInInt32(column.values)) return { name, data: cells, type: "INT32", nullable: true };
  return { name, data: cells.map((cell) => (cell === null ? null : BigInt(cell))), type: "INT64", nullable: true };
}

/** A table as the bytes of a Parquet file. */
export async function parquetBytes(table: ExportTable, credits: Credits): Promise<Uint8Array<ArrayBuffer>> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const buffer = parquetWriteBuffer({
    columnData: table.columns.map(sourceOf),
    createdBy: credits.application,
    kvMetadata: [
      { key: "credits", value: JSON.stringify(creditRecord(credits)) },
      { key: "columns", value: JSON.stringify(columnRecords(table, credits)) }
    ]
  });
  return new Uint8Array(buffer);
}

/** Parquet: doubles stay doubles, missing is null, credits and the meaning of columns are its key-value metadata. */
export const parquet: ExportFormat = {
  id: "parquet",
  takes: "table",
  extension: "parquet",
  mediaType: "application/vnd.apache.parquet",
  bytesPerCell: 4,
  write: async ({ stem, table, credits, report }) => {
    await report?.(0.1);
    const bytes = await parquetBytes(table, credits);
    await report?.(1);
    return [fileOf(parquet, stem, [bytes])];
  }
};
