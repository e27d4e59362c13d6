/** The values in ascending order, as a copy. */
export const sorted = (values: ArrayLike<number>): Float64Array => Float64Array.from(values).sort();

/** The first place in an ascending list whose value is not below the wanted one. */
export function firstNotBelow(ascending: Float64Array, wanted: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The places of the values in ascending order; equal values keep theirs. No value is NaN. Sorting numbers takes the browser a
 * tenth of the time that sorting places by a function does: each number then finds its place among the sorted ones.
 */
export function ascendingOrder(values: ArrayLike<number>): Uint32Array {
  const ascending = sorted(values);
  const taken = new Uint32Array(values.length);
  const order = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const first = firstNotBelow(ascending, values[i] ?? 0);
    const place = first + (taken[first] ?? 0);
    taken[first] = (taken[first] ?? 0) + 1;
    order[place] = i;
  }
  return order;
}
