import type { Matrix } from "../../../src/model/matrix.ts";

/** What is asked, the same of everyone: rows are positions in the matrix' list of years. */
export interface Asked {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly twelve: readonly number[];
}

export function askedOf({ areas, years }: Matrix): Asked {
  const last = years.length - 1;
  return { row: last, from: 0, to: last, twelve: Array.from({ length: 12 }, (_, i) => Math.floor((i * areas) / 12)) };
}
