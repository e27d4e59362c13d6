import fc from "fast-check";
import { expect, test } from "vitest";
import { compareGroups } from "../../src/analysis/group-comparison.ts";
import { matrixOf } from "./made-matrix.ts";

const years = [2008, 2014, 2024];
const score = fc.integer({ min: -900, max: 900 }).map((n) => n / 1000);
const row = fc.array(score, { minLength: 8, maxLength: 8 });
const rows = fc.tuple(row, row, row);
/** Areas in a circle: each touches the one before and the one behind. */
const circle = Array.from({ length: 8 }, (_, area) => [(area + 7) % 8, (area + 1) % 8]);
const options = { years, set: new Set([0, 1]), adjacent: circle, from: 2014, to: 2024, isCompared: () => true };
const lineOf = (found: ReturnType<typeof compareGroups>, name: string) => found.lines.find(({ group }) => group === name);

test("set, ring and rest are everybody in the panel, each once; the ring touches the set and is no part of it", () => {
  fc.assert(
    fc.property(rows, fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 6 }), (made, chosen) => {
      const set = new Set(chosen);
      const found = compareGroups(matrixOf(years, made), { ...options, set });
      expect(found.lines.flatMap(({ areas }) => areas).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      expect(lineOf(found, "set")?.areas).toEqual(chosen.toSorted((a, b) => a - b));
      for (const area of lineOf(found, "ring")?.areas ?? []) {
        expect(set.has(area)).toBe(false);
        expect(circle[area]?.some((other) => set.has(other))).toBe(true);
      }
      for (const area of lineOf(found, "rest")?.areas ?? []) expect(circle[area]?.some((other) => set.has(other))).toBe(false);
    })
  );
});

test("the gap is the set less all others, and its movement between the two years is the effect", () => {
  fc.assert(
    fc.property(rows, (made) => {
      const found = compareGroups(matrixOf(years, made), options);
      for (const [i, gap] of found.gap.entries())
        expect(gap).toBeCloseTo((lineOf(found, "set")?.means[i] ?? 0) - (found.rest[i] ?? 0), 12);
      fc.pre(found.effect !== undefined && found.before !== undefined);
      expect(found.effect?.estimate).toBeCloseTo((found.gap[2] ?? 0) - (found.gap[1] ?? 0), 10);
      expect(found.before?.estimate).toBeCloseTo((found.gap[1] ?? 0) - (found.gap[0] ?? 0), 10);
      expect(found.stacked?.estimate).toBeCloseTo(found.effect?.estimate ?? 0, 10);
    })
  );
});

test("a change that comes to all areas in a year moves the lines and no gap", () => {
  fc.assert(
    fc.property(rows, score, (made, shock) => {
      const [first, second, third] = made;
      const own = compareGroups(matrixOf(years, made), options);
      const moved = compareGroups(matrixOf(years, [first, second, third.map((value) => value + shock)]), options);
      for (const [i, gap] of own.gap.entries()) expect(moved.gap[i]).toBeCloseTo(gap, 10);
      expect(moved.rest[2]).toBeCloseTo((own.rest[2] ?? 0) + shock, 10);
    })
  );
});

test("equal weights are no weights, and who weighs more pulls the mean", () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 9000 }), (made, weight) => {
      const matrix = matrixOf(years, made);
      const [own, equal] = [
        compareGroups(matrix, options),
        compareGroups(matrix, { ...options, weights: circle.map(() => weight) })
      ];
      for (const [i, gap] of own.gap.entries()) expect(equal.gap[i]).toBeCloseTo(gap, 10);
    })
  );
  const heavy = compareGroups(
    matrixOf(
      [2014, 2024],
      [
        [0, 4, 1, 1],
        [0, 4, 1, 2]
      ]
    ),
    {
      ...options,
      years: [2014, 2024],
      adjacent: [[], [], [], []],
      weights: [1, 3, 1, 1]
    }
  );
  expect(lineOf(heavy, "set")?.means).toEqual([3, 3]);
});

test("an area without a figure in one of the years is in no group, and none is made up for it", () => {
  const made = matrixOf(years, [
    [1, 2, 3, 4],
    [1, Number.NaN, 3, 4],
    [2, 3, 4, 6]
  ]);
  const found = compareGroups(made, { ...options, adjacent: [[1], [0, 2], [1], []] });
  expect(lineOf(found, "set")?.areas).toEqual([0]);
  expect(found.panel.leftOut).toEqual([{ area: 1, missing: [2014] }]);
  // One member is too few to speak of an effect.
  expect(found.effect).toBeUndefined();
});

test("from a year to itself there is no effect, and with nobody to compare with no gap", () => {
  const made = matrixOf(years, [
    [1, 2, 3, 4],
    [1, 3, 3, 5],
    [2, 3, 4, 6]
  ]);
  const adjacent = [[], [], [], []];
  expect(compareGroups(made, { ...options, adjacent, from: 2024, to: 2024 })).toMatchObject({
    effect: undefined,
    stacked: undefined
  });
  const alone = compareGroups(made, { ...options, adjacent, isCompared: () => false });
  expect(alone.gap).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  expect(alone.effect).toBeUndefined();
});
