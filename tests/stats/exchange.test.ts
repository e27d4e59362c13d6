import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exchangedSpreads } from "../../src/stats/exchange.ts";
import { runAll } from "../../src/stats/moran.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { mean, orderedSpreads, orderMeasures, spread, spreads } from "../../src/stats/spread.ts";
import { UndefinedStatistic } from "../../src/stats/undefined-statistic.ts";

const ask = (first: readonly number[], second: readonly number[], permutations = 199, seed = 7) =>
  runAll(exchangedSpreads(first, second, { permutations, seed }));

const anyScore = fc.integer({ min: -900, max: 900 }).map((n) => n / 1000);
const anyPairs = fc
  .array(fc.tuple(anyScore, anyScore), { minLength: 4, maxLength: 40 })
  .filter((pairs) => new Set(pairs.map(([a, b]) => b - a)).size > 2)
  .map((pairs) => [pairs.map(([a]) => a), pairs.map(([, b]) => b)] as const);

/** A value from the normal distribution (Box and Muller, 1958). */
const normal = (random: () => number) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

describe("the measures that go by order", () => {
  test.each(orderMeasures)("the %s of values in order is that of the values", (measure) => {
    fc.assert(
      fc.property(fc.array(anyScore, { minLength: 2, maxLength: 30 }), (values) => {
        expect(orderedSpreads(Float64Array.from(values).sort())[measure]).toBe(spread(measure, values));
      })
    );
  });

  test("the median absolute deviation is the middle of the distances, sorted by hand", () => {
    fc.assert(
      fc.property(fc.array(anyScore, { minLength: 2, maxLength: 30 }), (values) => {
        const middle = (list: readonly number[]) => {
          const sorted = [...list].sort((a, b) => a - b);
          return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
        };
        expect(spread("mad", values)).toBeCloseTo(middle(values.map((value) => Math.abs(value - middle(values)))), 12);
      })
    );
  });
});

describe("two measurements exchanged", () => {
  // Of six pairs there are 64 ways: the share of all that are at least as large is what the drawn ones come to.
  const first = [-0.47, -0.41, -0.21, 0.02, 0.18, 0.44];
  const second = [-0.27, -0.2, -0.22, 0.1, 0.33, 0.53];
  const every = Array.from({ length: 64 }, (_, bits) => {
    const [centreOne, centreOther] = [mean(first), mean(second)];
    const one = first.map((value) => value - centreOne);
    const other = second.map((value) => value - centreOther);
    const isSwapped = (i: number) => ((bits >> i) & 1) === 1;
    const left = spreads(one.map((value, i) => (isSwapped(i) ? (other[i] ?? 0) : value)));
    const right = spreads(other.map((value, i) => (isSwapped(i) ? (one[i] ?? 0) : value)));
    return Object.fromEntries(orderMeasures.map((measure) => [measure, right[measure] - left[measure]]));
  });

  test.each(orderMeasures)("come to the p of all 64 ways: %s", (measure) => {
    const observed = Math.abs(every[0]?.[measure] ?? Number.NaN);
    const exact = every.filter((way) => Math.abs(way[measure] ?? 0) >= observed - 1e-12).length / 64;
    const { p, change } = ask(first, second, 9_999)[measure];
    expect(change).toBeCloseTo(every[0]?.[measure] ?? Number.NaN, 12);
    // Three standard errors of a share of 9,999 draws, and the one that is added.
    expect(Math.abs(p - exact)).toBeLessThan(3 * Math.sqrt((exact * (1 - exact)) / 9_999) + 1 / 10_000);
  });

  test.each(orderMeasures)("the other way round are as likely, and change by the opposite: %s", (measure) => {
    fc.assert(
      fc.property(anyPairs, ([one, other]) => {
        const [there, back] = [ask(one, other, 99)[measure], ask(other, one, 99)[measure]];
        expect(back.change).toBeCloseTo(-there.change, 12);
        expect(back.p).toBe(there.p);
      }),
      { numRuns: 50 }
    );
  });

  test.each(orderMeasures)("a rise of all by the same changes nothing: %s", (measure) => {
    fc.assert(
      fc.property(anyPairs, anyScore, ([one, other], shift) => {
        const risen = other.map((value) => value + shift);
        expect(ask(one, risen, 99)[measure].change).toBeCloseTo(ask(one, other, 99)[measure].change, 12);
        // Beside ties a last digit may count another draw or two as equal.
        expect(Math.abs(ask(one, risen, 99)[measure].p - ask(one, other, 99)[measure].p)).toBeLessThan(0.05);
      }),
      { numRuns: 50 }
    );
  });

  test("no p is 0: the ways drawn count themselves", () => {
    const narrow = Array.from({ length: 60 }, (_, i) => i / 1000);
    const wide = narrow.map((value, i) => value * 40 + (i % 7) / 100);
    for (const measure of orderMeasures) expect(ask(narrow, wide, 99)[measure]).toMatchObject({ p: 1 / 100 });
  });

  test("where nothing changes but the level, one in twenty is found at 0.05, or about", () => {
    const random = seededRandom(2024);
    const found = { p90_p10: 0, iqr: 0, range: 0, mad: 0 };
    const runs = 300;
    for (let run = 0; run < runs; run++) {
      const shared = Array.from({ length: 44 }, () => normal(random));
      const measured = (level: number) => shared.map((value) => level + 0.9 * value + 0.4 * normal(random));
      const result = ask(measured(0), measured(0.5), 99, run);
      for (const measure of orderMeasures) if (result[measure].p <= 0.05) found[measure]++;
    }
    for (const measure of orderMeasures) expect(found[measure] / runs, measure).toBeLessThan(0.09);
    expect(found.p90_p10 / runs).toBeGreaterThan(0.02);
  });

  test("the same seed gives the same p, another one nearly", () => {
    expect(ask(first, second, 999, 3)).toEqual(ask(first, second, 999, 3));
    expect(ask(first, second, 999, 3).iqr.p).not.toBe(ask(first, second, 999, 4).iqr.p);
  });

  test("what differs by one number only, or is of two, has no answer", () => {
    expect(() => ask([1, 2, 3], [2, 3, 4])).toThrow(UndefinedStatistic);
    expect(() => ask([1, 2], [2, 4])).toThrow(UndefinedStatistic);
    expect(() => ask([1, 2, 3], [2, 4])).toThrow(TypeError);
  });
});
