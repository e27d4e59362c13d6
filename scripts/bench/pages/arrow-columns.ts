/** The least that reads our score files: one record batch of plain columns. Apache Arrow's reader is 150 kB of script. */
class Flat {
  readonly view: DataView;
  readonly at: number;

  constructor(view: DataView, at: number) {
    this.view = view;
    this.at = at;
  }

  /** The place of a field of a FlatBuffers table; undefined where it has its default. */
  #place(field: number): number | undefined {
    const vtable = this.at - this.view.getInt32(this.at, true);
    const slot = 4 + 2 * field;
    const offset = slot < this.view.getUint16(vtable, true) ? this.view.getUint16(vtable + slot, true) : 0;
    return offset === 0 ? undefined : this.at + offset;
  }

  table(field: number): Flat {
    const place = this.#place(field);
    if (place === undefined) throw new RangeError("the Arrow message lacks a table");
    return new Flat(this.view, place + this.view.getUint32(place, true));
  }

  byte(field: number): number {
    const place = this.#place(field);
    return place === undefined ? 0 : this.view.getUint8(place);
  }

  long(field: number): number {
    const place = this.#place(field);
    return place === undefined ? 0 : Number(this.view.getBigInt64(place, true));
  }

  /** Where a vector's first element stands, and how many there are. */
  vector(field: number): readonly [number, number] {
    const { at } = this.table(field);
    return [at + 4, this.view.getUint32(at, true)];
  }
}

const recordBatch = 3;

export interface Batch {
  readonly rows: number;
  /** Buffer 2i holds the validity bits of column i, buffer 2i + 1 its values. */
  readonly buffers: readonly ArrayBuffer[];
}

/** The one record batch of an Arrow IPC stream of columns without lists or texts. */
export function readBatch(bytes: ArrayBuffer): Batch {
  const view = new DataView(bytes);
  for (let start = 0; start + 8 < bytes.byteLength; ) {
    const length = view.getInt32(start + 4, true); // after the continuation marker
    if (length <= 0) break;
    const message = new Flat(view, start + 8 + view.getUint32(start + 8, true));
    const body = start + 8 + length;
    if (message.byte(1) === recordBatch) {
      const batch = message.table(2);
      const [first, count] = batch.vector(2);
      const buffers = Array.from({ length: count }, (_, i) => {
        const from = body + Number(view.getBigInt64(first + 16 * i, true));
        return bytes.slice(from, from + Number(view.getBigInt64(first + 16 * i + 8, true)));
      });
      return { rows: batch.long(0), buffers };
    }
    start = body + message.long(3);
  }
  throw new RangeError("the Arrow stream holds no record batch");
}

const isMissing = (validity: Uint8Array, row: number) =>
  validity.length > 0 && ((validity[row >> 3] ?? 0) & (1 << (row & 7))) === 0;

/** A column of doubles, NaN where a cell is null. */
export function doubles({ rows, buffers }: Batch, column: number): Float64Array {
  const validity = new Uint8Array(buffers[2 * column] ?? new ArrayBuffer(0));
  const values = new Float64Array(buffers[2 * column + 1] ?? new ArrayBuffer(0), 0, rows);
  for (let row = 0; row < rows; row++) if (isMissing(validity, row)) values[row] = Number.NaN;
  return values;
}

/** A column of small whole numbers, 0 where a cell is null. */
export function bytesOf({ rows, buffers }: Batch, column: number): Int8Array {
  const validity = new Uint8Array(buffers[2 * column] ?? new ArrayBuffer(0));
  const values = new Int8Array(buffers[2 * column + 1] ?? new ArrayBuffer(0), 0, rows);
  for (let row = 0; row < rows; row++) if (isMissing(validity, row)) values[row] = 0;
  return values;
}
