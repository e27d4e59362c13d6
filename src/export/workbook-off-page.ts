import { WorkerCaller } from "../worker/worker-caller.ts";
import type { ExportColumn, ExportTable } from "./export-table.ts";
import type { ExportJob } from "./format.ts";
import { type Workbook, writeWorkbook } from "./workbook.ts";
import type { WorkbookHandlers } from "./workbook-worker.ts";

/** How often the page is asked whether the reader still wants it, in milliseconds. */
const glance = 100;

/** Numbers in one piece: a part of a larger array would take all of it along. */
const alone = (column: ExportColumn): ExportColumn =>
  column.kind === "text" ? column : { ...column, values: Float64Array.from(column.values) };

const tableAlone = ({ columns }: ExportTable): ExportTable => ({ columns: columns.map(alone) });

/**
 * Writes a workbook in a worker, for zipping one takes seconds; on the page where there are no workers. Rejects when `report`
 * does: the worker is then ended.
 */
export async function workbookOffPage(book: Workbook, report: ExportJob["report"]): Promise<Blob> {
  const tell = async (share: number) => await report?.(share);
  if (typeof Worker === "undefined") return await writeWorkbook(book, tell);
  const worker = new WorkerCaller<WorkbookHandlers>(
    () => new Worker(new URL("./workbook-worker.ts", import.meta.url), { type: "module" })
  );
  let share = 0;
  const onProgress = (next: number) => {
    share = next;
  };
  const written = worker.call("write", { ...book, table: tableAlone(book.table) }, { onProgress });
  try {
    for (;;) {
      const file = await Promise.race([written, new Promise<undefined>((resolve) => setTimeout(resolve, glance, undefined))]);
      if (file) return file;
      await tell(share);
    }
  } finally {
    worker.close();
  }
}
