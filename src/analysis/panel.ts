import type { Matrix } from "../model/matrix.ts";

/** The areas that have a value in every one of some years, so that all years speak of the same areas. */
export interface Panel {
  readonly years: readonly number[];
  /** Indexes of the areas, ascending. */
  readonly areas: Uint32Array;
  /** Areas that have a value in some of the years but not in all: the years in which they have none. */
  readonly leftOut: readonly { readonly area: number; readonly missing: readonly number[] }[];
  /** Areas without any value in these years. */
  readonly empty: readonly number[];
}

/** The balanced panel of some years; `isCandidate` leaves areas out beforehand (they are in no list). */
export function balancedPanel(matrix: Matrix, years: readonly number[], isCandidate = (_area: number) => true): Panel {
  const rows = years.map((year) => matrix.years.indexOf(year));
  const areas: number[] = [];
  const leftOut: { area: number; missing: number[] }[] = [];
  const empty: number[] = [];
  for (let area = 0; area < matrix.areas; area++) {
    if (!isCandidate(area)) continue;
    const isMissing = (row: number) => Number.isNaN(matrix.values[row * matrix.areas + area] ?? Number.NaN);
    // Most areas lack nothing: a list for each would be made to be thrown away.
    if (!rows.some(isMissing)) {
      areas.push(area);
      continue;
    }
    const missing = years.filter((_, i) => isMissing(rows[i] ?? -1));
    if (missing.length === years.length) empty.push(area);
    else leftOut.push({ area, missing });
  }
  return { years, areas: Uint32Array.from(areas), leftOut, empty };
}

/** The values of a panel's areas in one of its years, in the order of `panel.areas`. */
export function panelValues(matrix: Matrix, panel: Panel, year: number): Float64Array {
  const row = matrix.years.indexOf(year) * matrix.areas;
  const values = new Float64Array(panel.areas.length);
  for (let place = 0; place < values.length; place++)
    values[place] = matrix.values[row + (panel.areas[place] ?? 0)] ?? Number.NaN;
  return values;
}
