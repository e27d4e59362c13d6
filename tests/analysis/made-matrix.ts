import type { Matrix } from "../../src/model/matrix.ts";

/** A matrix from rows of values, a row a year. */
export function matrixOf(years: readonly number[], rows: readonly (readonly number[])[]): Matrix {
  return { areas: rows[0]?.length ?? 0, years, values: Float64Array.from(rows.flat()) };
}
