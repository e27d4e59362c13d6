import fc from "fast-check";
import { expect, test } from "vitest";
import { inequality, inequalityMeasures, weightedInequality } from "../../src/stats/inequality.ts";
import { UndefinedStatistic } from "../../src/stats/undefined-statistic.ts";

test.each(inequalityMeasures)("%s: doubling changes nothing, equal weights are no weights, all alike is 0", (measure) => {
  const anyIncome = fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 3, maxLength: 40 });
  fc.assert(
    fc.property(anyIncome, fc.integer({ min: 1, max: 500 }), (values, weight) => {
      const own = inequality(measure, values);
      const n = values.length;
      expect(
        inequality(
          measure,
          values.map((value) => value * 2)
        )
      ).toBeCloseTo(own, 10);
      const population = measure === "cv" ? own * Math.sqrt((n - 1) / n) : own;
      expect(
        weightedInequality(
          measure,
          values,
          values.map(() => weight)
        )
      ).toBeCloseTo(population, 9);
      expect(own).toBeGreaterThanOrEqual(0);
    })
  );
  expect(inequality(measure, [4, 4, 4])).toBeCloseTo(0, 12);
});

test("a weight is so many equal values: weighted inequality is that of the values written out", () => {
  const people = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 6 }));
  fc.assert(
    fc.property(fc.array(people, { minLength: 2, maxLength: 15 }), (pairs) => {
      const [values, weights] = [pairs.map(([value]) => value), pairs.map(([, weight]) => weight)];
      const written = pairs.flatMap(([value, weight]) => Array.from({ length: weight }, () => value));
      expect(weightedInequality("gini", values, weights)).toBeCloseTo(inequality("gini", written), 9);
      expect(weightedInequality("theil", values, weights)).toBeCloseTo(inequality("theil", written), 9);
    })
  );
});

test("what is undefined is said to be so, with the reason", () => {
  const reasonOf = (work: () => unknown) => {
    try {
      work();
    } catch (problem) {
      return problem instanceof UndefinedStatistic ? problem.reason : problem;
    }
    return "defined";
  };
  expect(reasonOf(() => inequality("gini", [1]))).toBe("too-few");
  expect(reasonOf(() => inequality("theil", [1, -1]))).toBe("not-positive");
  expect(reasonOf(() => inequality("cv", [0, 0]))).toBe("not-positive");
  expect(reasonOf(() => weightedInequality("gini", [1, 2], [0, 0]))).toBe("no-weight");
});
