import fc from "fast-check";
import { expect, test } from "vitest";
import { pearson } from "../../src/stats/correlation.ts";
import { linearRegression } from "../../src/stats/regression.ts";
import { mean } from "../../src/stats/spread.ts";
import { pitmanMorgan } from "../../src/stats/variance-change.ts";

const score = fc.integer({ min: -900, max: 900 }).map((n) => n / 1000);
const pairs = fc
  .array(fc.tuple(score, score), { minLength: 4, maxLength: 50 })
  .map((all) => [all.map(([x]) => x), all.map(([, y]) => y)] as const)
  .filter(([x, y]) => new Set(x).size > 2 && new Set(y).size > 2);

/** F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973): four clouds with one line. */
const firstX = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const anscombe = [
  [firstX, [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]],
  [firstX, [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74]],
  [firstX, [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73]],
  [
    [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8],
    [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89]
  ]
] as const;

test.each(anscombe)("Anscombe's clouds have the line that he printed: 3 + 0.5x, error 0.118, r² 0.67", (x, y) => {
  const line = linearRegression(x, y);
  expect(line.intercept).toBeCloseTo(3, 1);
  expect(line.slope).toBeCloseTo(0.5, 2);
  expect(line.slopeError).toBeCloseTo(0.118, 3);
  expect(line.t).toBeCloseTo(4.24, 1);
  expect(line.r2).toBeCloseTo(0.667, 2);
  expect(line.df).toBe(9);
});

test("the line goes through the means, and what it leaves over is 0 on average and knows nothing of x", () => {
  fc.assert(
    fc.property(pairs, ([x, y]) => {
      const { intercept, slope, residualDeviation, df } = linearRegression(x, y);
      expect(intercept + slope * mean(x)).toBeCloseTo(mean(y), 10);
      const rest = x.map((value, i) => (y[i] ?? 0) - intercept - slope * value);
      expect(mean(rest)).toBeCloseTo(0, 10);
      expect(rest.reduce((sum, value, i) => sum + value * (x[i] ?? 0), 0)).toBeCloseTo(0, 9);
      expect(rest.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(residualDeviation ** 2 * df, 9);
    })
  );
});

test("no other line leaves over less", () => {
  fc.assert(
    fc.property(pairs, score, score, ([x, y], tilt, lift) => {
      const { intercept, slope } = linearRegression(x, y);
      const leftOver = (a: number, b: number) => x.reduce((sum, value, i) => sum + ((y[i] ?? 0) - a - b * value) ** 2, 0);
      expect(leftOver(intercept, slope)).toBeLessThanOrEqual(leftOver(intercept + lift, slope + tilt) + 1e-12);
    })
  );
});

test("another unit of y changes slope and error alike, another zero of x the intercept alone", () => {
  fc.assert(
    fc.property(pairs, score, ([x, y], shift) => {
      const own = linearRegression(x, y);
      fc.pre(own.r2 < 1 - 1e-9);
      const scaled = linearRegression(
        x,
        y.map((value) => value * 100)
      );
      expect(scaled.slope).toBeCloseTo(own.slope * 100, 7);
      expect(scaled.slopeError).toBeCloseTo(own.slopeError * 100, 7);
      expect(scaled.p).toBeCloseTo(own.p, 9);
      const moved = linearRegression(
        x.map((value) => value + shift),
        y
      );
      expect(moved.slope).toBeCloseTo(own.slope, 9);
      expect(moved.intercept).toBeCloseTo(own.intercept - own.slope * shift, 9);
      expect(moved.r2).toBeCloseTo(own.r2, 9);
    })
  );
});

test("r² is the correlation squared, t² is r²·df/(1 − r²), and the interval lies round the slope without 0 exactly where p < 0.05", () => {
  fc.assert(
    fc.property(pairs, ([x, y]) => {
      const line = linearRegression(x, y);
      const r = pearson(x, y);
      fc.pre(Math.abs(r) < 0.999 && Math.abs(line.p - 0.05) > 1e-6);
      expect(line.r2).toBeCloseTo(r * r, 10);
      expect(line.t ** 2).toBeCloseTo((r * r * line.df) / (1 - r * r), 6);
      expect((line.low + line.high) / 2).toBeCloseTo(line.slope, 12);
      expect(line.low > 0 || line.high < 0).toBe(line.p < 0.05);
    })
  );
});

test("points on a line leave no doubt; points at one height have no slope", () => {
  const rising = linearRegression([1, 2, 3, 4], [2, 4, 6, 8]);
  expect(rising).toMatchObject({ slope: 2, intercept: 0, slopeError: 0, t: Number.POSITIVE_INFINITY, p: 0, r2: 1 });
  expect(linearRegression([1, 2, 3, 4], [8, 6, 4, 2])).toMatchObject({ slope: -2, t: Number.NEGATIVE_INFINITY, p: 0 });
  expect(linearRegression([1, 2, 3, 4], [5, 5, 5, 5])).toMatchObject({ slope: 0, t: 0, p: 1, r2: 0 });
});

test("Pitman–Morgan is the slope of differences on sums: the same t, the same p", () => {
  fc.assert(
    fc.property(pairs, ([first, second]) => {
      const sums = first.map((value, i) => value + (second[i] ?? 0));
      const differences = first.map((value, i) => (second[i] ?? 0) - value);
      fc.pre(new Set(sums).size > 2 && Math.abs(pearson(first, second)) < 0.999);
      const line = linearRegression(sums, differences);
      const { t, p, df } = pitmanMorgan(first, second);
      expect(t).toBeCloseTo(line.t, 6);
      expect(p).toBeCloseTo(line.p, 8);
      expect(df).toBe(line.df);
    })
  );
});
