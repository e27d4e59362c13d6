import type { LocalText } from "../../model/local-text.ts";
import type { Credits } from "../credits.ts";
import type { ExportColumn, ExportTable } from "../export-table.ts";

const tagged = (text: LocalText) => [
  { "@value": text.nl, "@language": "nl" },
  { "@value": text.en, "@language": "en" }
];

const datatypes = { text: "string", integer: "integer", real: "double" } as const;

function columnOf(column: ExportColumn) {
  const { name, kind, description, unit } = column;
  return {
    name,
    // The header's own name is among the titles, as validators want it.
    titles: { nl: [name, description.nl], en: [name, description.en] },
    datatype: datatypes[kind],
    "dc:description": tagged(description),
    ...(unit ? { "schema:unitText": tagged(unit) } : {})
  };
}

/** What data.csv holds and where it comes from, in CSV on the Web (W3C, Metadata Vocabulary for Tabular Data, 2015). */
export function csvwOf(url: string, table: ExportTable, key: readonly string[], title: LocalText, credits: Credits) {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": credits.language }],
    url,
    "dc:title": tagged(title),
    "dc:description": [credits.summary, ...credits.caption].filter((line) => line !== "").join("\n"),
    "dc:creator": credits.application,
    "dc:created": { "@value": credits.made.toISOString(), "@type": "xsd:dateTime" },
    "dc:rights": [...credits.attributions],
    "rdfs:comment": credits.disclaimer,
    "dc:source": credits.sources.map(({ name, publisher, licenceUrl, url: address }) => ({
      "dc:title": name,
      "dc:publisher": publisher,
      "dc:license": { "@id": licenceUrl },
      ...(address === undefined ? {} : { "dc:identifier": address })
    })),
    dialect: { delimiter: ",", lineTerminators: ["\r\n"], quoteChar: '"', encoding: "utf-8", header: true },
    tableSchema: {
      columns: table.columns.map(columnOf),
      ...(key.length > 0 ? { primaryKey: [...key] } : {})
    }
  };
}
