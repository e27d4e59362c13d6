import { ckmeans } from "simple-statistics";
import { quantiles } from "./spread.ts";
import { atLeast } from "./undefined-statistic.ts";

type Values = ArrayLike<number>;

// Upper bounds of all classes but the last, rising, in the unit of the values; a value on a bound belongs to the lower class.
// Every class has a value in it, so that many equal values give fewer classes than were asked for.

/** Known values, in order. */
function sortedValues(values: Values): Float64Array {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  atLeast(1, sorted.length, "a division into classes");
  return sorted;
}

/** Where values above `low` begin in a sorted list. */
function firstAbove(sorted: Float64Array, low: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) <= low) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The bounds with a value in every class between and beyond them. */
function filled(bounds: readonly number[], sorted: Float64Array): number[] {
  const kept: number[] = [];
  let before = 0;
  for (const bound of bounds) {
    const until = firstAbove(sorted, bound);
    if (until === before || until === sorted.length) continue;
    kept.push(bound);
    before = until;
  }
  return kept;
}

/** As many values in each class as ties allow: quantiles of type 7 at 1/k, 2/k … of the k classes asked for. */
export function quantileBounds(values: Values, count: number): number[] {
  const sorted = sortedValues(values);
  const shares = Array.from({ length: count - 1 }, (_, i) => (i + 1) / count);
  return filled(quantiles(sorted, shares), sorted);
}

/** Classes of one width from the lowest to the highest value. Those without a value stay, for the width is what was asked. */
export function equalBounds(values: Values, count: number): number[] {
  const sorted = sortedValues(values);
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  if (low === high) return [];
  return Array.from({ length: count - 1 }, (_, i) => low + ((high - low) * (i + 1)) / count);
}

/** More values than this are divided by so many of them at equal distances in their order: ckmeans takes n·log n for each class. */
export const mostForNatural = 20_000;

/**
 * Natural breaks: the classes within which squared distances from the mean are least in sum. Exact, by ckmeans (Wang and Song
 * 2011) of simple-statistics. The bound of a class is its highest value.
 */
export function naturalBounds(values: Values, count: number): number[] {
  const sorted = sortedValues(values);
  const step = (sorted.length - 1) / (mostForNatural - 1);
  const divided =
    sorted.length > mostForNatural
      ? Float64Array.from({ length: mostForNatural }, (_, i) => sorted[Math.round(i * step)] ?? 0)
      : sorted;
  // As many classes as there are different values, when there are fewer of those.
  const clusters = ckmeans(Array.from(divided), Math.min(count, distinctUpTo(divided, count)));
  const highest = clusters.map((cluster) => cluster.at(-1) ?? Number.NaN);
  return filled(highest.slice(0, -1), sorted);
}

function distinctUpTo(sorted: Float64Array, maximum: number): number {
  let found = 1;
  for (let i = 1; i < sorted.length && found < maximum; i++) if (sorted[i] !== sorted[i - 1]) found++;
  return found;
}

/**
 * Seven classes of one width round 0, for values that are deviations: the width is a round number (1, 2 or 5 times a power of
 * ten), about a third of the distance from 0 within which nine of ten values lie.
 */
export function deviationBounds(values: Values): number[] {
  const [reach = 0] = quantiles(sortedValues(values).map(Math.abs), [0.9]);
  if (reach === 0) return [];
  const magnitude = 10 ** Math.floor(Math.log10(reach / 3));
  const width = magnitude * ([5, 2].find((times) => times * magnitude <= reach / 3) ?? 1);
  return [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5].map((times) => Number((times * width).toPrecision(12)));
}
