/** Numbers as precise as their file holds them: published figures are doubles, large made ones floats. */
export type Numbers = Float64Array | Float32Array;

/** One indicator of one level: a value for each year and area. */
export interface Matrix {
  /** Number of areas; position i is the area with index i of the level's area list. */
  readonly areas: number;
  /** The measured years, ascending, with uneven gaps. */
  readonly years: readonly number[];
  /** Year by year, each `areas` long: the value of area i in year y stands at y·areas + i. NaN where nothing was published. */
  readonly values: Numbers;
}

/** The values of one year, as a view on the matrix; undefined when that year was not measured. */
export function yearSlice(matrix: Matrix, year: number): Numbers | undefined {
  const row = matrix.years.indexOf(year);
  return row === -1 ? undefined : matrix.values.subarray(row * matrix.areas, (row + 1) * matrix.areas);
}

/** The series of one area, in the order of `matrix.years`; NaN where nothing was published. */
export function areaSeries(matrix: Matrix, area: number): number[] {
  return matrix.years.map((_, row) => matrix.values[row * matrix.areas + area] ?? Number.NaN);
}
