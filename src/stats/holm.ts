/**
 * Holm's (1979) adjusted p-values: under a level, they hold together for the whole family, whatever the tests have to do with
 * each other. The kth smallest of m is multiplied by m − k + 1 and is no smaller than the one before it; NaN stays, and is no
 * member of the family.
 */
export function holm(ps: ArrayLike<number>): Float64Array {
  const adjusted = new Float64Array(ps.length).fill(Number.NaN);
  const order = Array.from(ps, (_, i) => i)
    .filter((i) => !Number.isNaN(ps[i] ?? Number.NaN))
    .sort((a, b) => (ps[a] ?? 0) - (ps[b] ?? 0));
  let least = 0;
  for (const [place, i] of order.entries()) {
    least = Math.max(least, Math.min(1, (order.length - place) * (ps[i] ?? 0)));
    adjusted[i] = least;
  }
  return adjusted;
}
