import { columnRecord, creditRecord } from "./credit-record.ts";
import { type ExportFormat, fileOf } from "./format.ts";

/** An Arrow IPC file (Feather, version 2): credits are the schema's metadata, the meaning of a column its field's. */
export const arrow: ExportFormat = {
  id: "arrow",
  takes: "table",
  extension: "arrow",
  mediaType: "application/vnd.apache.arrow.file",
  bytesPerCell: 12,
  write: async ({ stem, table, credits, report }) => {
    const { writeArrowFile } = await import("../engine/arrow-writer.ts");
    await report?.(0.1);
    const bytes = writeArrowFile(
      table.columns.map((column) => ({ ...column, metadata: columnRecord(column, credits) })),
      { credits: JSON.stringify(creditRecord(credits)) }
    );
    await report?.(1);
    return [fileOf(arrow, stem, [bytes])];
  }
};
