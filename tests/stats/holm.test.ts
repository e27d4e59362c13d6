import fc from "fast-check";
import { expect, test } from "vitest";
import { holm } from "../../src/stats/holm.ts";

// R 4.3: p.adjust(c(0.01, 0.02, 0.03, 0.04), "holm") and the like.
test.each([
  [
    [0.01, 0.02, 0.03, 0.04],
    [0.04, 0.06, 0.06, 0.06]
  ],
  [
    [0.04, 0.001, 0.5, 0.03],
    [0.09, 0.004, 0.5, 0.09]
  ],
  [
    [0.6, 0.7],
    [1, 1]
  ]
])("of %j are %j", (ps, adjusted) => {
  for (const [i, p] of holm(ps).entries()) expect(p).toBeCloseTo(adjusted[i] ?? Number.NaN, 12);
});

test("one that is missing stays missing, and is no member of the family", () => {
  expect([...holm([0.01, Number.NaN, 0.04])]).toEqual([0.02, Number.NaN, 0.04]);
});

test("none becomes smaller, none larger than 1, and the order stays", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }), (ps) => {
      const adjusted = holm(ps);
      for (const [i, p] of ps.entries()) {
        expect(adjusted[i]).toBeGreaterThanOrEqual(Math.min(1, p));
        expect(adjusted[i]).toBeLessThanOrEqual(1);
        for (const [j, other] of ps.entries()) if (p < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? Number.NaN);
      }
    })
  );
});

test("the smallest carries the whole family, as Bonferroni's does", () => {
  expect(holm([0.2, 0.001, 0.4])[1]).toBeCloseTo(0.003, 12);
});
