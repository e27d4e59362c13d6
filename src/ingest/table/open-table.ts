import { DataProblem } from "../data-problem.ts";
import type { FileContent } from "../file-content.ts";
import { recogniseScores } from "../official/score-columns.ts";
import { openZip } from "../zip-archive.ts";
import { type CountedTable, countTable } from "./counted-table.ts";
import { checkUnpacked } from "./limits.ts";
import type { Progress, RawTable, ReadingChoice } from "./raw-table.ts";

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
  throw new DataProblem(
    { file },
    "dit zijn cijfers van Leefbaarometer 2.0: een andere schaal en andere dimensies dan 3.0, dus ze horen niet in één reeks of op één kaart met 3.0; geef een bestand van Leefbaarometer 3.0.",
    "these are figures of Leefbaarometer 2.0: another scale and other dimensions than 3.0, so they do not belong in one series or on one map with 3.0; give a file of Leefbaarometer 3.0."
  );
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
