import fc from "fast-check";
import { expect, test } from "vitest";
import {
  mean,
  orderedSpreads,
  quantile,
  quantiles,
  spread,
  spreadMeasures,
  spreads,
  standardDeviation,
  variance,
  weightedMean,
  weightedQuantile,
  weightedSpread,
  weightedSpreads
} from "../../src/stats/spread.ts";

const score = fc.integer({ min: -900, max: 900 }).map((n) => n / 1000);
const scores = fc.array(score, { minLength: 2, maxLength: 60 });

/** NIST, Statistical Reference Datasets, numerical accuracy: one value, then two others in turn, 1,001 in all. */
const alternating = (first: number, low: number, high: number) => [
  first,
  ...Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? low : high))
];

test.each([
  ["NumAcc1", [10_000_001, 10_000_003, 10_000_002], 10_000_002, 1, 15],
  ["NumAcc2", alternating(1.2, 1.1, 1.3), 1.2, 0.1, 14],
  ["NumAcc3", alternating(1_000_000.2, 1_000_000.1, 1_000_000.3), 1_000_000.2, 0.1, 9],
  ["NumAcc4", alternating(10_000_000.2, 10_000_000.1, 10_000_000.3), 10_000_000.2, 0.1, 8]
])("NIST's %s: a large mean costs the standard deviation no digits", (_, values, centre, deviation, digits) => {
  expect(mean(values)).toBeCloseTo(centre, 6);
  expect(standardDeviation(values)).toBeCloseTo(deviation, digits);
});

test("the variance is half the mean square of the differences between all pairs", () => {
  fc.assert(
    fc.property(scores, (values) => {
      let sum = 0;
      for (const a of values) for (const b of values) sum += (a - b) ** 2;
      expect(variance(values)).toBeCloseTo(sum / (2 * values.length * (values.length - 1)), 10);
    })
  );
});

test("a quantile of type 7 lies between two neighbours in order, at (n − 1)·p", () => {
  fc.assert(
    fc.property(scores, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
      const ascending = [...values].sort((a, b) => a - b);
      const place = (values.length - 1) * p;
      const [low = 0, high = 0] = [ascending[Math.floor(place)], ascending[Math.ceil(place)]];
      expect(quantile(values, p)).toBeCloseTo(low + (high - low) * (place - Math.floor(place)), 12);
    })
  );
});

test("quantiles of the mirrored values are those of the other end, mirrored", () => {
  fc.assert(
    fc.property(scores, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
      const mirrored = values.map((value) => -value);
      expect(quantile(mirrored, p)).toBeCloseTo(-quantile(values, 1 - p), 10);
    })
  );
  expect(quantiles([4, 1, 3, 2], [0, 0.5, 1])).toEqual([1, 2.5, 4]);
});

test("the narrower measure is never the larger, and none is below 0", () => {
  fc.assert(
    fc.property(scores, (values) => {
      const found = spreads(values);
      expect(found.iqr).toBeGreaterThanOrEqual(0);
      expect(found.mad).toBeGreaterThanOrEqual(0);
      expect(found.iqr).toBeLessThanOrEqual(found.p90_p10 + 1e-12);
      expect(found.p90_p10).toBeLessThanOrEqual(found.range + 1e-12);
      // Popoviciu: no values in a range vary more than those at its two ends.
      const n = values.length;
      expect(found.sd).toBeLessThanOrEqual((found.range / 2) * Math.sqrt(n / (n - 1)) + 1e-12);
    })
  );
});

test("all measures at once are each of them alone; of values in order they need no sorting", () => {
  fc.assert(
    fc.property(scores, (values) => {
      const all = spreads(values);
      for (const measure of spreadMeasures) expect(spread(measure, values)).toBe(all[measure]);
      const { sd, ...byOrder } = all;
      expect(orderedSpreads(Float64Array.from(values).sort())).toEqual(byOrder);
      expect(sd).toBe(standardDeviation(values));
      const at = (p: number) => quantile(values, p);
      expect([all.p90_p10, all.iqr, all.range]).toEqual([at(0.9) - at(0.1), at(0.75) - at(0.25), at(1) - at(0)]);
    })
  );
});

test("the order of the values does not matter, weighted or not", () => {
  const people = fc.integer({ min: 1, max: 9000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(score, people), { minLength: 2, maxLength: 40 }), (pairs) => {
      const sides = (all: typeof pairs) => [all.map(([value]) => value), all.map(([, weight]) => weight)] as const;
      const [values, weights] = sides(pairs);
      const [turnedValues, turnedWeights] = sides(pairs.toReversed());
      fc.pre(new Set(values).size === values.length);
      const [own, turned] = [weightedSpreads(values, weights), weightedSpreads(turnedValues, turnedWeights)];
      for (const measure of spreadMeasures) {
        expect(spread(measure, turnedValues)).toBeCloseTo(spread(measure, values), 12);
        if (measure !== "mad") expect(turned[measure]).toBeCloseTo(own[measure], 10);
      }
    })
  );
});

test("a weight is so many equal values: mean and standard deviation are those of the values written out", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(score, fc.integer({ min: 0, max: 6 })), { minLength: 2, maxLength: 20 }), (pairs) => {
      const [values, weights] = [pairs.map(([value]) => value), pairs.map(([, weight]) => weight)];
      const written = pairs.flatMap(([value, weight]) => new Array<number>(weight).fill(value));
      fc.pre(written.length > 1);
      expect(weightedMean(values, weights)).toBeCloseTo(mean(written), 10);
      const population = Math.sqrt((variance(written) * (written.length - 1)) / written.length);
      expect(weightedSpread("sd", values, weights)).toBeCloseTo(population, 10);
    })
  );
});

test("who weighs nothing is not there: no figure of theirs moves a weighted measure", () => {
  fc.assert(
    fc.property(scores, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (values, stray) => {
      const weights = values.map((_, i) => 1 + (i % 3));
      for (const measure of spreadMeasures)
        expect(weightedSpread(measure, [...values, stray], [...weights, 0])).toBeCloseTo(
          weightedSpread(measure, values, weights),
          8
        );
      expect(weightedQuantile([...values, stray], [...weights, 0], 1)).toBe(Math.max(...values));
    })
  );
});

test("weights below 0 and weights of others are refused", () => {
  expect(() => weightedMean([1, 2], [1, -1])).toThrow(RangeError);
  expect(() => weightedMean([1, 2], [1, Number.NaN])).toThrow(RangeError);
  expect(() => weightedMean([1, 2], [1])).toThrow(TypeError);
  expect(() => weightedQuantile([1, 2], [1, 2, 3], 0.5)).toThrow(TypeError);
});
