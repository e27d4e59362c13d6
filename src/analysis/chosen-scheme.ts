import { type ClassChoice, type ClassMethod, withNumbers } from "../model/class-choice.ts";
import type { ClassScheme } from "../model/classes.ts";
import type { Indicator } from "../model/indicator.ts";
import { type Matrix, yearSlice } from "../model/matrix.ts";
import { deviationBounds, equalBounds, mostForNatural, naturalBounds, quantileBounds } from "../stats/breaks.ts";

const boundsBy: Readonly<Record<ClassMethod, (values: ArrayLike<number>, count: number) => number[]>> = {
  quantile: quantileBounds,
  natural: naturalBounds,
  equal: equalBounds
};

/** Known values of the years that are divided. */
function dividedValues(matrix: Matrix, year: number, choice: ClassChoice): Float64Array {
  const all = choice.method !== "manual" && choice.span === "year" ? (yearSlice(matrix, year) ?? []) : matrix.values;
  return Float64Array.from(all).filter((value) => !Number.isNaN(value));
}

/** The years in which there is a value. */
function yearsWithValues(matrix: Matrix): number[] {
  return matrix.years.filter((year) => yearSlice(matrix, year)?.some((value) => !Number.isNaN(value)));
}

/**
 * The classes that a reader asked for, of the values as they are on screen. Values that are deviations, the indicator's own or
 * those from another reference, have colours that go two ways from 0.
 */
export function chosenScheme(
  choice: ClassChoice,
  matrix: Matrix,
  year: number,
  indicator: Indicator,
  isDeviation: boolean
): ClassScheme {
  const values = dividedValues(matrix, year, choice);
  const isByHand = choice.method === "manual";
  const bounds = isByHand ? choice.bounds : values.length === 0 ? [] : boundsBy[choice.method](values, choice.count);
  const isSampled = choice.method === "natural" && values.length > mostForNatural;
  const scheme: ClassScheme = {
    id: "chosen",
    bounds,
    official: false,
    diverging: isDeviation,
    chosen: {
      choice,
      years: isByHand ? [] : choice.span === "year" ? [year] : yearsWithValues(matrix),
      values: values.length,
      ...(isSampled ? { sampled: mostForNatural } : {})
    }
  };
  return withNumbers(scheme, { ...indicator, signed: isDeviation });
}

/** Classes of deviations from a reference, of an indicator that has no scale of its own for those. */
export function deviationScheme(matrix: Matrix, indicator: Indicator): ClassScheme {
  const known = Float64Array.from(matrix.values).filter((value) => !Number.isNaN(value));
  const bounds = known.length === 0 ? [] : deviationBounds(known);
  return withNumbers({ id: "deviation", bounds, official: false, diverging: true }, { ...indicator, signed: true });
}

/** How many areas have another class in the year on screen than in the division before; areas without a value have none. */
export function classChanges(before: ArrayLike<number>, after: ArrayLike<number>): number {
  let changed = 0;
  for (let area = 0; area < before.length; area++) {
    const [old = 0, own = 0] = [before[area], after[area]];
    if (old > 0 && own > 0 && old !== own) changed++;
  }
  return changed;
}
