import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { DataProblem } from "./data-problem.ts";

export interface CsvRow {
  /** Where the row begins, counted from 1. */
  readonly line: number;
  /** Without the spaces around them; as many as there are columns. */
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Excel with Dutch settings writes 0,5 where the official file has 0.5. */
  readonly decimalComma: boolean;
}

/** UTF-8 with or without BOM; else UTF-16 with BOM or Windows-1252, as Excel saves. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The character that divides the cells of a header: comma, semicolon or tab, whichever occurs most outside quotes. */
function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, "");
  const count = (character: string) => bare.split(character).length;
  return [",", ";", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best));
}

export const firstLine = (text: string): string => /^[^\r\n]*/.exec(text)?.[0] ?? "";

/** The column names in the first line of a CSV text. */
export function headerCells(line: string): string[] {
  return line.split(delimiterOf(line)).map((name) => name.replaceAll('"', "").trim());
}

/** Bytes of a table; the national buurten of all years are 20 MB. */
const most = 150_000_000;

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function parseText(file: string, text: string, delimiter: string): Parsed[] {
  try {
    return parse(text, {
      delimiter,
      info: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true
    }) as unknown as Parsed[];
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem;
    const line = typeof problem.lines === "number" ? { line: problem.lines } : {};
    throw new DataProblem(
      { file, ...line },
      "de aanhalingstekens kloppen niet; sla het bestand opnieuw op als CSV.",
      "the quotation marks do not match; save the file as CSV again."
    );
  }
}

/** Reads a CSV in the official dialect or as Excel re-saves it. Fails on a row with too few or too many cells. */
export function readCsv(file: string, bytes: Uint8Array): CsvTable {
  if (bytes.length > most)
    throw new DataProblem(
      { file },
      `dit bestand is ${Math.round(bytes.length / 1e6)} MB groot, meer dan de ${most / 1e6} MB die hier past; bewaar alleen de gebieden en jaren die u nodig hebt.`,
      `this file has ${Math.round(bytes.length / 1e6)} MB, more than the ${most / 1e6} MB that fit here; keep only the areas and years that you need.`
    );
  const text = decodeText(bytes).replace(/^\uFEFF/, "");
  const delimiter = delimiterOf(firstLine(text));
  const [head, ...records] = parseText(file, text, delimiter);
  if (!head || records.length === 0)
    throw new DataProblem({ file }, "bevat geen gegevens; geef een ander bestand.", "holds no data; give another file.");
  const header = head.record.map((name) => name.trim());
  const rows = records.map(({ record, info }) => {
    if (record.length === header.length) return { line: info.lines, cells: record.map((cell) => cell.trim()) };
    throw new DataProblem(
      { file, line: info.lines },
      `${record.length} cellen waar de kop er ${header.length} heeft; herstel de regel of haal het bestand opnieuw op.`,
      `${record.length} cells where the header has ${header.length}; mend the line or fetch the file again.`
    );
  });
  return { file, header, rows, decimalComma: delimiter !== "," };
}
