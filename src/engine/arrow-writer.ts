import { Field, Float64, Int32, makeData, RecordBatch, Schema, Struct, Table, tableToIPC, Utf8 } from "apache-arrow";

/** A column to write: texts with null where missing, or numbers with NaN where missing. */
export type ArrowColumn = { readonly name: string; readonly metadata: Readonly<Record<string, string>> } & (
  | { readonly kind: "text"; readonly values: readonly (string | null)[] }
  | { readonly kind: "integer" | "real"; readonly values: ArrayLike<number> }
);

/** The bits that say which numbers are there, and how many are not. */
function validity(values: ArrayLike<number>) {
  const bits = new Uint8Array((values.length + 7) >> 3);
  let nullCount = 0;
  for (let i = 0; i < values.length; i++)
    if (Number.isNaN(values[i])) nullCount++;
    else bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7));
  return nullCount > 0 ? { nullCount, nullBitmap: bits } : { nullCount };
}

/** Texts one after another, and where each begins. By hand: Arrow's own builder makes code from text, which the page forbids. */
function textData(values: readonly (string | null)[]) {
  const encoder = new TextEncoder();
  const pieces = values.map((value) => encoder.encode(value ?? ""));
  const valueOffsets = new Int32Array(values.length + 1);
  for (const [i, { length }] of pieces.entries()) valueOffsets[i + 1] = (valueOffsets[i] ?? 0) + length;
  const data = new Uint8Array(valueOffsets[values.length] ?? 0);
  for (const [i, piece] of pieces.entries()) data.set(piece, valueOffsets[i]);
  const present = validity(values.map((value) => (value === null ? Number.NaN : 0)));
  return makeData({ type: new Utf8(), length: values.length, valueOffsets, data, ...present });
}

function dataOf(column: ArrowColumn) {
  if (column.kind === "text") return textData(column.values);
  const { values } = column;
  const shared = { length: values.length, ...validity(values) };
  const isSmall =
    column.kind === "integer" && Array.prototype.every.call(values, (value) => Number.isNaN(value) || value === (value | 0));
  return isSmall
    ? makeData({ type: new Int32(), data: Int32Array.from(values), ...shared })
    : makeData({ type: new Float64(), data: Float64Array.from(values), ...shared });
}

/** An Arrow IPC file of these columns. Whole numbers too large for 32 bits are doubles, which hold them exactly. */
export function writeArrowFile(
  columns: readonly ArrowColumn[],
  metadata: Readonly<Record<string, string>>
): Uint8Array<ArrayBuffer> {
  const children = columns.map(dataOf);
  const fields = columns.map(
    ({ name, metadata: words }, i) => new Field(name, children[i]?.type ?? new Utf8(), true, new Map(Object.entries(words)))
  );
  const schema = new Schema(fields, new Map(Object.entries(metadata)));
  const length = columns[0]?.values.length ?? 0;
  const batch = new RecordBatch(schema, makeData({ type: new Struct(fields), length, nullCount: 0, children }));
  return tableToIPC(new Table(schema, batch), "file") as Uint8Array<ArrayBuffer>;
}
