import { makeTable, tableToIPC } from "apache-arrow";

/** A table of one column of floats, as an Arrow IPC stream that an engine can load. */
export function floatTable(column: string, values: Float32Array | Float64Array): Uint8Array {
  return tableToIPC(makeTable({ [column]: values }), "stream");
}
