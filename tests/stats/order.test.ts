import fc from "fast-check";
import { expect, test } from "vitest";
import { ascendingOrder, firstNotBelow, sorted } from "../../src/stats/order.ts";
import { quantile, spread, weightedQuantile, weightedSpread } from "../../src/stats/spread.ts";

// To one decimal, so that equal values are many.
const scores = fc.array(
  fc.integer({ min: -20, max: 20 }).map((n) => n / 10),
  { minLength: 2, maxLength: 80 }
);

test("the order is that of a stable sort by a function", () => {
  fc.assert(
    fc.property(scores, (values) => {
      const byFunction = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
      expect([...ascendingOrder(values)]).toEqual(byFunction);
    })
  );
});

test("the first place that is not below is found where it is, before all and behind all", () => {
  fc.assert(
    fc.property(scores, fc.integer({ min: -25, max: 25 }), (values, wanted) => {
      const ascending = sorted(values);
      const found = ascending.findIndex((value) => value >= wanted / 10);
      expect(firstNotBelow(ascending, wanted / 10)).toBe(found === -1 ? ascending.length : found);
    })
  );
});

test("the MAD is the median of the distances from the median, weighted or not", () => {
  fc.assert(
    fc.property(scores, (values) => {
      const centre = quantile(values, 0.5);
      const distances = values.map((value) => Math.abs(value - centre));
      expect(spread("mad", values)).toBeCloseTo(quantile(distances, 0.5), 12);
    })
  );
  const weighed = fc.uniqueArray(fc.integer({ min: -900, max: 900 }), { minLength: 2, maxLength: 60 });
  fc.assert(
    fc.property(weighed, (values) => {
      const weights = values.map((value, i) => ((i * 7) % 5) + (value % 3 === 0 ? 1 : 2));
      const centre = weightedQuantile(values, weights, 0.5);
      const distances = values.map((value) => Math.abs(value - centre));
      // Of equally distant values of other weights the order is open.
      fc.pre(new Set(distances).size === distances.length);
      expect(weightedSpread("mad", values, weights)).toBeCloseTo(weightedQuantile(distances, weights, 0.5), 10);
    })
  );
});
