import { DataProblem } from "../data-problem.ts";

/** What a browser can hold beside the map. A file that is larger is refused before it is read. */
export const limits = {
  /** Bytes of a file of any kind: the open data of the Leefbaarometer, with its squares, have some hundred megabytes. */
  bytes: 250_000_000,
  /** Bytes of a table. */
  tableBytes: 100_000_000,
  /** Bytes of what is in a zip or workbook, unpacked. */
  unpacked: 400_000_000,
  /** As many rows as a sheet of Excel has. */
  rows: 1_048_576,
  columns: 2_000,
  cells: 20_000_000
} as const;

const million = (number: number, language: "nl" | "en") =>
  new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB").format(Math.round(number / 1e6));

const whole = (number: number, language: "nl" | "en") =>
  new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB").format(number);

/** Refuses a file that is too large, by its size alone: no byte of it is read. */
export function checkSize(file: string, bytes: number, most: number = limits.bytes): void {
  if (bytes <= most) return;
  throw new DataProblem(
    { file },
    `dit bestand is ${million(bytes, "nl")} MB groot, en meer dan ${million(most, "nl")} MB past niet in het geheugen van de browser; bewaar alleen de rijen en kolommen die je nodig hebt.`,
    `this file has ${million(bytes, "en")} MB, and more than ${million(most, "en")} MB does not fit in the browser's memory; keep only the rows and columns that you need.`
  );
}

/** Refuses what would become too large when it is unpacked. */
export function checkUnpacked(file: string, bytes: number): void {
  if (bytes <= limits.unpacked) return;
  throw new DataProblem(
    { file },
    `uitgepakt is dit ${million(bytes, "nl")} MB, en meer dan ${million(limits.unpacked, "nl")} MB past niet in het geheugen van de browser; bewaar alleen wat je nodig hebt.`,
    `unpacked this has ${million(bytes, "en")} MB, and more than ${million(limits.unpacked, "en")} MB does not fit in the browser's memory; keep only what you need.`
  );
}

/** Refuses a table with more rows, columns or cells than can be held. */
export function checkShape(file: string, rows: number, columns: number): void {
  if (rows > limits.rows)
    throw new DataProblem(
      { file },
      `meer dan ${whole(limits.rows, "nl")} rijen; bewaar alleen de gebieden en jaren die je nodig hebt.`,
      `more than ${whole(limits.rows, "en")} rows; keep only the areas and years that you need.`
    );
  if (columns > limits.columns)
    throw new DataProblem(
      { file },
      `${whole(columns, "nl")} kolommen, en meer dan ${whole(limits.columns, "nl")} worden er niet gelezen; bewaar alleen de kolommen die je nodig hebt.`,
      `${whole(columns, "en")} columns, and no more than ${whole(limits.columns, "en")} are read; keep only the columns that you need.`
    );
  if (rows * columns > limits.cells)
    throw new DataProblem(
      { file },
      `meer dan ${million(limits.cells, "nl")} miljoen cellen; bewaar alleen de rijen en kolommen die je nodig hebt.`,
      `more than ${million(limits.cells, "en")} million cells; keep only the rows and columns that you need.`
    );
}
