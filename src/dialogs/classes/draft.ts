import { mostClasses } from "../../model/class-choice.ts";

/** How many values each class has, from low to high; a value on a bound belongs to the lower class. */
export function valuesByClass(values: Iterable<number>, bounds: readonly number[]): number[] {
  const counts = Array.from({ length: bounds.length + 1 }, () => 0);
  for (const value of values) {
    let place = 0;
    while (place < bounds.length && value > (bounds[place] ?? 0)) place++;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** Bounds with few digits, so that an address stays short; as they are where rounding would make two of them one. */
export function roundedBounds(bounds: readonly number[], step: number): readonly number[] {
  const rounded = bounds.map((bound) => Number((Math.round(bound / step) * step).toPrecision(12)));
  return new Set(rounded).size === bounds.length ? rounded : bounds;
}

/** One more class: the one with the most values is halved, where its values lie. */
function withOneMore(values: readonly number[], bounds: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const counts = valuesByClass(sorted, bounds);
  const starts = counts.map((_, i) => counts.slice(0, i).reduce((sum, count) => sum + count, 0));
  const parts = starts.map((start, i) => sorted.slice(start, start + (counts[i] ?? 0)));
  // The fullest class whose values are not all the same.
  const order = parts.map((_, i) => i).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  for (const i of order) {
    const part = parts[i] ?? [];
    const middle = ((part[0] ?? 0) + (part.at(-1) ?? 0)) / 2;
    if (part[0] !== part.at(-1) && !bounds.includes(middle)) return [...bounds, middle].sort((a, b) => a - b);
  }
  return bounds;
}

/** One class less: the two neighbours with the fewest values together become one. */
function withOneLess(values: readonly number[], bounds: readonly number[]): readonly number[] {
  const counts = valuesByClass(values, bounds);
  const sums = bounds.map((_, i) => (counts[i] ?? 0) + (counts[i + 1] ?? 0));
  const least = sums.indexOf(Math.min(...sums));
  return bounds.filter((_, i) => i !== least);
}

/** Bounds set by hand for another number of classes, with as many of the old ones as there can be. */
export function boundsForCount(values: readonly number[], bounds: readonly number[], count: number): readonly number[] {
  let next = bounds;
  while (next.length + 1 > count && next.length > 1) next = withOneLess(values, next);
  for (let tries = 0; tries < mostClasses && next.length + 1 < count; tries++) next = withOneMore(values, next);
  return next;
}
