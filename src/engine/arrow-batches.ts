import { FlatTable } from "./flat-table.ts";

/** What cells are made of: how many bytes each has, or what else they are. */
export type CellKind =
  | "int8"
  | "int16"
  | "int32"
  | "int64"
  | "uint8"
  | "uint16"
  | "uint32"
  | "uint64"
  | "float32"
  | "float64"
  | "boolean"
  | "text";

export interface ArrowField {
  readonly name: string;
  readonly kind: CellKind;
}

/** One column in one record batch. */
export interface ArrowPart {
  readonly rows: number;
  /** A bit a row, 0 where the cell is null; empty where none is. */
  readonly validity: Uint8Array;
  /** Of texts: where each begins, and where the last one ends. */
  readonly offsets: Uint8Array;
  readonly values: Uint8Array;
}

export interface ArrowStream {
  readonly fields: readonly ArrowField[];
  /** By batch, by field. */
  readonly batches: readonly (readonly ArrowPart[])[];
}

const [schemaHeader, batchHeader] = [1, 3];
const [intType, floatType, textType, booleanType] = [2, 3, 5, 6];
const floats: readonly (CellKind | undefined)[] = [undefined, "float32", "float64"];

function kindOf(field: FlatTable): CellKind {
  const type = field.byte(2);
  const isPlain = !field.has(4) && field.tables(5).length === 0;
  if (isPlain && type === textType) return "text";
  if (isPlain && type === booleanType) return "boolean";
  if (isPlain && type === intType) {
    const [bits, isSigned] = [field.table(3).int(0), field.table(3).byte(1) !== 0];
    return `${isSigned ? "int" : "uint"}${bits}` as CellKind;
  }
  const kind = isPlain && type === floatType ? floats[field.table(3).short(0)] : undefined;
  if (!kind) throw new TypeError(`the Arrow column ${field.text(0)} is of a type that is not read here (${type})`);
  return kind;
}

function partsOf(batch: FlatTable, fields: readonly ArrowField[], body: Uint8Array): ArrowPart[] {
  if (batch.has(3)) throw new TypeError("the Arrow file is compressed");
  const [nodes, buffers] = [batch.pairs(1), batch.pairs(2)];
  let next = 0;
  const take = () => {
    const [start, length] = buffers[next++] ?? [0, 0];
    if (start + length > body.length) throw new RangeError("the Arrow file is cut off");
    return body.subarray(start, start + length);
  };
  return fields.map(({ kind }, i) => {
    const [rows = 0, missing = 0] = nodes[i] ?? [];
    const validity = take();
    const offsets = kind === "text" ? take() : new Uint8Array();
    return { rows, validity: missing === 0 ? new Uint8Array() : validity, offsets, values: take() };
  });
}

/**
 * The record batches of an Arrow IPC stream of plain columns: what Wijkatlas serves. Throws where it is none, or holds more than
 * that.
 */
export function readBatches(bytes: Uint8Array): ArrowStream {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let fields: ArrowField[] | undefined;
  const batches: ArrowPart[][] = [];
  for (let at = 0; at + 8 <= bytes.byteLength; ) {
    const length = view.getInt32(at + 4, true);
    if (view.getUint32(at, true) !== 0xffff_ffff) throw new TypeError("these bytes are no Arrow stream");
    if (length === 0) break;
    const message = FlatTable.rootAt(view, at + 8);
    const body = at + 8 + length;
    const kind = message.byte(1);
    if (kind === schemaHeader)
      fields = message
        .table(2)
        .tables(1)
        .map((field) => ({ name: field.text(0), kind: kindOf(field) }));
    else if (kind !== batchHeader || !fields) throw new TypeError("the Arrow stream holds what is not read here");
    else batches.push(partsOf(message.table(2), fields, bytes.subarray(body, body + message.long(3))));
    at = body + message.long(3);
  }
  if (!fields) throw new TypeError("these bytes are no Arrow stream");
  return { fields, batches };
}
