import { expect, test } from "vitest";
import { firstFrame, margin } from "../../src/first/first-frame.ts";
import { mercatorX, mercatorY } from "../../src/geo/mercator.ts";
import { worldSize } from "../../src/map/frame.ts";

const box = [mercatorX(4.18), mercatorY(52.14), mercatorX(4.42), mercatorY(52.01)] as const;
const size = { width: 600, height: 400 };
const screen = { ratio: 1, weight: 1 };

test("all areas are in sight with room round them, and would not be a step of zoom nearer", () => {
  const { zoom, left, top } = firstFrame(box, undefined, size, screen);
  const world = worldSize(zoom);
  expect(Number.isInteger(zoom * 4)).toBe(true);
  const edges = [
    box[0] * world - left,
    box[1] * world - top,
    left + 600 + 2 * margin - box[2] * world,
    top + 400 + 2 * margin - box[3] * world
  ];
  for (const edge of edges) expect(edge).toBeGreaterThanOrEqual(11 + margin - 1);
  const nearer = worldSize(zoom + 0.25);
  expect((box[2] - box[0]) * nearer > 576 || (box[3] - box[1]) * nearer > 376).toBe(true);
});

test("a position is in the middle", () => {
  const { zoom, left, top } = firstFrame(box, { x: 4.3, y: 52.07, z: 12 }, size, screen);
  expect(zoom).toBe(12);
  expect(Math.abs(mercatorX(4.3) * worldSize(12) - left - (300 + margin))).toBeLessThanOrEqual(1);
  expect(Math.abs(mercatorY(52.07) * worldSize(12) - top - (200 + margin))).toBeLessThanOrEqual(1);
});

test("zoom goes in the map's steps and no farther than the map goes", () => {
  const zoomAt = (z: number) => firstFrame(box, { x: 4.3, y: 52.07, z }, size, screen).zoom;
  expect([zoomAt(12.1), zoomAt(12.2), zoomAt(1), zoomAt(22)]).toEqual([12, 12.25, 5, 17]);
});
