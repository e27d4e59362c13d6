import type { Shapes } from "./shapes.ts";

/** A heap of points of one arc, the one with the smallest weight on top; `where` finds a point in it. */
class Heap {
  readonly #points: number[] = [];
  readonly #where = new Map<number, number>();
  readonly #weights: Float64Array;

  constructor(weights: Float64Array) {
    this.#weights = weights;
  }

  push(point: number): void {
    this.#points.push(point);
    this.#up(this.#points.length - 1, point);
  }

  pop(): number | undefined {
    const [top] = this.#points;
    const last = this.#points.pop();
    if (top === undefined || last === undefined) return undefined;
    this.#where.delete(top);
    if (last !== top) this.#down(0, last);
    return top;
  }

  /** Puts a point in its place after its weight changed. */
  update(point: number): void {
    const place = this.#where.get(point);
    if (place === undefined) return;
    this.#up(place, point);
    this.#down(this.#where.get(point) ?? place, point);
  }

  #weightAt(place: number): number {
    return this.#weights[this.#points[place] ?? 0] ?? 0;
  }

  #put(place: number, point: number): void {
    this.#points[place] = point;
    this.#where.set(point, place);
  }

  #up(start: number, point: number): void {
    let place = start;
    const weight = this.#weights[point] ?? 0;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.#weightAt(parent) <= weight) break;
      this.#put(place, this.#points[parent] ?? 0);
      place = parent;
    }
    this.#put(place, point);
  }

  #down(start: number, point: number): void {
    let place = start;
    const weight = this.#weights[point] ?? 0;
    for (;;) {
      let child = place * 2 + 1;
      if (child >= this.#points.length) break;
      if (child + 1 < this.#points.length && this.#weightAt(child + 1) < this.#weightAt(child)) child++;
      if (this.#weightAt(child) >= weight) break;
      this.#put(place, this.#points[child] ?? 0);
      place = child;
    }
    this.#put(place, point);
  }
}

/**
 * How much each point matters: the area in the unit square, squared units, of the triangle that its arc loses with it when
 * points are taken out one by one, smallest first (M. Visvalingam and J. Whyatt, 1993). An arc's ends are never taken out
 * (infinite), nor the last two points between them of an arc that is a ring, so that an island stays an area.
 */
export function pointWeights({ coordinates, arcStart }: Shapes): Float64Array {
  const weights = new Float64Array(coordinates.length / 2).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(weights.length);
  const after = new Int32Array(weights.length);
  const triangle = (a: number, b: number, c: number) => {
    const [ax, ay] = [coordinates[a * 2] ?? 0, coordinates[a * 2 + 1] ?? 0];
    const [bx, by] = [(coordinates[b * 2] ?? 0) - ax, (coordinates[b * 2 + 1] ?? 0) - ay];
    const [cx, cy] = [(coordinates[c * 2] ?? 0) - ax, (coordinates[c * 2 + 1] ?? 0) - ay];
    return Math.abs(bx * cy - by * cx) / 2;
  };
  for (let arc = 0; arc + 1 < arcStart.length; arc++) {
    const [start, end] = [arcStart[arc] ?? 0, (arcStart[arc + 1] ?? 0) - 1];
    const isRing = coordinates[start * 2] === coordinates[end * 2] && coordinates[start * 2 + 1] === coordinates[end * 2 + 1];
    let left = end - start - 1;
    const least = isRing ? 2 : 0;
    if (left <= least) continue;
    const heap = new Heap(weights);
    for (let point = start + 1; point < end; point++) {
      before[point] = point - 1;
      after[point] = point + 1;
      weights[point] = triangle(point - 1, point, point + 1);
      heap.push(point);
    }
    let largest = 0;
    for (let point = heap.pop(); point !== undefined; point = heap.pop()) {
      if (left <= least) {
        weights[point] = Number.POSITIVE_INFINITY;
        continue;
      }
      left--;
      // What is taken out later matters at least as much: then one threshold gives the same points as going step by step.
      largest = Math.max(largest, weights[point] ?? 0);
      weights[point] = largest;
      const [previous, next] = [before[point] ?? 0, after[point] ?? 0];
      if (previous > start) {
        after[previous] = next;
        weights[previous] = triangle(before[previous] ?? 0, previous, next);
        heap.update(previous);
      }
      if (next < end) {
        before[next] = previous;
        weights[next] = triangle(previous, next, after[next] ?? 0);
        heap.update(next);
      }
    }
  }
  return weights;
}

/** The same shapes without the points that matter less than `least`. Arcs stay shared, so neighbours still touch exactly. */
export function simplified(shapes: Shapes, weights: Float64Array, least: number): Shapes {
  const { coordinates, arcStart } = shapes;
  let count = 0;
  for (const weight of weights) if (weight >= least) count++;
  const kept = new Float64Array(count * 2);
  const starts = new Uint32Array(arcStart.length);
  let place = 0;
  for (let arc = 0; arc + 1 < arcStart.length; arc++) {
    for (let point = arcStart[arc] ?? 0; point < (arcStart[arc + 1] ?? 0); point++) {
      if ((weights[point] ?? 0) < least) continue;
      kept[place * 2] = coordinates[point * 2] ?? 0;
      kept[place * 2 + 1] = coordinates[point * 2 + 1] ?? 0;
      place++;
    }
    starts[arc + 1] = place;
  }
  return { ...shapes, coordinates: kept, arcStart: starts };
}
