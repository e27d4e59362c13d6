import { ascendingOrder } from "./order.ts";
import { seededRandom } from "./random.ts";
import { mean, type OrderMeasure, orderedSpreads, orderMeasures, spreads } from "./spread.ts";
import { atLeast, sameLength, UndefinedStatistic } from "./undefined-statistic.ts";

/** Whether a measure of dispersion differs between two measurements of the same things. */
export interface SpreadChange {
  /** The second less the first, in the unit of the values. */
  readonly change: number;
  /** Two-sided: (M + 1)/(R + 1), M the exchanges that gave a change at least as large. */
  readonly p: number;
}

/** Sums in another order differ in their last digits: equal is what differs by less, as a part of the values' reach. */
const closeness = 1e-12;

/**
 * A paired permutation test for measures of dispersion that go by order, where Pitman and Morgan have one for the variance alone: the two
 * values of each thing change places at random (E. S. Edgington and P. Onghena, Randomization Tests, ch. 6). Each measurement is
 * first taken from its own mean, which changes no dispersion: a rise of all is no change of it. Because that mean is of the
 * sample, the p is approximate. Yields how many exchanges are done. At least 3 pairs, of which not all are equal after that.
 */
export function* exchangedSpreads(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  { permutations, seed }: { readonly permutations: number; readonly seed: number }
): Generator<number, Readonly<Record<OrderMeasure, SpreadChange>>> {
  sameLength(first, second);
  atLeast(3, first.length, "an exchange of two measurements");
  const n = first.length;
  const pooled = Float64Array.from([...centred(first), ...centred(second)]);
  // Put in order once: whichever way the pairs lie, both halves are read off in order.
  const ordered = orderedPairs(pooled, n);
  const close = closeness * ((ordered.ascending.at(-1) ?? 0) - (ordered.ascending[0] ?? 0));
  if (isSame(pooled, n, close)) throw new UndefinedStatistic("constant", "two measurements that differ by one number only");
  const [before, after] = [spreads(first), spreads(second)];
  const observed = orderMeasures.map((measure) => after[measure] - before[measure]);
  const asLarge = orderMeasures.map(() => 0);
  const halves = new Float64Array(2 * n);
  const [one, other] = [halves.subarray(0, n), halves.subarray(n)];
  const swaps = new Uint8Array(n);
  const random = seededRandom(seed);
  for (let done = 1; done <= permutations; done++) {
    toss(swaps, random);
    divide(ordered, swaps, halves);
    const [left, right] = [orderedSpreads(one), orderedSpreads(other)];
    for (const [i, measure] of orderMeasures.entries())
      if (Math.abs(right[measure] - left[measure]) >= Math.abs(observed[i] ?? 0) - close) asLarge[i] = (asLarge[i] ?? 0) + 1;
    yield done;
  }
  const found = orderMeasures.map((measure, i): readonly [OrderMeasure, SpreadChange] => [
    measure,
    { change: observed[i] ?? Number.NaN, p: ((asLarge[i] ?? 0) + 1) / (permutations + 1) }
  ]);
  return Object.fromEntries(found) as Record<OrderMeasure, SpreadChange>;
}

/** Both measurements in one ascending row, with the pair of each value and whether it was measured first (0) or second (1). */
interface Ordered {
  readonly ascending: Float64Array;
  readonly pairs: Uint32Array;
  readonly sides: Uint8Array;
}

function orderedPairs(pooled: Float64Array, n: number): Ordered {
  const order = ascendingOrder(pooled);
  return {
    ascending: Float64Array.from(order, (place) => pooled[place] ?? 0),
    pairs: order.map((place) => place % n),
    sides: Uint8Array.from(order, (place) => (place < n ? 0 : 1))
  };
}

function centred(values: ArrayLike<number>): Float64Array {
  const centre = mean(values);
  return Float64Array.from(values, (value) => value - centre);
}

function isSame(pooled: Float64Array, n: number, close: number): boolean {
  for (let i = 0; i < n; i++) if (Math.abs((pooled[i] ?? 0) - (pooled[n + i] ?? 0)) > close) return false;
  return true;
}

/** For each pair 0 or 1, as likely; of every number all 32 bits are taken. */
function toss(swaps: Uint8Array, random: () => number): void {
  let bits = 0;
  for (let i = 0; i < swaps.length; i++) {
    if (i % 32 === 0) bits = random() * 2 ** 32;
    swaps[i] = (bits >>> (i % 32)) & 1;
  }
}

/** Reads both halves off the ascending values, the first into the lower half of `halves`. Without a branch: it is tossed anyway. */
function divide({ ascending, pairs, sides }: Ordered, swaps: Uint8Array, halves: Float64Array): void {
  const n = swaps.length;
  for (let k = 0, i = 0; k < ascending.length; k++) {
    const side = (swaps[pairs[k] ?? 0] ?? 0) ^ (sides[k] ?? 0);
    halves[i + side * (n + k - 2 * i)] = ascending[k] ?? 0;
    i += 1 - side;
  }
}
