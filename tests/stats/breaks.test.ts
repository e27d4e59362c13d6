import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deviationBounds, equalBounds, mostForNatural, naturalBounds, quantileBounds } from "../../src/stats/breaks.ts";
import { squaredDeviations } from "../../src/stats/spread.ts";
import { UndefinedStatistic } from "../../src/stats/undefined-statistic.ts";

/** Values by class; a value on a bound belongs to the lower class. */
function classesOf(values: readonly number[], bounds: readonly number[]): number[][] {
  const classes: number[][] = Array.from({ length: bounds.length + 1 }, () => []);
  for (const value of values) {
    const place = bounds.findIndex((bound) => value <= bound);
    classes[place === -1 ? bounds.length : place]?.push(value);
  }
  return classes;
}

const withinSum = (classes: readonly (readonly number[])[]) =>
  classes.reduce((sum, own) => sum + (own.length === 0 ? 0 : squaredDeviations(own)), 0);

/** Every way to cut a sorted list into so many parts that are not empty. */
function* cuts(sorted: readonly number[], parts: number): Generator<number[][]> {
  if (parts === 1) yield [[...sorted]];
  else
    for (let at = 1; at <= sorted.length - parts + 1; at++)
      for (const rest of cuts(sorted.slice(at), parts - 1)) yield [sorted.slice(0, at), ...rest];
}

const anyValues = fc.array(
  fc.integer({ min: -900, max: 900 }).map((n) => n / 1000),
  { minLength: 1, maxLength: 60 }
);
const anyCount = fc.integer({ min: 2, max: 9 });

describe("known answers", () => {
  test("quantiles are of type 7, as R's quantile(1:10, c(.25, .5, .75))", () => {
    expect(quantileBounds([3, 1, 2, 10, 9, 8, 4, 7, 5, 6], 4)).toEqual([3.25, 5.5, 7.75]);
  });

  test("natural breaks of the example with Ckmeans.1d.dp: −1 | 2 | 4 to 6", () => {
    expect(naturalBounds([-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], 3)).toEqual([-1, 2]);
  });

  test("equal steps go from the lowest to the highest value", () => {
    expect(equalBounds([2, 10, 4], 4)).toEqual([4, 6, 8]);
  });

  test("deviations have seven classes of one round width round 0", () => {
    expect(deviationBounds([-4, -2, -1, 0, 1, 2, 3, 4, 30])).toEqual([-5, -3, -1, 1, 3, 5]);
    expect(deviationBounds([0, 0])).toEqual([]);
  });
});

describe.each([
  ["quantiles", quantileBounds],
  ["natural breaks", naturalBounds]
] as const)("%s", (_, boundsOf) => {
  test("bounds rise, and every class has a value in it, however many are equal", () => {
    fc.assert(
      fc.property(anyValues, anyCount, (values, count) => {
        const bounds = boundsOf(values, count);
        expect(bounds.length).toBeLessThan(count);
        expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
        for (const own of classesOf(values, bounds)) expect(own.length).toBeGreaterThan(0);
      })
    );
  });

  test("the order of the values does not matter, and missing ones do not count", () => {
    fc.assert(
      fc.property(anyValues, anyCount, (values, count) => {
        expect(boundsOf([Number.NaN, ...[...values].reverse(), Number.NaN], count)).toEqual(boundsOf(values, count));
      })
    );
  });

  test("values that are all the same make one class; none at all is an error", () => {
    expect(boundsOf([5, 5, 5], 4)).toEqual([]);
    expect(() => boundsOf([Number.NaN], 4)).toThrow(UndefinedStatistic);
  });
});

test("two different values make two classes, whatever was asked for", () => {
  for (const boundsOf of [quantileBounds, naturalBounds]) {
    const bounds = boundsOf([1, 1, 1, 2, 2, 2], 5);
    expect(classesOf([1, 2], bounds)).toEqual([[1], [2]]);
  }
});

test("quantiles without ties: class sizes differ by at most one", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 10, maxLength: 60 }), anyCount, (values, count) => {
      const sizes = classesOf(values, quantileBounds(values, count)).map(({ length }) => length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    })
  );
});

test("natural breaks: no other division has a smaller sum of squares within its classes", () => {
  const few = fc.array(
    fc.integer({ min: -50, max: 50 }).map((n) => n / 10),
    { minLength: 4, maxLength: 10 }
  );
  fc.assert(
    fc.property(few, fc.integer({ min: 2, max: 4 }), (values, count) => {
      const sorted = [...values].sort((a, b) => a - b);
      const best = Math.min(...[...cuts(sorted, count)].map(withinSum));
      expect(withinSum(classesOf(values, naturalBounds(values, count)))).toBeCloseTo(best, 9);
    })
  );
});

test("natural breaks of very many values stand where those of three heaps are", () => {
  const heaps = Array.from({ length: 3 * mostForNatural }, (_, i) => 10 * (i % 3) + ((i * 7919) % 1000) / 1000);
  const [first = 0, second = 0] = naturalBounds(heaps, 3);
  expect(first).toBeCloseTo(1, 1);
  expect(second).toBeCloseTo(11, 1);
});
