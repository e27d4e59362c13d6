import { expect, test } from "vitest";
import { balancedContext, yearContext } from "../../src/analysis/year-context.ts";
import { hague } from "./hague.ts";
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

test("on a balanced panel all years speak of the same areas: the gap between P10 and P90 in Den Haag is 0.524, then 0.639", () => {
  const { matrix } = hague();
  const gapOf = ({ p10, p90 }: { p10: number; p90: number }) => (p90 - p10).toFixed(3);
  const [balanced, all] = [balancedContext(matrix), yearContext(matrix)];
  expect(new Set(balanced.map(({ n }) => n))).toEqual(new Set([43]));
  expect([balanced[0], balanced.at(-1), all[0]].map((row) => row && gapOf(row))).toEqual(["0.524", "0.639", "0.576"]);
});

test("where no half of the areas has a value in every year, all areas are taken, and n says so", () => {
  const matrix = matrixOf(
    [2014, 2024],
    [
      [1, 2, 3, none],
      [none, none, 5, 6]
    ]
  );
  expect(balancedContext(matrix).map(({ n }) => n)).toEqual([3, 2]);
});
