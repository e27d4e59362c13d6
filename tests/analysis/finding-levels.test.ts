import { describe, expect, test } from "vitest";
import { levelsOfYear, yearFinding } from "../../src/analysis/finding-levels.ts";
import { subjectOf } from "./finding-subject.ts";
import { hague } from "./hague.ts";

const nan = Number.NaN;
const of = (values: readonly number[], few: readonly number[] = []) => subjectOf([2024], [values], { few });

test("29 of the 43 wijken of Den Haag lie above the reference in 2024, 14 below it", () => {
  const { matrix, years } = hague();
  const subject = { matrix, years, few: undefined, indicator: { direction: "higher-is-better", scale: "interval" } } as const;
  expect(yearFinding(subject, 2024, true)).toEqual({ kind: "sides", year: 2024, n: 43, above: 29, below: 14 });
});

describe("a map with a reference", () => {
  test("what lies on it is on neither side, what is missing does not count", () => {
    expect(yearFinding(of([1, -1, 0, nan]), 2024, true)).toEqual({ kind: "sides", year: 2024, n: 3, above: 1, below: 1 });
  });
  test("areas with few inhabitants count", () => {
    expect(yearFinding(of([1, -1, 2], [0, 2]), 2024, true)).toMatchObject({ n: 3, above: 2 });
  });
});

describe("a map without a reference", () => {
  test("goes from the lowest to the highest, of equal ones the first area", () => {
    expect(yearFinding(of([5, 1, 9, 9, 1]), 2024, false)).toEqual({
      kind: "range",
      year: 2024,
      n: 5,
      lowest: { area: 1, value: 1 },
      highest: { area: 2, value: 9 },
      few: 0
    });
  });
  test("does not name areas with few inhabitants while there are two others", () => {
    expect(yearFinding(of([5, 1, 9, 4], [1, 2]), 2024, false)).toMatchObject({
      lowest: { area: 3 },
      highest: { area: 0 },
      few: 2
    });
    expect(yearFinding(of([5, 1, 9], [1, 2]), 2024, false)).toMatchObject({ lowest: { area: 1 }, highest: { area: 2 }, few: 0 });
  });
  test("where all are alike there is no lowest", () => {
    expect(yearFinding(of([3, 3, nan]), 2024, false)).toEqual({ kind: "alike", year: 2024, n: 2, value: 3 });
    expect(yearFinding(of([3, 3, 9], [2]), 2024, false)).toMatchObject({ kind: "range", highest: { area: 2 }, few: 0 });
  });
});

test.each([true, false])(
  "one area, no area, and a year without figures are told as that (with a reference: %s)",
  (hasReference) => {
    expect(yearFinding(of([nan, 7]), 2024, hasReference)).toEqual({ kind: "one-area", year: 2024, area: 1, value: 7 });
    expect(yearFinding(of([nan]), 2024, hasReference)).toEqual({ kind: "none", year: 2024 });
    expect(yearFinding(of([1, 2]), 1999, hasReference)).toEqual({ kind: "none", year: 1999 });
  }
);

test("the distribution is that of all, its ends those of areas with more than few inhabitants", () => {
  const levels = levelsOfYear(of([1, 2, 3, 4, 100], [4]), 2024);
  expect(levels).toMatchObject({ n: 5, few: 1, median: 3 });
  expect(levels?.p90).toBeCloseTo(61.6, 10);
  expect(levels?.highest.map(({ area }) => area)).toEqual([3, 2]);
  expect(levels?.lowest.map(({ area }) => area)).toEqual([0, 1]);
  expect(levelsOfYear(of([nan]), 2024)).toBeUndefined();
});
