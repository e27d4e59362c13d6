import { ascendingOrder } from "./order.ts";
import { mean, squaredDeviations } from "./spread.ts";
import { atLeast, sameLength, UndefinedStatistic } from "./undefined-statistic.ts";

type Values = ArrayLike<number>;

/** Pearson's product-moment correlation, −1 to 1, of at least 3 pairs of which neither side is constant. */
export function pearson(x: Values, y: Values): number {
  sameLength(x, y);
  atLeast(3, x.length, "a correlation");
  const [centreX, centreY] = [mean(x), mean(y)];
  const [sxx, syy] = [squaredDeviations(x), squaredDeviations(y)];
  if (sxx === 0 || syy === 0) throw new UndefinedStatistic("constant", "a correlation with values that are all the same");
  let sxy = 0;
  for (let i = 0; i < x.length; i++) sxy += ((x[i] ?? 0) - centreX) * ((y[i] ?? 0) - centreY);
  return Math.max(-1, Math.min(1, sxy / Math.sqrt(sxx * syy)));
}

// The quantile of the normal distribution at 0.975.
const normal975 = 1.959963984540054;

/**
 * The 95% interval of Pearson's correlation of n pairs by Fisher's z: tanh(atanh r ± 1.96/√(n − 3)). It takes pairs that are drawn
 * independently from a normal distribution of two variables, and exists for four pairs or more that do not lie on a line.
 */
export function pearsonInterval(r: number, n: number): readonly [number, number] {
  atLeast(4, n, "an interval of a correlation");
  if (Math.abs(r) >= 1) throw new UndefinedStatistic("constant", "an interval of a perfect correlation");
  const reach = normal975 / Math.sqrt(n - 3);
  return [Math.tanh(Math.atanh(r) - reach), Math.tanh(Math.atanh(r) + reach)];
}

/** Ranks from 1 up; equal values share the mean of their places. */
export function averageRanks(values: Values): Float64Array {
  const order = ascendingOrder(values);
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end++;
    for (let i = start; i < end; i++) ranks[order[i] ?? 0] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

/** Spearman's rank correlation: Pearson's of average ranks. */
export const spearman = (x: Values, y: Values): number => pearson(averageRanks(x), averageRanks(y));

/** How many pairs of neighbours a merge sort of `values` by place swaps: pairs out of order (W. R. Knight, 1966). */
function swaps(values: Float64Array): number {
  let count = 0;
  const source = Float64Array.from(values);
  for (let size = 1; size < values.length; size *= 2) {
    for (let start = 0; start < values.length; start += 2 * size) {
      const middle = Math.min(start + size, values.length);
      const end = Math.min(middle + size, values.length);
      let [i, j] = [start, middle];
      for (let at = start; at < end; at++) {
        if (j >= end || (i < middle && (source[i] ?? 0) <= (source[j] ?? 0))) values[at] = source[i++] ?? 0;
        else {
          values[at] = source[j++] ?? 0;
          count += middle - i;
        }
      }
    }
    source.set(values);
  }
  return count;
}

/** Start and end of every run of equal ones, in a sequence where those stand together. */
function* runsOf(length: number, isSame: (a: number, b: number) => boolean): Generator<readonly [start: number, end: number]> {
  for (let start = 0; start < length; ) {
    let end = start + 1;
    while (end < length && isSame(start, end)) end++;
    yield [start, end];
    start = end;
  }
}

/** How many pairs are equal, in a sequence where equal ones stand together. */
function tiedPairs(length: number, isSame: (a: number, b: number) => boolean): number {
  let pairs = 0;
  for (const [start, end] of runsOf(length, isSame)) pairs += ((end - start) * (end - start - 1)) / 2;
  return pairs;
}

/** Kendall's τ-b, which allows for ties, by sorting (W. R. Knight, 1966): n log n. */
export function kendall(x: Values, y: Values): number {
  sameLength(x, y);
  atLeast(3, x.length, "a correlation");
  const n = x.length;
  const [xs, ys] = [new Float64Array(n), new Float64Array(n)];
  for (const [place, i] of ascendingOrder(x).entries()) {
    xs[place] = x[i] ?? 0;
    ys[place] = y[i] ?? 0;
  }
  for (const [start, end] of runsOf(n, (a, b) => xs[a] === xs[b])) if (end - start > 1) ys.subarray(start, end).sort();
  const tiedX = tiedPairs(n, (a, b) => xs[a] === xs[b]);
  const tiedBoth = tiedPairs(n, (a, b) => xs[a] === xs[b] && ys[a] === ys[b]);
  const discordant = swaps(ys);
  const tiedY = tiedPairs(n, (a, b) => ys[a] === ys[b]);
  const pairs = (n * (n - 1)) / 2;
  if (tiedX === pairs || tiedY === pairs)
    throw new UndefinedStatistic("constant", "a correlation with values that are all the same");
  return (pairs - tiedX - tiedY + tiedBoth - 2 * discordant) / Math.sqrt((pairs - tiedX) * (pairs - tiedY));
}
