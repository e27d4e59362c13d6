import type { Matrix } from "../model/matrix.ts";
import { mean } from "../stats/spread.ts";

/** The mean of some areas in every year of a matrix; NaN where none has a value. */
export function meansByYear(matrix: Matrix, areas: ArrayLike<number>): number[] {
  return matrix.years.map((_, row) => {
    const values = Array.from(areas, (area) => matrix.values[row * matrix.areas + area] ?? Number.NaN).filter(
      (value) => !Number.isNaN(value)
    );
    return values.length === 0 ? Number.NaN : mean(values);
  });
}

/** A matrix of differences from a value a year and area: what each area is compared with. */
export function recentred(matrix: Matrix, zeroOf: (row: number, area: number) => number): Matrix {
  const values = new Float64Array(matrix.values.length);
  // A plain loop: every figure of a country waits for it.
  for (let row = 0, i = 0; row < matrix.years.length; row++)
    for (let area = 0; area < matrix.areas; area++, i++) values[i] = (matrix.values[i] ?? Number.NaN) - zeroOf(row, area);
  return { ...matrix, values };
}
