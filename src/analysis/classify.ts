import type { ClassScheme } from "../model/classes.ts";
import { type Matrix, yearSlice } from "../model/matrix.ts";

/**
 * The class of every value, 0 where there is none. A published class (0 where none was published) wins over the one
 * computed from the value, for the bounds are only known to the digits that reproduce the published classes.
 */
export function classify(
  values: ArrayLike<number>,
  scheme: Pick<ClassScheme, "bounds">,
  published?: ArrayLike<number>
): Uint8Array {
  const { bounds } = scheme;
  const classes = new Uint8Array(values.length);
  // A plain loop: every year step of a large grid waits for it.
  for (let i = 0; i < classes.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const given = published?.[i] ?? 0;
    let number = 1;
    if (given === 0) while (number <= bounds.length && value > (bounds[number - 1] ?? 0)) number++;
    classes[i] = given === 0 ? number : given;
  }
  return classes;
}

/** The classes of each year of a matrix, reckoned when first asked for and the same object from then on. */
export function classesByYear(
  matrix: Matrix,
  scheme: ClassScheme,
  published?: Int8Array
): (year: number) => Uint8Array | undefined {
  const known = new Map<number, Uint8Array>();
  return (year) => {
    const found = known.get(year);
    const values = found ? undefined : yearSlice(matrix, year);
    if (!values) return found;
    const row = matrix.years.indexOf(year) * matrix.areas;
    const classes = classify(values, scheme, published?.subarray(row, row + matrix.areas));
    known.set(year, classes);
    return classes;
  };
}
