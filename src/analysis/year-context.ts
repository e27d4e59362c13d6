import { type Matrix, yearSlice } from "../model/matrix.ts";
import { selectQuantiles } from "../stats/select-quantiles.ts";
import { mean } from "../stats/spread.ts";
import { balancedPanel, type Panel, panelValues } from "./panel.ts";

/** What all areas of a level do together in a year, every area weighing the same. */
export interface YearContext {
  readonly year: number;
  /** How many areas have a value. */
  readonly n: number;
  readonly mean: number;
  /** Percentiles of type 7 (Hyndman and Fan), as R and NumPy compute them. */
  readonly p10: number;
  readonly p90: number;
}

/**
 * Mean and percentiles of every year in which an area has a value, in the order of the matrix: of all areas, or of those of a panel
 * alone.
 */
export function yearContext(matrix: Matrix, panel?: Panel): readonly YearContext[] {
  return matrix.years.flatMap((year) => {
    const values = panel ? panelValues(matrix, panel, year) : Float64Array.from(yearSlice(matrix, year) ?? []);
    const known = values.filter((value) => !Number.isNaN(value));
    if (known.length === 0) return [];
    // The mean first: it adds the values up in the order of the areas.
    const own = mean(known);
    const [p10 = Number.NaN, p90 = Number.NaN] = selectQuantiles(known, [0.1, 0.9]);
    return [{ year, n: known.length, mean: own, p10, p90 }];
  });
}

/**
 * The same of the areas that have a value in every year, so that all years speak of the same areas. Where those are fewer than half
 * of the areas of any year, all areas are taken: `n` then differs between years, and no year can be compared with one of another n.
 */
export function balancedContext(matrix: Matrix): readonly YearContext[] {
  const counts = matrix.years.map((year) => ({ year, n: countKnown(yearSlice(matrix, year)) })).filter(({ n }) => n > 0);
  const panel = balancedPanel(
    matrix,
    counts.map(({ year }) => year)
  );
  return counts.every(({ n }) => panel.areas.length * 2 >= n) ? yearContext(matrix, panel) : yearContext(matrix);
}

function countKnown(values: ArrayLike<number> | undefined): number {
  let n = 0;
  for (let area = 0; values && area < values.length; area++) if (!Number.isNaN(values[area])) n++;
  return n;
}
