/** How a CSV file is written: for programs everywhere, or for an Excel that speaks Dutch. */
export const csvDialectNames = ["international", "dutch"] as const;

export type CsvDialect = (typeof csvDialectNames)[number];
