import fc from "fast-check";
import { expect, test } from "vitest";
import { edgesOf, type Label, makeLabel } from "../../src/charts/label.ts";
import { placeLabels, sideBySide } from "../../src/charts/label-placement.ts";

const sorted = fc
  .array(fc.double({ min: -50, max: 450, noNaN: true }), { maxLength: 14 })
  .map((list) => list.sort((a, b) => a - b));

test("labels keep their order, do not overlap and stay within bounds", () => {
  fc.assert(
    fc.property(sorted, (centres) => {
      const placed = placeLabels(centres, 16, 0, 400) ?? [];
      expect(placed).toHaveLength(centres.length);
      for (const [i, centre] of placed.entries()) {
        expect(centre).toBeGreaterThanOrEqual(8 - 1e-9);
        expect(centre).toBeLessThanOrEqual(392 + 1e-9);
        if (i > 0) expect(centre - (placed[i - 1] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9);
      }
    })
  );
});

test("labels with room stay where they belong", () => {
  expect(placeLabels([20, 100, 300], 16, 0, 400)).toEqual([20, 100, 300]);
});

test("labels at one place spread around it evenly, or away from a bound", () => {
  expect(placeLabels([100, 100, 100], 16, 0, 400)).toEqual([84, 100, 116]);
  expect(placeLabels([0, 0], 16, 0, 400)).toEqual([8, 24]);
  expect(placeLabels([400, 400], 16, 0, 400)).toEqual([376, 392]);
});

test("no other placement in order moves the labels less", () => {
  const cost = (centres: readonly number[], placed: readonly number[]) =>
    placed.reduce((sum, p, i) => sum + (p - (centres[i] ?? 0)) ** 2, 0);
  fc.assert(
    fc.property(
      sorted,
      fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 14, maxLength: 14 }),
      (centres, slack) => {
        const placed = placeLabels(centres, 16, 0, 400) ?? [];
        const room = 400 - 16 * centres.length;
        const rival = centres.map((_, i) => Math.min(room, [...slack].sort((a, b) => a - b)[i] ?? 0) + (i + 0.5) * 16);
        expect(cost(centres, placed)).toBeLessThanOrEqual(cost(centres, rival) + 1e-6);
      }
    )
  );
});

test("labels that cannot fit are not squeezed in", () => {
  expect(placeLabels([1, 2, 3], 16, 0, 47)).toBeUndefined();
});

test("labels stand over their places, or beside each other where these are too close, or inside the picture", () => {
  const over = (x: number, y = 10) => makeLabel("+0,123", { x, y, anchor: "middle", size: 12 });
  const placed = (...labels: readonly Label[]) => sideBySide(labels, 0, 300);
  expect(placed(over(100), over(200)).map(({ x }) => x)).toEqual([100, 200]);
  expect(placed(over(100), over(110, 60)).map(({ x }) => x)).toEqual([100, 110]);
  const [left, right] = placed(over(100), over(110)).map(edgesOf);
  expect(right?.[0]).toBeGreaterThan(left?.[1] ?? 0);
  expect(edgesOf(placed(over(2))[0] ?? over(0))[0]).toBe(0);
  expect(edgesOf(placed(over(299))[0] ?? over(0))[1]).toBeCloseTo(300, 9);
});
