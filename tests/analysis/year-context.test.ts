import { expect, test } from "vitest";
import { yearContext } from "../../src/analysis/year-context.ts";
import { matrixOf } from "./made-matrix.ts";

const none = Number.NaN;

test("mean and type-7 percentiles of each year, over the areas that have a value", () => {
  const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
  const [year, few] = yearContext(matrixOf([2014, 2024], [incomes, [1, none, 2, none, none, 6, none, none, none, none]]));
  expect(year).toMatchObject({ year: 2014, n: 10 });
  expect(year?.mean).toBeCloseTo(6658.6, 9);
  expect(year?.p10).toBeCloseTo(1370.8, 9);
  expect(year?.p90).toBeCloseTo(12939.7, 9);
  expect(few).toMatchObject({ year: 2024, n: 3, mean: 3, p10: 1.2 });
  expect(few?.p90).toBeCloseTo(5.2, 12);
});

test("a year in which no area has a value has no context, and the matrix stays as it was", () => {
  const matrix = matrixOf(
    [2014, 2018],
    [
      [3, 1, 2],
      [none, none, none]
    ]
  );
  expect(yearContext(matrix).map(({ year }) => year)).toEqual([2014]);
  expect([...matrix.values.subarray(0, 3)]).toEqual([3, 1, 2]);
});
