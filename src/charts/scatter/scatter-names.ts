import { edgesOf, type Label, makeLabel } from "../label.ts";

export interface ScatterName extends Label {
  readonly place: number;
}

interface NamesOptions {
  /** Places in the order of their importance. */
  readonly places: readonly number[];
  readonly nameOf: (place: number) => string;
  /** Centres of all dots in pixels, x and y after each other. */
  readonly centres: Float64Array;
  readonly radius: number;
  readonly textSize: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/** Where a name may stand beside its dot: to the right, the left, above, below. */
const sides = [
  { dx: 1, dy: 0, anchor: "start" },
  { dx: -1, dy: 0, anchor: "end" },
  { dx: 0, dy: -1.4, anchor: "middle" },
  { dx: 0, dy: 1.4, anchor: "middle" },
  { dx: 0.8, dy: -1, anchor: "start" },
  { dx: -0.8, dy: -1, anchor: "end" },
  { dx: 0.8, dy: 1, anchor: "start" },
  { dx: -0.8, dy: 1, anchor: "end" }
] as const;

/** A name that hides more dots than this says less than they do. */
const mostCovered = 2;

/** Names beside their dots: each where it covers the fewest dots, never over another name; left out where it fits nowhere. */
export function scatterNames({ places, nameOf, centres, radius, textSize, plot }: NamesOptions): ScatterName[] {
  const named: ScatterName[] = [];
  for (const place of new Set(places)) {
    const [x, y] = [centres[place * 2] ?? Number.NaN, centres[place * 2 + 1] ?? Number.NaN];
    if (Number.isNaN(x + y)) continue;
    const distance = radius + textSize * 0.45;
    let best: { readonly label: Label; readonly covered: number } | undefined;
    for (const { dx, dy, anchor } of sides) {
      const at = { x: x + dx * distance, y: y + dy * distance, anchor, size: textSize } as const;
      const label = makeLabel(nameOf(place), at);
      if (!isInside(label, plot) || named.some((other) => overlap(label, other, textSize * 0.4))) continue;
      const covered = dotsUnder(label, centres, radius);
      if (covered <= mostCovered && (!best || covered < best.covered)) best = { label, covered };
    }
    if (best) named.push({ ...best.label, place });
  }
  return named;
}

function isInside(label: Label, { left, right, top, bottom }: NamesOptions["plot"]): boolean {
  const [low, high] = edgesOf(label);
  return low >= left && high <= right && label.y - label.height / 2 >= top && label.y + label.height / 2 <= bottom;
}

function overlap(a: Label, b: Label, air: number): boolean {
  const [[left, right], [otherLeft, otherRight]] = [edgesOf(a), edgesOf(b)];
  return left < otherRight + air && otherLeft < right + air && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

function dotsUnder(label: Label, centres: Float64Array, radius: number): number {
  const [left, right] = edgesOf(label);
  let count = 0;
  for (let i = 0; i < centres.length; i += 2) {
    const [x, y] = [centres[i] ?? Number.NaN, centres[i + 1] ?? Number.NaN];
    if (x > left - radius && x < right + radius && Math.abs(y - label.y) < label.height / 2 + radius * 0.5) count++;
  }
  return count;
}
