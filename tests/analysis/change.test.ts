import fc from "fast-check";
import { expect, test } from "vitest";
import { changeBetween, changeBounds, changeClasses, movers } from "../../src/analysis/change.ts";
import { matrixOf } from "./made-matrix.ts";

const anyChange = fc.oneof(
  fc.integer({ min: -400, max: 400 }).map((n) => n / 1000),
  fc.constant(Number.NaN)
);
const anyChanges = fc.array(anyChange, { minLength: 1, maxLength: 60 });
const anyBand = fc.integer({ min: 1, max: 200 }).map((n) => n / 1000);
const isKnown = (change: number) => !Number.isNaN(change);

test("the change from a year to another is the change back, turned; by way of a third year it adds up", () => {
  fc.assert(
    fc.property(anyChanges, anyChanges, anyChanges, (a, b, c) => {
      const areas = Math.min(a.length, b.length, c.length);
      const made = matrixOf([2002, 2012, 2024], [a.slice(0, areas), b.slice(0, areas), c.slice(0, areas)]);
      const [there, back] = [changeBetween(made, 2002, 2024), changeBetween(made, 2024, 2002)];
      const [first, second] = [changeBetween(made, 2002, 2012), changeBetween(made, 2012, 2024)];
      for (let area = 0; area < areas; area++) {
        const change = there[area] ?? 0;
        expect(isKnown(change)).toBe(isKnown(a[area] ?? 0) && isKnown(c[area] ?? 0));
        if (!isKnown(change)) continue;
        expect(back[area]).toBeCloseTo(-change, 12);
        if (isKnown(b[area] ?? 0)) expect((first[area] ?? 0) + (second[area] ?? 0)).toBeCloseTo(change, 12);
      }
    })
  );
});

test("a year that the figures do not have gives no change at all", () => {
  const made = matrixOf(
    [2002, 2024],
    [
      [1, 2],
      [2, 4]
    ]
  );
  expect([...changeBetween(made, 2002, 2013)]).toEqual([Number.NaN, Number.NaN]);
});

test("everybody who is ranked rose, fell or stayed within the band, and nobody is in two of these", () => {
  fc.assert(
    fc.property(anyChanges, anyBand, (changes, band) => {
      const { risers, fallers, within, above, below } = movers(changes, { band, withFew: true, maximum: changes.length });
      expect(above + below + within).toBe(changes.filter(isKnown).length);
      expect([risers.length, fallers.length]).toEqual([above, below]);
      expect(risers.filter((area) => fallers.includes(area))).toEqual([]);
      for (const area of risers) expect(changes[area]).toBeGreaterThan(band);
      for (const area of fallers) expect(changes[area]).toBeLessThan(-band);
    })
  );
});

test("a change of just the band is within it, up and down", () => {
  const found = movers([0.5, -0.5, 0.501, -0.501], { band: 0.5, withFew: true, maximum: 4 });
  expect(found).toEqual({ risers: [2], fallers: [3], within: 2, above: 1, below: 1, few: [] });
});

test("risers go down from the largest rise, fallers up from the largest fall, and a shorter list is the beginning of a longer", () => {
  fc.assert(
    fc.property(anyChanges, anyBand, fc.integer({ min: 0, max: 10 }), (changes, band, maximum) => {
      const all = movers(changes, { band, withFew: true, maximum: changes.length });
      const some = movers(changes, { band, withFew: true, maximum });
      expect(some.risers).toEqual(all.risers.slice(0, maximum));
      expect(some.fallers).toEqual(all.fallers.slice(0, maximum));
      const valuesOf = (areas: readonly number[]) => areas.map((area) => changes[area] ?? 0);
      expect(valuesOf(all.risers)).toEqual(valuesOf(all.risers).toSorted((a, b) => b - a));
      expect(valuesOf(all.fallers)).toEqual(valuesOf(all.fallers).toSorted((a, b) => a - b));
    })
  );
});

test("areas with few inhabitants are ranked or listed apart, never lost", () => {
  fc.assert(
    fc.property(anyChanges, anyBand, (changes, band) => {
      const few = changes.map((_, area) => (area % 3 === 0 ? 1 : 0));
      const without = movers(changes, { band, few, withFew: false, maximum: changes.length });
      const withThem = movers(changes, { band, few, withFew: true, maximum: changes.length });
      const known = changes.flatMap((change, area) => (isKnown(change) ? area : []));
      expect(without.few).toEqual(known.filter((area) => few[area] === 1));
      expect(without.within + without.above + without.below + without.few.length).toBe(known.length);
      expect(withThem.few).toEqual([]);
      expect(withThem.risers.filter((area) => few[area] === 0)).toEqual(without.risers);
    })
  );
});

test("a class of change is as far from the middle as its opposite, and the larger change never has the lower class", () => {
  fc.assert(
    fc.property(anyChanges, anyBand, (changes, band) => {
      const own = changeClasses(changes, band);
      const turned = changeClasses(
        changes.map((change) => -change),
        band
      );
      for (const [area, change] of changes.entries()) {
        const found = own[area] ?? 0;
        expect(found === 0).toBe(!isKnown(change));
        if (found > 0) expect(turned[area]).toBe(8 - found);
        for (const [other, theirs] of changes.entries()) if (change <= theirs) expect(found).toBeLessThanOrEqual(own[other] ?? 0);
      }
    })
  );
});

test("the middle class is exactly who stays within the band, whatever the band", () => {
  fc.assert(
    fc.property(anyChanges, anyBand, (changes, band) => {
      const middle = changeClasses(changes, band).filter((found) => found === 4).length;
      expect(middle).toBe(movers(changes, { band, withFew: true, maximum: 0 }).within);
      const [first, second, third] = changeBounds(band);
      expect([second / first, third / first]).toEqual([2, 4]);
    })
  );
});
