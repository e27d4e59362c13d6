import fc from "fast-check";
import { expect, test } from "vitest";
import { betweenAndWithin, differenceInDifferences, stackedDifference } from "../../src/stats/groups.ts";
import { mean, variance } from "../../src/stats/spread.ts";

/** A. R. Cushny and A. R. Peebles (1905), used by 'Student' in 1908; R's `sleep`: hours of sleep gained with two drugs. */
const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

const score = fc.integer({ min: -900, max: 900 }).map((n) => n / 1000);
const group = fc.array(score, { minLength: 2, maxLength: 30 });
const groups = fc.tuple(group, group).filter(([a, b]) => new Set(a).size > 1 || new Set(b).size > 1);

test("two groups of Student's sleep data, as R's t.test(extra ~ group, var.equal = TRUE) has it", () => {
  const found = differenceInDifferences(first, second);
  expect([found.changeTreated, found.changeCompared]).toEqual([0.75, expect.closeTo(2.33, 12)]);
  expect(found.t).toBeCloseTo(-1.8608, 4);
  expect(found.df).toBe(18);
  expect(found.p).toBeCloseTo(0.07919, 5);
  expect(found.low).toBeCloseTo(-3.363874, 6);
  expect(found.high).toBeCloseTo(0.203874, 6);
});

test("the groups in each other's place turn estimate, t and interval, and nothing else", () => {
  fc.assert(
    fc.property(groups, ([treated, compared]) => {
      const [own, turned] = [differenceInDifferences(treated, compared), differenceInDifferences(compared, treated)];
      expect(turned.estimate).toBeCloseTo(-own.estimate, 12);
      expect(turned.t).toBeCloseTo(-own.t, 9);
      expect(turned.error).toBeCloseTo(own.error, 12);
      expect(turned.p).toBeCloseTo(own.p, 12);
      expect([turned.low, turned.high]).toEqual([expect.closeTo(-own.high, 10), expect.closeTo(-own.low, 10)]);
    })
  );
});

test("what befalls everybody alike is no effect: the same change for all moves the estimate by nothing", () => {
  fc.assert(
    fc.property(groups, score, ([treated, compared], trend) => {
      const own = differenceInDifferences(treated, compared);
      const moved = differenceInDifferences(
        treated.map((change) => change + trend),
        compared.map((change) => change + trend)
      );
      expect(moved.estimate).toBeCloseTo(own.estimate, 10);
      expect(moved.error).toBeCloseTo(own.error, 10);
    })
  );
});

test("an effect that is planted is found", () => {
  fc.assert(
    fc.property(groups, score, ([treated, compared], effect) => {
      const planted = treated.map((change) => change + effect);
      const [own, found] = [differenceInDifferences(treated, compared), differenceInDifferences(planted, compared)];
      expect(found.estimate - own.estimate).toBeCloseTo(effect, 10);
    })
  );
});

test("the stacked estimate is the same number; where members differ more than their changes, its error is the larger", () => {
  fc.assert(
    fc.property(groups, ([treated, compared]) => {
      const stack = (changes: readonly number[]) => {
        const before = changes.map((_, i) => i * 10);
        return { before, after: before.map((value, i) => value + (changes[i] ?? 0)) };
      };
      fc.pre(treated.length > 3 && compared.length > 3);
      const [own, stacked] = [differenceInDifferences(treated, compared), stackedDifference(stack(treated), stack(compared))];
      expect(stacked.estimate).toBeCloseTo(own.estimate, 9);
      expect(stacked.df).toBe(2 * own.df);
      expect(stacked.error).toBeGreaterThan(own.error);
    })
  );
});

test("of two groups the share between is t²/(t² + df) of their comparison", () => {
  const numbers = [...first.map(() => 0), ...second.map(() => 1)];
  const { groups: count, between, within, betweenShare } = betweenAndWithin([...first, ...second], numbers);
  const { t, df } = differenceInDifferences(first, second);
  expect(count).toBe(2);
  expect(betweenShare).toBeCloseTo(t ** 2 / (t ** 2 + df), 12);
  expect(within).toBeCloseTo(9 * (variance(first) + variance(second)), 10);
  expect(between).toBeCloseTo(5 * (mean(first) - mean(second)) ** 2, 10);
});

test("one group has nothing between, groups of one nothing within, and names of groups do not matter", () => {
  fc.assert(
    fc.property(fc.array(score, { minLength: 2, maxLength: 30 }), (values) => {
      fc.pre(new Set(values).size > 1);
      expect(betweenAndWithin(values, new Array<number>(values.length).fill(7)).betweenShare).toBeCloseTo(0, 10);
      expect(betweenAndWithin(values, [...values.keys()]).betweenShare).toBeCloseTo(1, 10);
      const named = values.map((_, i) => i % 3);
      const renamed = named.map((name) => 40 - name);
      expect(betweenAndWithin(values, renamed).betweenShare).toBeCloseTo(betweenAndWithin(values, named).betweenShare, 10);
    })
  );
});
