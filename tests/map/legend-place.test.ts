import { expect, test } from "vitest";
import type { Shapes } from "../../src/geo/shapes.ts";
import { heightToWidth, legendPlace, placeShape } from "../../src/map/legend-place.ts";

/** One area with these corners, in the unit square. */
function areaOf(...points: readonly (readonly [number, number])[]): Shapes {
  const ring = [...points, points[0] ?? [0, 0]];
  return {
    coordinates: Float64Array.from(ring.flat()),
    arcStart: Uint32Array.from([0, ring.length]),
    areaStart: Uint32Array.from([0, 1]),
    areaArcs: Uint32Array.from([0])
  };
}

const box = { width: 600, height: 600 };
const legend = { width: 200, height: 200 };
const place = (shapes: Shapes, size = box) => legendPlace(placeShape(shapes), size, legend, 44);

test("a place that leaves one corner free has the legend there, and keeps its size", () => {
  const shapes = {
    "bottom-left": areaOf([0.4, 0.4], [0.6, 0.4], [0.6, 0.6]),
    "top-right": areaOf([0.4, 0.4], [0.6, 0.6], [0.4, 0.6]),
    "bottom-right": areaOf([0.4, 0.4], [0.6, 0.4], [0.4, 0.6]),
    "top-left": areaOf([0.6, 0.4], [0.6, 0.6], [0.4, 0.6])
  };
  for (const [corner, own] of Object.entries(shapes)) {
    const { corner: found, room } = place(own);
    expect(found).toBe(corner);
    expect(room).toEqual({ topLeft: [12, 12], bottomRight: [12, 12] });
  }
});

test("a place that fills the map gives way to the legend, and no more than it must", () => {
  const { room } = place(areaOf([0.4, 0.4], [0.6, 0.4], [0.6, 0.6], [0.4, 0.6]));
  const width = 600 - room.topLeft[0] - room.bottomRight[0];
  const height = 600 - room.topLeft[1] - room.bottomRight[1];
  expect(width).toBeCloseTo(height, 6);
  expect(width).toBeLessThan(400);
  expect(width).toBeGreaterThan(360);
});

test("on a map that is wider than the place the legend stands beside it", () => {
  const { room } = place(areaOf([0.4, 0.4], [0.6, 0.4], [0.6, 0.6], [0.4, 0.6]), { width: 900, height: 500 });
  expect(500 - room.topLeft[1] - room.bottomRight[1]).toBeCloseTo(476, 6);
});

test("a map that is too small for both has the legend in a corner all the same", () => {
  expect(place(areaOf([0.4, 0.4], [0.6, 0.4], [0.6, 0.6], [0.4, 0.6]), { width: 220, height: 220 })).toEqual({
    corner: "bottom-left",
    room: { topLeft: [12, 12], bottomRight: [12, 12] }
  });
});

test("areas without a boundary have no shape", () => {
  const shapes = {
    coordinates: new Float64Array(),
    arcStart: new Uint32Array(1),
    areaStart: new Uint32Array(2),
    areaArcs: new Uint32Array()
  };
  expect(heightToWidth(placeShape(shapes))).toBe(1);
});
