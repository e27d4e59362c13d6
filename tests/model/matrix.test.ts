import { expect, test } from "vitest";
import { areaSeries, type Matrix, yearSlice } from "../../src/model/matrix.ts";

const matrix: Matrix = { areas: 3, years: [2002, 2008, 2024], values: Float64Array.from([1, 2, 3, 4, Number.NaN, 6, 7, 8, 9]) };

test("a year is a stretch of the values, not a copy", () => {
  const slice = yearSlice(matrix, 2008);
  expect([...(slice ?? [])]).toEqual([4, Number.NaN, 6]);
  expect(slice?.buffer).toBe(matrix.values.buffer);
});

test("a year that was not measured has no values", () => {
  expect(yearSlice(matrix, 2010)).toBeUndefined();
});

test("an area is a series over the years, with NaN where nothing was published", () => {
  expect(areaSeries(matrix, 1)).toEqual([2, Number.NaN, 8]);
});

test("every value stands in one year and one series", () => {
  for (const [y, year] of matrix.years.entries())
    for (let area = 0; area < matrix.areas; area++) expect(yearSlice(matrix, year)?.[area]).toBe(areaSeries(matrix, area)[y]);
});
