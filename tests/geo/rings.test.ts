import { expect, test } from "vitest";
import { ringsOf } from "../../src/geo/rings.ts";
import { areaCount, shapesOf } from "../../src/geo/shapes.ts";
import { geometry } from "../export/made-subject.ts";

const { topology } = geometry;
if (!topology) throw new Error("a topology");
const shapes = shapesOf(topology, "wijk");

/** Twice the area inside a ring. */
function inside(ring: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i += 2) {
    const next = (i + 2) % ring.length;
    sum += (ring[i] ?? 0) * (ring[next + 1] ?? 0) - (ring[next] ?? 0) * (ring[i + 1] ?? 0);
  }
  return Math.abs(sum);
}

test("arcs become closed rings: an area with a hole has two, one without boundary none", () => {
  expect(Array.from({ length: areaCount(shapes) }, (_, area) => ringsOf(shapes, area).map((ring) => ring.length))).toEqual([
    [8, 8],
    [8],
    []
  ]);
});

test("rings enclose what their area encloses", () => {
  const [outer = [], hole = []] = ringsOf(shapes, 0);
  const [other = []] = ringsOf(shapes, 1);
  expect(inside(hole) / inside(outer)).toBeCloseTo(0.25, 3);
  expect(inside(other) / inside(outer)).toBeCloseTo(1, 9);
});
