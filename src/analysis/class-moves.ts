import { kendall, spearman } from "../stats/correlation.ts";
import { type ClassFlow, classFlows, rowShares, type Transitions, transitionMatrix } from "../stats/transitions.ts";
import { ifDefined } from "./convergence.ts";

export interface ClassMoves {
  readonly transitions: Transitions;
  readonly shares: Float64Array;
  readonly flows: readonly ClassFlow[];
  /** How many areas have a class in both years. */
  readonly n: number;
  readonly up: number;
  readonly same: number;
  readonly down: number;
  /** Rank correlations of the values of both years; undefined where they do not exist. */
  readonly spearman: number | undefined;
  readonly kendall: number | undefined;
}

/** Who moved from which class to which between two years; 0 is no class. Values are those of the same areas. */
export function classMoves(
  classes: { readonly from: ArrayLike<number>; readonly to: ArrayLike<number>; readonly count: number },
  values: { readonly from: ArrayLike<number>; readonly to: ArrayLike<number> }
): ClassMoves {
  const transitions = transitionMatrix(classes.from, classes.to, classes.count);
  let [up, same, down] = [0, 0, 0];
  for (let i = 0; i < classes.from.length; i++) {
    const [from, to] = [classes.from[i] ?? 0, classes.to[i] ?? 0];
    if (from === 0 || to === 0) continue;
    if (to > from) up++;
    else if (to < from) down++;
    else same++;
  }
  const [x, y] = inBoth(values.from, values.to);
  return {
    transitions,
    shares: rowShares(transitions),
    flows: classFlows(transitions),
    n: up + same + down,
    up,
    same,
    down,
    spearman: ifDefined(() => spearman(x, y)),
    kendall: ifDefined(() => kendall(x, y))
  };
}

/** The values of those that have one in both years. */
function inBoth(from: ArrayLike<number>, to: ArrayLike<number>): readonly [Float64Array, Float64Array] {
  const [x, y] = [new Float64Array(from.length), new Float64Array(from.length)];
  let n = 0;
  for (let i = 0; i < from.length; i++) {
    const [before, after] = [from[i] ?? Number.NaN, to[i] ?? Number.NaN];
    if (Number.isNaN(before) || Number.isNaN(after)) continue;
    x[n] = before;
    y[n] = after;
    n++;
  }
  return [x.subarray(0, n), y.subarray(0, n)];
}

/** The areas that went from one class to another. */
export function areasInCell(from: ArrayLike<number>, to: ArrayLike<number>, a: number, b: number): number[] {
  return Array.from(from, (_, area) => area).filter((area) => from[area] === a && to[area] === b);
}
