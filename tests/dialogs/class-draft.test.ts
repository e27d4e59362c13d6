import fc from "fast-check";
import { expect, test } from "vitest";
import { boundsForCount, roundedBounds, valuesByClass } from "../../src/dialogs/classes/draft.ts";
import { typedNumber } from "../../src/i18n/typed-number.ts";

const values = [1, 2, 3, 4, 5, 6, 7, 8, 20];

test("a value on a bound belongs to the lower class", () => {
  expect(valuesByClass([1, 2, 2, 3], [2])).toEqual([3, 1]);
});

test("one class more halves the fullest, one less joins the emptiest two", () => {
  expect(boundsForCount(values, [6], 3)).toEqual([3.5, 6]);
  expect(boundsForCount(values, [3, 7, 15], 3)).toEqual([3, 7]);
});

test("the number of classes asked for is reached wherever values differ, and bounds rise", () => {
  const many = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 30, maxLength: 60 });
  fc.assert(
    fc.property(many, fc.integer({ min: 2, max: 9 }), (own, count) => {
      const bounds = boundsForCount(own, [0], count);
      expect(bounds).toHaveLength(count - 1);
      expect(bounds).toEqual([...new Set(bounds)].sort((a, b) => a - b));
    })
  );
});

test("values that are all the same cannot be divided further", () => {
  expect(boundsForCount([4, 4, 4], [4], 5)).toEqual([4]);
});

test("rounding keeps bounds apart, or leaves them", () => {
  expect(roundedBounds([0.123456, 0.2], 0.001)).toEqual([0.123, 0.2]);
  expect(roundedBounds([0.1231, 0.1232], 0.001)).toEqual([0.1231, 0.1232]);
});

test("numbers are read as people type them", () => {
  expect(["1,5", "1.5", "−2", " -0,25 ", "+3"].map(typedNumber)).toEqual([1.5, 1.5, -2, -0.25, 3]);
  expect(["", "1.234,5", "1e3", "abc", "1,2,3", "--1"].map(typedNumber)).toEqual(Array(6).fill(undefined));
});
