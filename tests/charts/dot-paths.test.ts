import { expect, test } from "vitest";
import { DotPaths } from "../../src/charts/scatter/dot-paths.ts";

const circle = "a1.5,1.5 0 1 0 3,0a1.5,1.5 0 1 0 -3,0";

test("dots of a kind are one path, in the order in which they came", () => {
  const dots = new DotPaths(1.5, 3);
  dots.add("b", 10, 20);
  dots.add("a", 5, 5);
  dots.add("b", 11.52, 20);
  expect(dots.paths()).toEqual([
    ["b", `M8.5,20${circle}M10,20${circle}`],
    ["a", `M3.5,5${circle}`]
  ]);
});

test("a place that is taken is drawn once: to a tenth of a pixel, of very many dots to half of one", () => {
  const count = (all: number) => {
    const dots = new DotPaths(1.5, all);
    for (const x of [10, 10.04, 10.2, 10.6]) dots.add("a", x, 20);
    dots.add("b", 10, 20);
    return dots.paths().map(([, d]) => d.split("M").length - 1);
  };
  expect(count(4)).toEqual([3, 1]);
  expect(count(300_000)).toEqual([2, 1]);
});
