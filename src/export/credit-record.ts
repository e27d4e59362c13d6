import type { Credits } from "./credits.ts";
import type { ExportColumn, ExportTable } from "./export-table.ts";

/** Credits as a plain record, for formats that hold JSON or pairs of key and value. Words of Dublin Core where they fit. */
export function creditRecord(credits: Credits) {
  const { language, title, summary, caption, attributions, sources, disclaimer, address, application, edition } = credits;
  return {
    title,
    description: summary,
    caption,
    attribution: attributions,
    disclaimer,
    edition,
    source: sources,
    address,
    application,
    created: credits.made.toISOString(),
    language,
    ...(credits.questions.length > 0 ? { queries: credits.questions } : {})
  };
}

/** The same as lines that people read, each with what it is before it. */
export function creditPairs(credits: Credits): [string, string][] {
  return Object.entries(creditRecord(credits)).flatMap(([key, value]): [string, string][] => {
    if (typeof value === "string") return [[key, value]];
    return value.map((each): [string, string] => [key, typeof each === "string" ? each : JSON.stringify(each)]);
  });
}

/** What a column means, for formats whose own schema has no place for it. */
export function columnRecord({ name, kind, description, unit }: ExportColumn, { language }: Credits) {
  return { name, type: kind, description: description[language], ...(unit ? { unit: unit[language] } : {}) };
}

export const columnRecords = ({ columns }: ExportTable, credits: Credits) =>
  columns.map((column) => columnRecord(column, credits));
