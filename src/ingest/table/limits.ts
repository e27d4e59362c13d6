import { DataProblem } from "../../files/data-problem.ts";

/** What a browser can hold beside the map. A file that is larger is refused before it is read. */
export const limits = {
  /** Bytes of a file of any kind: the open data of the Leefbaarometer, with its squares, have some hundred megabytes. */
  bytes: 250_000_000,
  /** Bytes of a table. */
  tableBytes: 100_000_000,
  /** Bytes of what is in a zip or workbook, unpacked. */
  unpacked: 400_000_000,
  /** As many rows as a sheet of Excel has. */
  rows: 1_048_576,
  columns: 2_000,
  cells: 20_000_000
} as const;

const millions = (number: number) => Math.round(number / 1e6);

/** Refuses a file that is too large, by its size alone: no byte of it is read. */
export function checkSize(file: string, bytes: number, maximum: number = limits.bytes): void {
  if (bytes <= maximum) return;
  throw new DataProblem({ file }, "file.large", { size: millions(bytes), maximum: millions(maximum) });
}

/** Refuses what would become too large when it is unpacked. */
export function checkUnpacked(file: string, bytes: number): void {
  if (bytes <= limits.unpacked) return;
  throw new DataProblem({ file }, "file.large-unpacked", { size: millions(bytes), maximum: millions(limits.unpacked) });
}

/** Refuses a table with more rows, columns or cells than can be held. */
export function checkShape(file: string, rows: number, columns: number): void {
  if (rows > limits.rows) throw new DataProblem({ file }, "table.rows", { maximum: limits.rows });
  if (columns > limits.columns) throw new DataProblem({ file }, "table.columns", { columns, maximum: limits.columns });
  if (rows * columns > limits.cells) throw new DataProblem({ file }, "table.many-cells", { maximum: millions(limits.cells) });
}
