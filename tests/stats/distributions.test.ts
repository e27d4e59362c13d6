import fc from "fast-check";
import { expect, test } from "vitest";
import {
  incompleteBeta,
  logGamma,
  normalCdf,
  normalTwoSided,
  studentCdf,
  studentQuantile,
  studentTwoSided
} from "../../src/stats/distributions.ts";

/** Equal to a part of the expected value, also where that is tiny. */
function near(found: number, expected: number, part = 1e-12): void {
  expect(Math.abs(found / expected - 1), `${found} against ${expected}`).toBeLessThan(part);
}

test("gamma: factorials, and the half", () => {
  near(Math.exp(logGamma(11)), 3_628_800);
  near(logGamma(0.5), Math.log(Math.PI) / 2);
  for (const x of [0.3, 7.25, 100.5, 1650]) near(logGamma(x + 1), logGamma(x) + Math.log(x));
  expect(() => logGamma(0)).toThrow(RangeError);
});

test("normal: published values of erfc, far into the tail", () => {
  // erfc(1), erfc(2), erfc(3), erfc(5): Abramowitz and Stegun, table 7.1, and DLMF 7.
  for (const [x, erfc] of [
    [1, 0.157_299_207_050_285_13],
    [2, 0.004_677_734_981_047_266],
    [3, 2.209_049_699_858_544e-5],
    [5, 1.537_459_794_428_034_9e-12]
  ] as const)
    near(normalTwoSided(x * Math.SQRT2), erfc);
  expect(normalCdf(1.96)).toBeCloseTo(0.975_002_104_851_779_5, 14);
  expect(normalCdf(0)).toBe(0.5);
});

test("Student with 1, 2 and 4 degrees of freedom is what its closed forms say, at any t", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e4, noNaN: true }), (t) => {
      near(studentTwoSided(t, 1), (2 / Math.PI) * Math.atan(1 / t), 1e-11);
      const root2 = Math.sqrt(2 + t * t);
      near(studentTwoSided(t, 2), 2 / (root2 * (root2 + t)), 1e-11);
      // ½ + (3/8)·u(1 − u²/12·…): for 4 degrees, with u = t/√(1 + t²/4).
      const u = t / Math.sqrt(1 + (t * t) / 4);
      expect(studentCdf(t, 4)).toBeCloseTo(0.5 + (3 / 8) * u * (1 - (u * u) / 12), 12);
    })
  );
});

test("Student with any even number of degrees of freedom is its finite sum (Abramowitz and Stegun, 26.7.4)", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 6, noNaN: true }), (half, t) => {
      const angle = Math.atan(t / Math.sqrt(2 * half));
      let [sum, term] = [1, 1];
      for (let k = 1; k < half; k++) {
        term *= ((2 * k - 1) / (2 * k)) * Math.cos(angle) ** 2;
        sum += term;
      }
      expect(1 - studentTwoSided(t, 2 * half)).toBeCloseTo(Math.sin(angle) * sum, 12);
    })
  );
});

test("Student: published critical values", () => {
  near(studentQuantile(0.975, 10), 2.228_138_851_986_274);
  near(studentQuantile(0.975, 1), Math.tan(0.475 * Math.PI));
  near(studentQuantile(0.995, 30), 2.749_995_653_567_223);
  near(studentTwoSided(2, 10), 0.073_388_034_770_740_4);
  expect(studentQuantile(0.025, 10)).toBeCloseTo(-studentQuantile(0.975, 10), 12);
});

test("with many degrees of freedom Student is normal", () => {
  for (const t of [0.5, 1.96, 4]) near(studentTwoSided(t, 1e6), normalTwoSided(t), 1e-4);
});

test("the quantile undoes the distribution function", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: 3300 }), (p, df) => {
      expect(studentCdf(studentQuantile(p, df), df)).toBeCloseTo(p, 11);
    }),
    { numRuns: 60 }
  );
});

test("the incomplete beta function: its ends, its mirror, a power", () => {
  expect(incompleteBeta(2, 3, 0)).toBe(0);
  expect(incompleteBeta(2, 3, 1)).toBe(1);
  near(incompleteBeta(3, 1, 0.3), 0.027);
  near(incompleteBeta(2.5, 7, 0.2), 1 - incompleteBeta(7, 2.5, 0.8));
});
