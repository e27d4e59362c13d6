import { atLeast } from "./undefined-statistic.ts";

function swap(values: Float64Array, a: number, b: number): void {
  const kept = values[a] ?? 0;
  values[a] = values[b] ?? 0;
  values[b] = kept;
}

/** Puts the value of rank k in its place between `low` and `high`: smaller ones before it, larger ones behind it (Hoare's quickselect). */
function select(values: Float64Array, k: number, from: number, to: number): void {
  let [low, high] = [from, to];
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left++;
      while ((values[right] ?? 0) > pivot) right--;
      if (left <= right) swap(values, left++, right--);
    }
    if (k <= right) high = right;
    else if (k >= left) low = left;
    else return;
  }
}

function smallest(values: Float64Array, from: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = from; i < values.length; i++) least = Math.min(least, values[i] ?? least);
  return least;
}

/**
 * Quantiles of type 7 (as `quantiles`) at ascending p, without sorting: a tenth of its time for hundreds of thousands of
 * values. The values change their order; none is NaN.
 */
export function selectQuantiles(values: Float64Array, ps: readonly number[]): number[] {
  atLeast(1, values.length, "a quantile");
  let from = 0;
  return ps.map((p) => {
    const place = (values.length - 1) * p;
    const k = Math.floor(place);
    select(values, k, from, values.length - 1);
    from = k;
    const low = values[k] ?? Number.NaN;
    return place === k ? low : low + (smallest(values, k + 1) - low) * (place - k);
  });
}
