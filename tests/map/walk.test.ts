import { expect, test } from "vitest";
import { innerPoints } from "../../src/geo/inner-points.ts";
import { shapesOf } from "../../src/geo/shapes.ts";
import { nextArea } from "../../src/map/walk.ts";
import { servedDenHaag } from "../queries/served-den-haag.ts";

// 0 1 2
// 3 4 5   and 6 without a boundary
const grid = [...Array.from({ length: 6 }, (_, i) => ({ x: i % 3, y: Math.floor(i / 3) })), undefined];

test("an arrow leads to the neighbour in its direction, and nowhere at the edge", () => {
  expect(nextArea(grid, 1, "right")).toBe(2);
  expect(nextArea(grid, 1, "left")).toBe(0);
  expect(nextArea(grid, 1, "down")).toBe(4);
  expect(nextArea(grid, 4, "up")).toBe(1);
  expect(nextArea(grid, 2, "right")).toBeUndefined();
});

test("without a start, or from an area without a place, it begins in the middle", () => {
  expect([1, 4]).toContain(nextArea(grid, undefined, "up"));
  expect([1, 4]).toContain(nextArea(grid, 6, "left"));
  expect(nextArea([undefined], undefined, "left")).toBeUndefined();
});

test.each(["wijk", "buurt"] as const)("every %s of Den Haag can be reached from the middle by arrows alone", async (level) => {
  const served = await servedDenHaag();
  const file = served.level(level).boundaryFile?.path ?? "";
  const points = innerPoints(shapesOf(JSON.parse(new TextDecoder().decode(served.bytes(file))), level));
  const reached = new Set<number>();
  const waiting = [nextArea(points, undefined, "up")];
  while (waiting.length > 0) {
    const area = waiting.pop();
    if (area === undefined || reached.has(area)) continue;
    reached.add(area);
    for (const direction of ["up", "down", "left", "right"] as const) waiting.push(nextArea(points, area, direction));
  }
  expect(points.flatMap((_, area) => (reached.has(area) ? [] : area))).toEqual([]);
});
