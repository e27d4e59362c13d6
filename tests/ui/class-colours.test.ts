import { describe, expect, test } from "vitest";
import type { ClassScheme } from "../../src/model/classes.ts";
import { coloursOf, dimmed, jointColoursOf } from "../../src/ui/class-colours.ts";
import { apart, lightness, visions } from "./colour-vision.ts";

const made = (bounds: readonly number[], diverging: boolean): ClassScheme => ({ id: "made", bounds, official: false, diverging });
const counts = [2, 3, 4, 5, 6, 7, 8, 9];
const steps = (count: number, first: number) => Array.from({ length: count - 1 }, (_, i) => first + i);

/** Below this a pair of neighbours is hard to tell apart: a step of a scale of twenty greys is 5. */
const leastApart = 5;

test("the simulation knows what is known: red and green come together, blue and yellow do not", () => {
  expect(apart("#000000", "#ffffff", "normal")).toBeCloseTo(100, 1);
  expect(apart("#8b8b00", "#c06000", "deuteranopia")).toBeLessThan(apart("#8b8b00", "#c06000", "normal") / 2);
  expect(apart("#0050c8", "#c8a000", "protanopia")).toBeGreaterThan(30);
});

describe.each(visions)("with %s", (vision) => {
  test.each(counts)("%i classes from light to dark: neighbours stay apart", (count) => {
    const colours = coloursOf(made(steps(count, 1), false));
    expect(colours).toHaveLength(count);
    for (const [i, colour] of colours.slice(1).entries())
      expect(apart(colours[i] ?? "", colour, vision), `${i + 1} and ${i + 2}`).toBeGreaterThan(leastApart);
  });

  // The middle anywhere, as the class round 0 and as the bound 0.
  const places = counts.flatMap((count) => Array.from({ length: count }, (_, below) => [count, below] as const));
  test.each(places)("%i classes, %i of them below 0: neighbours stay apart", (count, below) => {
    for (const first of [-below + 0.5, -below]) {
      const colours = coloursOf(made(steps(count, first), true));
      expect(colours).toHaveLength(count);
      for (const [i, colour] of colours.slice(1).entries())
        expect(apart(colours[i] ?? "", colour, vision), `${i + 1} and ${i + 2} of ${colours}`).toBeGreaterThan(leastApart);
    }
  });
});

test("a scale of one direction gets darker all the way, one of two gets darker from 0 both ways", () => {
  const one = coloursOf(made([1, 2, 3, 4], false)).map(lightness);
  expect(one).toEqual([...one].sort((a, b) => b - a));
  const [low = 0, lower = 0, middle = 0, high = 0, higher = 0] = coloursOf(made([-3, -1, 1, 3], true)).map(lightness);
  expect(low).toBeLessThan(lower);
  expect(lower).toBeLessThan(middle);
  expect(middle).toBeGreaterThan(high);
  expect(high).toBeGreaterThan(higher);
});

test("as far from 0, as dark: a side with fewer classes does not reach the end of its colours", () => {
  const [lowest = "", , first = "", , last = ""] = coloursOf(made([-1, 1, 3, 5], true));
  expect(Math.abs(lightness(lowest) - lightness(first))).toBeLessThan(3);
  expect(lightness(last)).toBeLessThan(lightness(lowest) - 20);
});

const [higher, lower, neutral] = (["higher-is-better", "lower-is-better", "neutral"] as const).map((direction) => ({
  direction
}));
const jointColours = neutral ? jointColoursOf(neutral, neutral) : [];

test("of two indicators, the cell where both are unfavourable is darkest and where both are favourable is lightest", () => {
  if (!higher || !lower || !neutral) throw new Error("no directions");
  const darkest = (colours: readonly string[]) => colours.map(lightness).indexOf(Math.min(...colours.map(lightness)));
  const lightest = (colours: readonly string[]) => colours.map(lightness).indexOf(Math.max(...colours.map(lightness)));
  for (const [x, y, bad, good] of [
    [higher, higher, 0, 8],
    [lower, lower, 8, 0],
    [higher, lower, 6, 2],
    [lower, higher, 2, 6]
  ] as const)
    expect([darkest(jointColoursOf(x, y)), lightest(jointColoursOf(x, y))]).toEqual([bad, good]);
  expect(darkest(jointColoursOf(neutral, neutral))).toBe(8);
});

test.each(visions)("nine classes of two indicators stay apart, each from each, with %s", (vision) => {
  for (const [i, one] of jointColours.entries())
    for (const [j, other] of jointColours.entries())
      if (i < j) expect(apart(one, other, vision), `${i + 1} and ${j + 1}`).toBeGreaterThan(10);
});

test("what gives way is light, and keeps its hue", () => {
  expect(dimmed("#000000")).toBe("#c7c7c7");
  for (const colour of jointColours) expect(lightness(dimmed(colour))).toBeGreaterThan(75);
});
