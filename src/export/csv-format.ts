import { type CsvDialect, writeCsv, writeCsvRows } from "./csv.ts";
import { csvMetadata } from "./csv-metadata.ts";
import { cellAt, type ExportTable, rowCount } from "./export-table.ts";
import { type ExportFormat, type ExportJob, fileOf } from "./format.ts";

const rowsAtOnce = 20_000;

/** The table as pieces of text. */
async function writePieces(table: ExportTable, dialect: CsvDialect, report: ExportJob["report"]): Promise<string[]> {
  const { columns } = table;
  const pieces = [
    writeCsv(
      columns.map(({ name }) => name),
      [],
      dialect
    )
  ];
  const rows = rowCount(table);
  for (let start = 0; start < rows; start += rowsAtOnce) {
    const end = Math.min(rows, start + rowsAtOnce);
    const cells = Array.from({ length: end - start }, (_, i) => columns.map((column) => cellAt(column, start + i)));
    pieces.push(writeCsvRows(cells, dialect));
    await report?.(end / rows);
  }
  return pieces;
}

function csvFormat(id: string, dialect: CsvDialect): ExportFormat {
  const format: ExportFormat = {
    id,
    takes: "table",
    extension: "csv",
    mediaType: "text/csv;charset=utf-8",
    bytesPerCell: 9,
    write: async ({ stem, table, credits, report }) => {
      const file = fileOf(format, stem, await writePieces(table, dialect, report));
      // A table that programs read has no place for credits: they lie beside it, under the name that CSVW asks for.
      const metadata = JSON.stringify(csvMetadata(file.name, table, credits, dialect), undefined, 2);
      const type = "application/csvm+json";
      return [file, { name: `${file.name}-metadata.json`, mediaType: type, content: new Blob([metadata], { type }) }];
    }
  };
  return format;
}

export const csvInternational = csvFormat("csv", "international");
export const csvDutch = csvFormat("csv-dutch", "dutch");
