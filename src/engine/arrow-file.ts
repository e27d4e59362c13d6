import { Type, tableFromIPC } from "apache-arrow";
import { readFlags, readNumbers, readTexts } from "./arrow-vector.ts";

/** The columns of an Arrow file, read without a database. A column that is not there throws a RangeError. */
export interface ArrowFile {
  readonly rows: number;
  /** The names of the columns of real numbers, in their order. */
  readonly reals: readonly string[];
  readonly has: (column: string) => boolean;
  readonly numbers: (column: string) => Float64Array;
  readonly texts: (column: string) => string[];
  readonly flags: (column: string) => boolean[];
}

/** Opens the bytes of an Arrow IPC stream or file. Throws when they are none. */
export function openArrow(bytes: Uint8Array): ArrowFile {
  const table = tableFromIPC(bytes);
  const column = (name: string) => {
    const vector = table.getChild(name);
    if (!vector) throw new RangeError(`the Arrow file has no column ${name}`);
    return vector;
  };
  return {
    rows: table.numRows,
    reals: table.schema.fields.filter(({ type }) => type.typeId === Type.Float).map(({ name }) => name),
    has: (name) => table.getChild(name) !== null,
    numbers: (name) => readNumbers(column(name)),
    texts: (name) => readTexts(column(name)),
    flags: (name) => readFlags(column(name))
  };
}
