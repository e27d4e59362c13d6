import { edgesOf, type Label } from "./label.ts";

/**
 * Places labels along one axis: as near to where they belong as can be (least sum of squared displacements), in their order,
 * without overlap, between `low` and `high`. Isotonic regression by pooling adjacent violators (Barlow et al. 1972): with the
 * sizes before each label subtracted, 'no overlap' becomes 'not decreasing'.
 *
 * @param centres where the labels belong, ascending, in pixels
 * @param size of each label, the air between them included, in pixels
 * @returns the centres, or undefined when the labels do not fit
 */
export function placeLabels(centres: readonly number[], size: number, low: number, high: number): number[] | undefined {
  const room = high - low - centres.length * size;
  if (room < 0) return undefined;
  const pools: { sum: number; count: number }[] = [];
  for (const [i, centre] of centres.entries()) {
    let pool = { sum: centre - (i + 0.5) * size, count: 1 };
    for (let before = pools.at(-1); before && before.sum / before.count > pool.sum / pool.count; before = pools.at(-1)) {
      pool = { sum: pool.sum + before.sum, count: pool.count + before.count };
      pools.pop();
    }
    pools.push(pool);
  }
  // Clamping the free solution gives the best one within bounds.
  const starts = pools.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(low + room, Math.max(low, sum / count)))
  );
  return starts.map((start, i) => start + (i + 0.5) * size);
}

/** Labels over their places, or where these would lie over each other or leave the picture, beside each other. In pixels. */
export function sideBySide(labels: readonly Label[], low: number, high: number): Label[] {
  const ordered = [...labels].sort((a, b) => a.x - b.x);
  const widest = Math.max(0, ...labels.map(({ width }) => width));
  const air = (labels[0]?.height ?? 0) * 0.3;
  const areApart = ordered.every((label, i) => {
    const before = ordered[i - 1];
    return !before || edgesOf(before)[1] + air <= edgesOf(label)[0] || Math.abs(before.y - label.y) >= label.height;
  });
  const kept = (label: Label) => Math.max(low + label.width / 2, Math.min(high - label.width / 2, label.x));
  const centres = areApart
    ? undefined
    : placeLabels(
        ordered.map(({ x }) => x),
        widest + air,
        low,
        high
      );
  return ordered.map((label, i) => ({ ...label, x: centres?.[i] ?? kept(label) }));
}
