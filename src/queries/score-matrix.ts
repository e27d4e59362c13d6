import type { ArrowFile } from "../engine/arrow-file.ts";
import type { Matrix, Numbers } from "../model/matrix.ts";

export interface Scores {
  readonly matrix: Matrix;
  /** Published classes in the order of the matrix, 0 where there is none; absent where the file has none. */
  readonly classes?: Int8Array;
}

/**
 * The matrix of an indicator straight from a score file, without the database. Throws a RangeError when the file is not the
 * complete grid of years and areas that it should be, since every position in it would then mean something else.
 */
export function scoresFromFile(file: ArrowFile, indicator: string, areas: number): Scores {
  const years = file.numbers("year");
  const index = file.numbers("area");
  const isGrid = file.rows % areas === 0 && index.every((area, row) => area === row % areas);
  const measured = Array.from({ length: file.rows / areas }, (_, i) => years[i * areas] ?? Number.NaN);
  const isByYear = years.every((year, row) => year === measured[Math.floor(row / areas)]);
  if (!isGrid || !isByYear) throw new RangeError("the score file is not a complete grid of years and areas");
  const matrix: Matrix = { areas, years: measured, values: file.numbers(indicator) };
  const name = `${indicator}_class`;
  // A null class is read as NaN, which an Int8Array keeps as 0.
  return file.has(name) ? { matrix, classes: Int8Array.from(file.numbers(name)) } : { matrix };
}

/** A column of little-endian floats. Throws a RangeError where it is not `length` long. */
export function floatsOf(bytes: Uint8Array, length: number): Float32Array {
  if (bytes.byteLength !== length * 4) throw new RangeError(`${bytes.byteLength} bytes for ${length} floats`);
  // A view needs a place that 4 divides; a copy has one. Every browser's machine is little-endian.
  return new Float32Array(
    bytes.byteOffset % 4 === 0 ? bytes.buffer : bytes.slice().buffer,
    bytes.byteOffset % 4 === 0 ? bytes.byteOffset : 0,
    length
  );
}

/** Whether two columns hold the same numbers, missing ones in the same places. */
export function areSameValues(a: Numbers, b: Numbers): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && !(Number.isNaN(a[i]) && Number.isNaN(b[i]))) return false;
  return true;
}
