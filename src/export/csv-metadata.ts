import { creditRecord } from "./credit-record.ts";
import type { Credits } from "./credits.ts";
import { type CsvDialect, csvDialects } from "./csv.ts";
import type { ExportColumn, ExportTable } from "./export-table.ts";

/** The datatype of a column in the words of CSV on the Web. */
function datatypeOf({ kind }: ExportColumn, dialect: CsvDialect) {
  if (kind === "text") return "string";
  if (kind === "integer") return "integer";
  return { base: "double", format: { decimalChar: csvDialects[dialect].decimal } };
}

/**
 * What a CSV file holds and where it comes from, as CSV on the Web describes it (W3C, Metadata Vocabulary for Tabular Data,
 * 2015). Lies beside the file as `<name>-metadata.json`, where readers of CSVW look for it.
 */
export function csvMetadata(fileName: string, table: ExportTable, credits: Credits, dialect: CsvDialect) {
  const record = creditRecord(credits);
  const { language } = credits;
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": language }],
    url: fileName,
    "dc:title": record.title,
    "dc:description": [record.description, ...record.caption].join("\n"),
    "dc:source": record.source,
    "dc:rights": record.attribution,
    "dc:created": record.created,
    "dc:language": language,
    "dc:isVersionOf": record.edition,
    "dc:identifier": record.address,
    "dc:creator": record.application,
    "rdfs:comment": record.disclaimer,
    ...(record.queries ? { "prov:wasGeneratedBy": record.queries } : {}),
    dialect: {
      delimiter: csvDialects[dialect].separator,
      lineTerminators: ["\r\n"],
      quoteChar: '"',
      encoding: "utf-8",
      header: true
    },
    tableSchema: {
      columns: table.columns.map((column) => ({
        name: column.name,
        titles: column.name,
        datatype: datatypeOf(column, dialect),
        "dc:description": column.description[language],
        ...(column.unit ? { "schema:unitText": column.unit[language] } : {}),
        ...(column.kind === "text" ? {} : { null: "" })
      }))
    }
  };
}
