import type { Cell, Row } from "write-excel-file/universal";
import { columnRecords, creditPairs } from "./credit-record.ts";
import { ExportProblem } from "./export-problem.ts";
import { cellAt, type ExportTable, rowCount } from "./export-table.ts";
import { type ExportFormat, type ExportJob, fileOf } from "./format.ts";

/** What a sheet and a cell of Excel hold at most. */
const mostRows = 1_048_576;
const longestText = 32_767;

const rowsAtOnce = 5000;

const heading = (value: string): Cell => ({
  value,
  type: String,
  fontWeight: "bold",
  backgroundColor: "#e9edf0",
  bottomBorderColor: "#77848f",
  bottomBorderStyle: "thin"
});

// XML has no place for most control characters halves of pairs and what is no character, and reads a return as a line end; Office writes them
// as their number (ECMA-376, part 1, 22.4.2.4).
const outsideXml = /[^\P{Cc}\t\n\u007F-\u009F]|\p{Noncharacter_Code_Point}|\p{Cs}/gu;
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

const numbered = (unit: string) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

const escaped = (text: string) =>
  text.replace(looksEscaped, "_x005F_").replace(outsideXml, (letter) => letter.split("").map(numbered).join(""));

/** A cell with its type. The format `@` keeps a text a text, also when someone edits it: nothing is run as a formula. */
function typedCell(value: string | number | null): Cell {
  if (value === null) return null;
  if (typeof value === "string") {
    if (value.length > longestText) throw new ExportProblem("text-too-long", { length: value.length, most: longestText });
    return { value: escaped(value), type: String, format: "@" };
  }
  // A workbook knows no infinity.
  return Number.isFinite(value) ? { value, type: Number } : { value: String(value), type: String };
}

async function dataRows(table: ExportTable, report: ExportJob["report"]): Promise<Row[]> {
  const rows: Row[] = [table.columns.map(({ name }) => heading(escaped(name)))];
  const count = rowCount(table);
  for (let row = 0; row < count; row++) {
    rows.push(table.columns.map((column) => typedCell(cellAt(column, row))));
    if (row % rowsAtOnce === 0) await report?.((row / count) * 0.5);
  }
  return rows;
}

/** The sheet that says what the figures are: credits first, then what each column means. */
function aboutRows({ table, credits, texts: { t } }: ExportJob): Row[] {
  const plain = (value: string): Cell => ({
    value: escaped(value).slice(0, longestText),
    type: String,
    format: "@",
    wrap: true,
    alignVertical: "top"
  });
  return [
    [heading(t("export:about.what")), heading(t("export:about.text"))],
    ...creditPairs(credits).map(([key, value]) => [
      plain(t(`export:about.keys.${key}` as "export:about.keys.title")),
      plain(value)
    ]),
    [],
    [t("export:about.column"), t("export:about.meaning"), t("export:about.unit"), t("export:about.type")].map(heading),
    ...columnRecords(table, credits).map(({ name, description, unit, type }) => [
      plain(name),
      plain(description),
      plain(unit ?? ""),
      plain(type)
    ])
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
    const rows = rowCount(table);
    if (rows >= mostRows) throw new ExportProblem("too-many-rows", { rows, most: mostRows - 1 });
    const { default: writeWorkbook } = await import("write-excel-file/universal");
    const data = await dataRows(table, report);
    const sheets = [
      {
        sheet: texts.t("export:about.figures"),
        data,
        stickyRowsCount: 1,
        columns: table.columns.map(({ kind, name }) => ({ width: Math.max(kind === "text" ? 18 : 12, name.length + 2) }))
      },
      {
        sheet: texts.t("export:about.sheet"),
        data: aboutRows(job),
        columns: [{ width: 24 }, { width: 90 }, { width: 24 }, { width: 12 }]
      }
    ];
    const content = await writeWorkbook(sheets).toBlob();
    await report?.(1);
    return [fileOf(xlsx, stem, [content])];
  }
};
