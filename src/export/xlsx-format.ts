import { columnRecords, creditPairs } from "./credit-record.ts";
import { ExportProblem } from "./export-problem.ts";
import { type ExportTable, rowCount } from "./export-table.ts";
import { type ExportFormat, type ExportJob, fileOf } from "./format.ts";
import { longestText, mostRows, type Workbook } from "./workbook.ts";
import { workbookOffPage } from "./workbook-off-page.ts";

function checkThatItFits(table: ExportTable): void {
  const rows = rowCount(table);
  if (rows >= mostRows) throw new ExportProblem("too-many-rows", { rows, maximum: mostRows - 1 });
  for (const column of table.columns) {
    const long = column.kind === "text" ? column.values.find((text) => text !== null && text.length > longestText) : undefined;
    if (long) throw new ExportProblem("text-too-long", { length: long.length, maximum: longestText });
  }
}

/** The sheet that says what the figures are: credits first, then what each column means. */
function aboutRows({ table, credits, texts: { t } }: ExportJob): Workbook["about"] {
  const heading = (...cells: string[]) => ({ isHeading: true, cells });
  const plain = (...cells: string[]) => ({ isHeading: false, cells });
  return [
    heading(t("export:about.what"), t("export:about.text")),
    ...creditPairs(credits).map(([key, value]) => plain(t(`export:about.keys.${key}` as "export:about.keys.title"), value)),
    plain(),
    heading(t("export:about.column"), t("export:about.meaning"), t("export:about.unit"), t("export:about.type")),
    ...columnRecords(table, credits).map(({ name, description, unit, type }) => plain(name, description, unit ?? "", type))
  ];
}

/** A workbook: figures with their types on the first sheet, on the second what they are. */
export const xlsx: ExportFormat = {
  id: "xlsx",
  takes: "table",
  extension: "xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  bytesPerCell: 6,
  write: async (job) => {
    const { table, texts, stem, report } = job;
    checkThatItFits(table);
    const sheets = [texts.t("export:about.figures"), texts.t("export:about.sheet")] as const;
    const content = await workbookOffPage({ sheets, table, about: aboutRows(job) }, report);
    await report?.(1);
    return [fileOf(xlsx, stem, [content])];
  }
};
