import { DataProblem } from "../../files/data-problem.ts";
import type { FileContent } from "../../files/file-content.ts";
import type { Progress } from "../../files/scan-cells.ts";
import { openZip } from "../../files/zip-archive.ts";
import { recogniseScores } from "../columns/score-columns.ts";
import { type CountedTable, countTable } from "./counted-table.ts";
import { checkUnpacked } from "./limits.ts";
import type { RawTable, ReadingChoice } from "./raw-table.ts";

export type TableForm = "text" | "sheet" | "parquet";

/** A file with a table in it, which can be read again in another way. */
export interface OpenTable {
  readonly read: (choice: ReadingChoice, progress?: Progress) => Promise<CountedTable>;
}

/** Names that only the workbooks of Leefbaarometer 2.0 have: classes KL02, their moves VKL0208, scores RLBRMTR. */
const edition2 = /^(RLB(RMTR|WON|BEV|BEW|VRZ|VEI|FYS)(\d\d)*|V?KL\d\d(\d\d)?)$/i;

/** Leefbaarometer 2.0 is another scale under the same name: its figures never come beside those of 3.0. */
function checkEdition(file: string, { columns }: RawTable): void {
  const names = columns.map(({ name }) => name);
  if (recogniseScores(names).kind !== "edition-2" && names.filter((name) => edition2.test(name)).length < 2) return;
  throw new DataProblem({ file }, "table.leefbaarometer-2");
}

/**
 * The same workbook, not packed. read-excel-file unpacks larger ones in workers of its own making, which the page's policy does not
 * allow: it would wait for them forever. Unpacking them here keeps our limits, too.
 */
async function withoutPacking(file: FileContent): Promise<FileContent> {
  const { zipSync } = await import("fflate");
  const entries = openZip(file).filter(({ name }) => /\.(xml|rels)$/i.test(name));
  checkUnpacked(
    file.name,
    entries.reduce((sum, { size }) => sum + size, 0)
  );
  const bytes = zipSync(Object.fromEntries(entries.map((entry) => [entry.name, entry.read()])), { level: 0 });
  return { name: file.name, bytes };
}

async function sheetReader(file: FileContent): Promise<(choice: ReadingChoice) => RawTable> {
  const { openWorkbook, readSheetTable } = await import("./sheet-table.ts");
  const { name, bytes } = await withoutPacking(file);
  const workbook = await openWorkbook(name, bytes);
  return (choice) => readSheetTable(workbook, choice);
}

async function readerOf(file: FileContent, form: TableForm): Promise<(choice: ReadingChoice, progress?: Progress) => RawTable> {
  if (form === "sheet") return sheetReader(file);
  if (form === "parquet") {
    const { readParquetTable } = await import("./parquet-table.ts");
    const table = await readParquetTable(file.name, file.bytes);
    return () => table;
  }
  const { readTextTable } = await import("./text-table.ts");
  return (choice, progress) => readTextTable(file.name, file.bytes, choice, progress);
}

/** Opens a table; a workbook and a Parquet file are unpacked once, however often they are read. */
export async function openTable(file: FileContent, form: TableForm): Promise<OpenTable> {
  const reader = await readerOf(file, form);
  return {
    read: async (choice, progress) => {
      const table = reader(choice, (share) => progress?.(share / 2));
      checkEdition(file.name, table);
      return countTable(file.name, table, (share) => progress?.((1 + share) / 2));
    }
  };
}
