import type { ExportColumn, ExportTable } from "../export-table.ts";
import type { Proof } from "./proof.ts";

type Columns = Proof["result"]["columns"];
type Cell = string | number | null;

const nothing = { nl: "", en: "" };

function columnOf({ name, kind }: Columns[number], cells: readonly Cell[]): ExportColumn {
  if (kind === "text")
    return { name, kind, description: nothing, values: cells.map((cell) => (cell === null ? null : String(cell))) };
  return {
    name,
    kind,
    description: nothing,
    values: Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : Number(cell)))
  };
}

/** A cell of a file's text; undefined where it was not quoted and empty, which is a missing one. */
type Field = string | undefined;

/** The records of a CSV file as writeCsv writes it. */
function records(text: string): Field[][] {
  const rows: Field[][] = [];
  let row: Field[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n|$)/g)) {
    if (quoted === undefined && bare === "" && end === "" && row.length === 0) break;
    row.push(quoted === undefined ? bare || undefined : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const unguarded = (text: string) => (/^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? text.slice(1) : text);

/** Reads data.csv back, exactly. Throws a RangeError where its columns are not those that were promised. */
export function tableFromCsv(text: string, columns: Columns): ExportTable {
  const [header = [], ...rows] = records(text);
  if (header.join("\n") !== columns.map(({ name }) => unguardedName(name)).join("\n"))
    throw new RangeError(`columns ${header.join(", ")}`);
  const odd = rows.findIndex((row) => row.length !== columns.length);
  if (odd !== -1) throw new RangeError(`line ${odd + 2} has ${rows[odd]?.length ?? 0} cells`);
  return {
    columns: columns.map((column, i) =>
      columnOf(
        column,
        rows.map((row) => {
          const field = row[i];
          if (field === undefined) return null;
          return column.kind === "text" ? unguarded(field) : Number(field);
        })
      )
    )
  };
}

/** A header that looks like a formula is guarded as a text is. */
const unguardedName = (name: string) => (/^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(name) ? `'${name}` : name);

/** Reads data.parquet back. Rejects where it is none, or has other columns or far more rows than were promised. */
export async function tableFromParquet(bytes: Uint8Array, columns: Columns, mostRows: number): Promise<ExportTable> {
  const { parquetMetadata, parquetReadObjects } = await import("hyparquet");
  const file = bytes.slice().buffer;
  const { num_rows: count, schema } = parquetMetadata(file);
  if (count > mostRows) throw new RangeError(`${count} rows`);
  const names = schema.slice(1).map(({ name }) => name);
  if (names.join("\n") !== columns.map(({ name }) => name).join("\n")) throw new RangeError(`columns ${names.join(", ")}`);
  const rows = (await parquetReadObjects({ file })) as Readonly<Record<string, unknown>>[];
  return {
    columns: columns.map((column) =>
      columnOf(
        column,
        rows.map((row) => {
          const value = row[column.name];
          if (value === null || value === undefined) return null;
          return typeof value === "bigint" ? Number(value) : (value as Cell);
        })
      )
    )
  };
}
