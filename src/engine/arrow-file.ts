import { type ArrowPart, type CellKind, readBatches } from "./arrow-batches.ts";

/** The columns of an Arrow file, read without a database. A column that is not there throws a RangeError. */
export interface ArrowFile {
  readonly rows: number;
  /** The names of the columns of real numbers, in their order. */
  readonly reals: readonly string[];
  readonly has: (column: string) => boolean;
  /** As doubles, NaN where a cell is null. */
  readonly numbers: (column: string) => Float64Array;
  /** Empty where a cell is null. */
  readonly texts: (column: string) => string[];
  /** No where a cell is null. */
  readonly flags: (column: string) => boolean[];
}

type NumberKind = Exclude<CellKind, "text" | "boolean">;

interface NumberArray {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, start: number, length: number): ArrayLike<number> | ArrayLike<bigint>;
}

const numberArrays: Readonly<Record<NumberKind, NumberArray>> = {
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  int64: BigInt64Array,
  uint8: Uint8Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  uint64: BigUint64Array,
  float32: Float32Array,
  float64: Float64Array
};

const isSet = (bits: Uint8Array, row: number) => ((bits[row >> 3] ?? 0) & (1 << (row & 7))) !== 0;
const isMissing = ({ validity }: ArrowPart, row: number) => validity.length > 0 && !isSet(validity, row);

/** The bytes at a place that the width of a number divides, as a view of them needs: copied where they are not. */
const aligned = (bytes: Uint8Array, width: number) => (bytes.byteOffset % width === 0 ? bytes : bytes.slice());

function numbersIn(part: ArrowPart, kind: NumberKind): ArrayLike<number> | ArrayLike<bigint> {
  const Numbers = numberArrays[kind];
  const { buffer, byteOffset } = aligned(part.values, Numbers.BYTES_PER_ELEMENT);
  return new Numbers(buffer, byteOffset, part.rows);
}

function textsIn(part: ArrowPart): string[] {
  const { buffer, byteOffset } = aligned(part.offsets, 4);
  const offsets = new Int32Array(buffer, byteOffset, part.rows === 0 ? 0 : part.rows + 1);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true }); // or a text loses its first letter, where it is that mark
  const all = decoder.decode(part.values);
  // Where every letter is one byte, as in most columns, the offsets are those of the letters.
  const isPlain = all.length === part.values.length;
  return Array.from({ length: part.rows }, (_, row) => {
    const [from, to] = [offsets[row], offsets[row + 1]];
    return isPlain ? all.slice(from, to) : decoder.decode(part.values.subarray(from, to));
  });
}

/**
 * Opens the bytes of an Arrow IPC stream. Throws when they are none. apache-arrow reads them too, and more; it is a sixth of
 * the program that the first map waits for.
 */
export function openArrow(bytes: Uint8Array): ArrowFile {
  const { fields, batches } = readBatches(bytes);
  const rows = batches.reduce((sum, parts) => sum + (parts[0]?.rows ?? 0), 0);
  const column = (name: string) => {
    const place = fields.findIndex((field) => field.name === name);
    const kind = fields[place]?.kind;
    if (!kind) throw new RangeError(`the Arrow file has no column ${name}`);
    return { kind, parts: batches.flatMap((parts) => parts[place] ?? []) };
  };
  const only = (name: string, wanted: CellKind) => {
    const { kind, parts } = column(name);
    if (kind !== wanted) throw new TypeError(`the Arrow column ${name} is of the kind ${kind}, not ${wanted}`);
    return parts;
  };
  return {
    rows,
    reals: fields.filter(({ kind }) => kind === "float32" || kind === "float64").map(({ name }) => name),
    has: (name) => fields.some((field) => field.name === name),
    numbers(name) {
      const { kind, parts } = column(name);
      if (kind === "text" || kind === "boolean") throw new TypeError(`the Arrow column ${name} holds no numbers`);
      const numbers = new Float64Array(rows);
      let start = 0;
      for (const part of parts) {
        const values = numbersIn(part, kind);
        for (let row = 0; row < part.rows; row++) numbers[start + row] = isMissing(part, row) ? Number.NaN : Number(values[row]);
        start += part.rows;
      }
      return numbers;
    },
    texts: (name) => only(name, "text").flatMap((part) => textsIn(part).map((text, row) => (isMissing(part, row) ? "" : text))),
    flags: (name) =>
      only(name, "boolean").flatMap((part) =>
        Array.from({ length: part.rows }, (_, row) => isSet(part.values, row) && !isMissing(part, row))
      )
  };
}
