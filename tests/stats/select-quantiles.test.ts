import fc from "fast-check";
import { expect, test } from "vitest";
import { selectQuantiles } from "../../src/stats/select-quantiles.ts";
import { quantiles } from "../../src/stats/spread.ts";
import { UndefinedStatistic } from "../../src/stats/undefined-statistic.ts";

test("the published type-7 quantiles of ten incomes", () => {
  const values = Float64Array.of(4437, 541, 22261, 1463, 2445, 11904, 3438, 5401, 8304, 6392);
  const [p10, p25, p50, p75, p90] = selectQuantiles(values, [0.1, 0.25, 0.5, 0.75, 0.9]);
  expect(p10).toBeCloseTo(1370.8, 9);
  expect(p25).toBeCloseTo(2693.25, 9);
  expect(p50).toBeCloseTo(4919, 9);
  expect(p75).toBeCloseTo(7826, 9);
  expect(p90).toBeCloseTo(12939.7, 9);
});

test("selecting gives what sorting gives, to the last digit, ties and order whatever they are", () => {
  const ps = [0, 0.1, 0.25, 0.5, 0.5, 0.9, 1];
  const score = fc.oneof(
    fc.integer({ min: -4, max: 4 }).map((n) => n / 10),
    fc.double({ noNaN: true, noDefaultInfinity: true })
  );
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 80 }), (values) => {
      expect(selectQuantiles(Float64Array.from(values), ps)).toEqual(quantiles(values, ps));
    })
  );
});

test("of one value every quantile is that value; of none there is no quantile", () => {
  expect(selectQuantiles(Float64Array.of(3), [0, 0.1, 1])).toEqual([3, 3, 3]);
  expect(() => selectQuantiles(new Float64Array(), [0.5])).toThrow(UndefinedStatistic);
});
