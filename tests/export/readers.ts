// Independent readers: none of them shares code with what wrote the file.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import sqlite from "@sqlite.org/sqlite-wasm";
import { tableFromIPC } from "@uwdata/flechette";
import { readSheet } from "read-excel-file/node";
import type { ExportFile } from "../../src/export/format.ts";

export type Cells = (string | number | null)[][];

const plain = (value: unknown): string | number | null =>
  typeof value === "bigint" ? Number(value) : value === undefined ? null : (value as string | number | null);

const bytesOf = async ({ content }: ExportFile) => new Uint8Array(await content.arrayBuffer());

/** What DuckDB, as a program of its own, reads from a file by a statement that names it `$file`. */
async function readByDuckdb(file: ExportFile, statement: string): Promise<{ names: string[]; cells: Cells }> {
  const folder = await mkdtemp(join(tmpdir(), "wijkatlas-"));
  try {
    const path = join(folder, "file");
    await writeFile(path, await bytesOf(file));
    const connection = await (await DuckDBInstance.create()).connect();
    const reader = await connection.runAndReadAll(statement.replaceAll("$file", `'${path}'`));
    return { names: reader.columnNames(), cells: reader.getRows().map((row) => row.map(plain)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

export const readParquet = (file: ExportFile) => readByDuckdb(file, "from read_parquet($file)");
export const readParquetMetadata = (file: ExportFile) =>
  readByDuckdb(file, "select decode(key), decode(value) from parquet_kv_metadata($file)");
/** A CSV file with the types that its own metadata states. */
export async function readCsv([file, metadata]: readonly ExportFile[]): Promise<{ names: string[]; cells: Cells }> {
  if (!file || !metadata) throw new Error("a CSV file and its metadata");
  const about = JSON.parse(await metadata.content.text()) as {
    dialect: { delimiter: string };
    tableSchema: { columns: { name: string; datatype: string | { base: string; format: { decimalChar: string } } }[] };
  };
  const { columns } = about.tableSchema;
  const types = columns.map(({ datatype }) => (datatype === "string" ? "VARCHAR" : datatype === "integer" ? "BIGINT" : "DOUBLE"));
  const decimal = columns
    .map(({ datatype }) => (typeof datatype === "object" ? datatype.format.decimalChar : ""))
    .find((sign) => sign);
  const named = columns.map(({ name }, i) => `'${name.replaceAll("'", "''")}': '${types[i]}'`).join(", ");
  const found = await readByDuckdb(
    file,
    `from read_csv($file, delim='${about.dialect.delimiter}', decimal_separator='${decimal ?? "."}', header=true, quote='"', escape='"', ` +
      `strict_mode=true, allow_quoted_nulls=false, max_line_size=10000000, columns={${named}})`
  );
  // What keeps a spreadsheet from running a text is no part of the text.
  const text = (cell: string | number | null) =>
    typeof cell === "string" && /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell;
  return { names: found.names, cells: found.cells.map((row) => row.map(text)) };
}

export const hasByteOrderMark = async (file: ExportFile) => (await bytesOf(file)).slice(0, 3).join() === "239,187,191";

export async function readArrow(file: ExportFile) {
  const table = tableFromIPC(await bytesOf(file), { useBigInt: false });
  const columns = table.names.map((name) => Array.from(table.getChild(name)));
  const cells = Array.from({ length: table.numRows }, (_, row) => columns.map((column) => plain(column[row])));
  return { names: [...table.names], cells, schema: table.schema };
}

export async function readXlsx(file: ExportFile, sheet: number): Promise<Cells> {
  const rows = await readSheet(Buffer.from(await bytesOf(file)), sheet, { trim: false });
  return rows.map((row) => row.map(plain));
}

/** What SQLite's own build says of a database file. */
export async function querySqlite(file: ExportFile, statement: string): Promise<unknown[][]> {
  const sqlite3 = await sqlite();
  const database = new sqlite3.oo1.DB();
  try {
    const bytes = await bytesOf(file);
    const place = sqlite3.wasm.allocFromTypedArray(bytes);
    sqlite3.capi.sqlite3_deserialize(database.pointer ?? 0, "main", place, bytes.length, bytes.length, 1);
    return database.exec({ sql: statement, rowMode: "array", returnValue: "resultRows" }) as unknown[][];
  } finally {
    database.close();
  }
}
