import { sameLength } from "./undefined-statistic.ts";

/** How many things moved from which class to which; classes from 1 up. */
export interface Transitions {
  readonly classes: number;
  /** Row by row, a row a class at the start: the count from class a to class b stands at (a − 1)·classes + b − 1. */
  readonly counts: Uint32Array;
}

/** Counts moves between classes; a pair with a 0 (no class) on either side is left out. */
export function transitionMatrix(from: ArrayLike<number>, to: ArrayLike<number>, classes: number): Transitions {
  sameLength(from, to);
  const counts = new Uint32Array(classes * classes);
  for (let i = 0; i < from.length; i++) {
    const [a, b] = [from[i] ?? 0, to[i] ?? 0];
    if (a > classes || b > classes) throw new RangeError(`class ${Math.max(a, b)} of ${classes}`);
    if (a < 1 || b < 1) continue;
    const cell = (a - 1) * classes + b - 1;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return { classes, counts };
}

export interface ClassFlow {
  readonly start: number;
  readonly end: number;
  readonly stayed: number;
  readonly outflow: number;
  readonly inflow: number;
  /** inflow − outflow = end − start. */
  readonly net: number;
}

/** What entered and left each class. */
export function classFlows({ classes, counts }: Transitions): ClassFlow[] {
  const count = (a: number, b: number) => counts[a * classes + b] ?? 0;
  const indexes = Array.from({ length: classes }, (_, i) => i);
  return indexes.map((own) => {
    const start = indexes.reduce((sum, other) => sum + count(own, other), 0);
    const end = indexes.reduce((sum, other) => sum + count(other, own), 0);
    const stayed = count(own, own);
    return { start, end, stayed, outflow: start - stayed, inflow: end - stayed, net: end - start };
  });
}

/** The share of a start class that ended in each class; NaN in a row of a class that nothing started in. */
export function rowShares({ classes, counts }: Transitions): Float64Array {
  return Float64Array.from(counts, (count, cell) => {
    const row = cell - (cell % classes);
    let total = 0;
    for (let i = 0; i < classes; i++) total += counts[row + i] ?? 0;
    return total === 0 ? Number.NaN : count / total;
  });
}
