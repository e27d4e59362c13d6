import { boxesOf } from "./boxes.ts";
import { areaCount, type Shapes } from "./shapes.ts";

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

/** Where the borders of one area cross the rows of pixel centres. Its arrays are used again for every area. */
class Crossings {
  rows = new Int32Array(1024);
  xs = new Float64Array(1024);
  length = 0;
  #sorted = new Float64Array(1024);
  #starts = new Uint32Array(256);
  #next = new Uint32Array(256);

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

  /** In order of row, then x. A few are sorted in place; of many, counts give each row its place. */
  sort(): void {
    if (this.length > 48) this.#place();
    const { rows, xs, length } = this;
    for (let i = 1; i < length; i++) {
      const row = rows[i] ?? 0;
      const x = xs[i] ?? 0;
      let place = i;
      for (; place > 0; place--) {
        const before = rows[place - 1] ?? 0;
        if (before < row || (before === row && (xs[place - 1] ?? 0) <= x)) break;
        rows[place] = before;
        xs[place] = xs[place - 1] ?? 0;
      }
      rows[place] = row;
      xs[place] = x;
    }
  }

  /** Puts all crossings of a row together, rows in order. */
  #place(): void {
    const { rows, xs, length } = this;
    let [low, high] = [rows[0] ?? 0, rows[0] ?? 0];
    for (let i = 1; i < length; i++) {
      const row = rows[i] ?? 0;
      if (row < low) low = row;
      else if (row > high) high = row;
    }
    const count = high - low + 1;
    if (this.#starts.length <= count) {
      this.#starts = new Uint32Array(count * 2);
      this.#next = new Uint32Array(count * 2);
    }
    if (this.#sorted.length < length) this.#sorted = new Float64Array(rows.length);
    const [starts, next, sorted] = [this.#starts, this.#next, this.#sorted];
    starts.fill(0, 0, count + 1);
    for (let i = 0; i < length; i++) {
      const slot = (rows[i] ?? 0) - low + 1;
      starts[slot] = (starts[slot] ?? 0) + 1;
    }
    for (let i = 1; i <= count; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    next.set(starts.subarray(0, count));
    for (let i = 0; i < length; i++) {
      const slot = (rows[i] ?? 0) - low;
      const place = next[slot] ?? 0;
      next[slot] = place + 1;
      sorted[place] = xs[i] ?? 0;
    }
    xs.set(sorted.subarray(0, length));
    for (let slot = 0; slot < count; slot++) rows.fill(low + slot, starts[slot] ?? 0, starts[slot + 1] ?? 0);
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

/**
 * Gives the pixels of each area in turn, a piece of a row at a time. A pixel belongs to the area in which its centre lies
 * (even-odd rule, so holes stay open): never to a mixture, and never to none along a shared border, for both neighbours compute
 * the crossing from the same arc.
 */
function eachSpan(
  shapes: Shapes,
  window: RasterWindow,
  take: (area: number, row: number, from: number, to: number) => void
): void {
  const { width, height, left, top, scale } = window;
  const crossings = new Crossings();
  const { rows, xs } = boxesOf(shapes);
  for (let area = 0; area < areaCount(shapes); area++) {
    // Areas beside the window have no pixels in it, and neither have those that hold no pixel's centre.
    if (((xs[area * 2 + 1] ?? 0) - left) * scale < 0.5 || ((xs[area * 2] ?? 0) - left) * scale > width) continue;
    const firstRow = Math.max(0, Math.ceil(((rows[area * 2] ?? 0) - top) * scale - 0.5));
    if (firstRow >= Math.min(height, Math.ceil(((rows[area * 2 + 1] ?? 0) - top) * scale - 0.5))) continue;
    crossings.length = 0;
    const end = shapes.areaStart[area + 1] ?? 0;
    for (let i = shapes.areaStart[area] ?? 0; i < end; i++) addArc(crossings, shapes, shapes.areaArcs[i] ?? 0, window);
    crossings.sort();
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const row = crossings.rows[i] ?? 0;
      const from = Math.max(0, Math.ceil((crossings.xs[i] ?? 0) - 0.5));
      const to = Math.min(width, Math.ceil((crossings.xs[i + 1] ?? 0) - 0.5));
      if (to > from) take(area, row, from, to);
    }
  }
}

/** The area under every pixel: its index + 1, or 0 where there is none; row by row from the top left. */
export function rasterIds(shapes: Shapes, window: RasterWindow): Uint32Array<ArrayBuffer> {
  const { width, height } = window;
  const ids = new Uint32Array(width * height);
  eachSpan(shapes, window, (area, row, from, to) => {
    if (to - from > 8) ids.fill(area + 1, row * width + from, row * width + to);
    else for (let x = from; x < to; x++) ids[row * width + x] = area + 1;
  });
  return ids;
}
