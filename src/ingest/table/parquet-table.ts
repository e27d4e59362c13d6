import { DataProblem } from "../../files/data-problem.ts";
import type { Progress } from "../../files/scan-cells.ts";
import { checkShape } from "./limits.ts";
import type { RawColumn, RawTable } from "./raw-table.ts";

const damaged = (file: string) => new DataProblem({ file }, "table.parquet-damaged");

/** A value as a number where the file holds it as one; whole numbers that a double cannot hold exactly stay texts. */
function numberOf(value: unknown): number {
  if (typeof value === "number") return value;
  return typeof value === "bigint" && BigInt(Number(value)) === value ? Number(value) : Number.NaN;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  return typeof value === "object" ? JSON.stringify(value) : String(value).trim();
}

function columnOf(name: string, values: ArrayLike<unknown>): RawColumn {
  const numbers = Float64Array.from({ length: values.length }, (_, row) => numberOf(values[row]));
  const text = (row: number) => textOf(values[row]);
  return numbers.every(Number.isNaN) ? { name, text } : { name, text, numbers };
}

/** Reads the flat columns of a Parquet file, with any of its compressions; nested ones are passed over. */
export async function readParquetTable(file: string, bytes: Uint8Array, progress?: Progress): Promise<RawTable> {
  const [{ parquetMetadata, parquetRead }, { compressors }] = await Promise.all([
    import("hyparquet"),
    import("hyparquet-compressors")
  ]);
  const buffer = bytes.slice().buffer;
  try {
    const metadata = parquetMetadata(buffer);
    const rows = Number(metadata.num_rows);
    const flat = flatNames(metadata.schema);
    checkShape(file, rows, flat.length);
    if (rows === 0) throw new DataProblem({ file }, "table.empty");
    const columns: RawColumn[] = [];
    for (const name of flat) {
      const values: unknown[] = new Array(rows);
      await parquetRead({
        file: buffer,
        metadata,
        columns: [name],
        compressors,
        onChunk: ({ columnData, rowStart }) => {
          for (let i = 0; i < columnData.length; i++) values[rowStart + i] = columnData[i];
        }
      });
      columns.push(columnOf(name, values));
      progress?.(columns.length / flat.length);
    }
    return { columns, rows, line: (row) => row + 1, short: new Map(), reading: { form: "parquet" } };
  } catch (problem) {
    if (problem instanceof DataProblem) throw problem;
    throw damaged(file);
  }
}

/** The columns directly under the root that have no columns of their own; the schema is a tree, written depth first. */
function flatNames(
  schema: readonly { readonly name: string; readonly num_children?: number; readonly repetition_type?: string }[]
): string[] {
  const names: string[] = [];
  const skip = (at: number): number => {
    let next = at + 1;
    for (let child = 0; child < (schema[at]?.num_children ?? 0); child++) next = skip(next);
    return next;
  };
  for (let at = 1; at < schema.length; ) {
    const element = schema[at];
    if (element && !element.num_children && element.repetition_type !== "REPEATED") names.push(element.name);
    at = skip(at);
  }
  return names;
}
