import { arcsOf, areaCount, type Shapes } from "./shapes.ts";

/** A window on the unit square, cut into square pixels. */
export interface RasterWindow {
  /** The place of the window's top left corner. */
  readonly left: number;
  readonly top: number;
  /** Pixels per unit. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** Where the borders of one area cross the rows of pixel centres. */
class Crossings {
  rows = new Int32Array(1024);
  xs = new Float64Array(1024);
  length = 0;

  add(row: number, x: number): void {
    if (this.length === this.rows.length) {
      const [rows, xs] = [new Int32Array(this.length * 2), new Float64Array(this.length * 2)];
      rows.set(this.rows);
      xs.set(this.xs);
      this.rows = rows;
      this.xs = xs;
    }
    this.rows[this.length] = row;
    this.xs[this.length++] = x;
  }
}

function addArc(crossings: Crossings, shapes: Shapes, arc: number, window: RasterWindow): void {
  const { coordinates, arcStart } = shapes;
  const { left, top, scale, height } = window;
  const end = arcStart[arc + 1] ?? 0;
  let point = arcStart[arc] ?? 0;
  let x1 = ((coordinates[point * 2] ?? 0) - left) * scale;
  let y1 = ((coordinates[point * 2 + 1] ?? 0) - top) * scale;
  for (point++; point < end; point++) {
    const x2 = ((coordinates[point * 2] ?? 0) - left) * scale;
    const y2 = ((coordinates[point * 2 + 1] ?? 0) - top) * scale;
    // A row is crossed when its centre lies in [low, high): a corner exactly on a centre counts once.
    const first = Math.max(0, Math.ceil(Math.min(y1, y2) - 0.5));
    const last = Math.min(height, Math.ceil(Math.max(y1, y2) - 0.5));
    for (let row = first; row < last; row++) crossings.add(row, x1 + ((row + 0.5 - y1) * (x2 - x1)) / (y2 - y1));
    x1 = x2;
    y1 = y2;
  }
}

/** Crossings in order of row, then x: row counts give each row its place, a short insertion sort the order within it. */
function* rowsOf({ rows, xs, length }: Crossings, height: number): Generator<readonly [number, Float64Array]> {
  let low = height;
  let high = -1;
  for (let i = 0; i < length; i++) {
    const row = rows[i] ?? 0;
    if (row < low) low = row;
    if (row > high) high = row;
  }
  if (high < low) return;
  const starts = new Uint32Array(high - low + 2);
  for (let i = 0; i < length; i++) {
    const slot = (rows[i] ?? 0) - low + 1;
    starts[slot] = (starts[slot] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const sorted = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const slot = (rows[i] ?? 0) - low;
    const x = xs[i] ?? 0;
    let place = next[slot] ?? 0;
    next[slot] = place + 1;
    for (; place > (starts[slot] ?? 0) && (sorted[place - 1] ?? 0) > x; place--) sorted[place] = sorted[place - 1] ?? 0;
    sorted[place] = x;
  }
  for (let row = low; row <= high; row++) yield [row, sorted.subarray(starts[row - low] ?? 0, starts[row - low + 1] ?? 0)];
}

/**
 * The area under every pixel: its index + 1, or 0 where there is none; row by row from the top left. A pixel belongs to the
 * area in which its centre lies (even-odd rule, so holes stay open): never to a mixture, and never to none along a shared
 * border, for both neighbours compute the crossing from the same arc.
 */
export function rasterIds(shapes: Shapes, window: RasterWindow): Uint32Array<ArrayBuffer> {
  const { width, height } = window;
  const ids = new Uint32Array(width * height);
  const crossings = new Crossings();
  for (let area = 0; area < areaCount(shapes); area++) {
    crossings.length = 0;
    for (const arc of arcsOf(shapes, area)) addArc(crossings, shapes, arc, window);
    for (const [row, xs] of rowsOf(crossings, height))
      for (let i = 0; i + 1 < xs.length; i += 2) {
        const from = Math.max(0, Math.ceil((xs[i] ?? 0) - 0.5));
        const to = Math.min(width, Math.ceil((xs[i + 1] ?? 0) - 0.5));
        if (to > from) ids.fill(area + 1, row * width + from, row * width + to);
      }
  }
  return ids;
}
