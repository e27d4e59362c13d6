import { scanCells } from "../../files/scan-cells.ts";
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

const unguarded = (text: string) => (/^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? text.slice(1) : text);

/** Reads data.csv back, exactly. Throws a RangeError where its columns are not those that were promised. */
export function tableFromCsv(text: string, columns: Columns): ExportTable {
  const scan = scanCells("data.csv", text, ",", { isExact: true });
  const header = Array.from({ length: scan.rows > 0 ? scan.width(0) : 0 }, (_, column) => scan.cell(0, column));
  if (header.join("\n") !== columns.map(({ name }) => unguardedName(name)).join("\n"))
    throw new RangeError(`columns ${header.join(", ")}`);
  const rows = Array.from({ length: scan.rows - 1 }, (_, i) => i + 1);
  const odd = rows.find((row) => scan.width(row) !== columns.length);
  if (odd !== undefined) throw new RangeError(`line ${scan.line(odd)} has ${scan.width(odd)} cells`);
  const cellAt = (row: number, column: number, kind: ExportColumn["kind"]): Cell => {
    const text = scan.cell(row, column);
    if (text === "" && !scan.isQuoted(row, column)) return null;
    return kind === "text" ? unguarded(text) : Number(text);
  };
  return {
    columns: columns.map((column, i) =>
      columnOf(
        column,
        rows.map((row) => cellAt(row, i, column.kind))
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
