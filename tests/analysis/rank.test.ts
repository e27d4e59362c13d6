import fc from "fast-check";
import { expect, test } from "vitest";
import { classify } from "../../src/analysis/classify.ts";
import { ranksWithin, rankWithin } from "../../src/analysis/rank.ts";
import { classSchemes } from "../../src/model/classes.ts";
import { code } from "../state/made-dataset.ts";

const [here, there] = [code("GM0518"), code("GM0363")];

test("the highest value has rank 1, equal values share the best rank, a missing one has none", () => {
  const ranks = ranksWithin([0.1, 0.3, 0.3, Number.NaN, -0.2], [here, here, here, here, here]);
  expect(ranks.map((rank) => rank?.rank)).toEqual([3, 1, 1, undefined, 4]);
  expect(ranks[0]?.of).toBe(4);
});

test("ranks are counted within each gemeente", () => {
  const ranks = ranksWithin([0.1, 0.9, 0.3], [here, there, here]);
  expect(ranks).toEqual([
    { rank: 2, of: 2 },
    { rank: 1, of: 1 },
    { rank: 1, of: 2 }
  ]);
});

test("a rank is one more than the number of higher values", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1 }), (values) => {
      const ranks = ranksWithin(
        values,
        values.map(() => here)
      );
      for (const [area, value] of values.entries())
        expect(ranks[area]?.rank).toBe(1 + values.filter((other) => other > value).length);
    })
  );
});

test("a published class wins over the computed one, and where none was published the bounds decide", () => {
  const scheme = classSchemes["leefbaarometer-total"];
  expect([...classify([-0.5, 0.01, Number.NaN, 0.2], scheme)]).toEqual([1, 6, 0, 9]);
  expect([...classify([-0.5, 0.01, Number.NaN, 0.2], scheme, Int8Array.of(2, 0, 5, 9))]).toEqual([2, 6, 0, 9]);
});

test("ranks one area alone as it ranks all of them", () => {
  const homes = fc.constantFrom(here, there);
  const figures = fc.array(fc.tuple(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(Number.NaN)), homes), { minLength: 1 });
  fc.assert(
    fc.property(figures, (rows) => {
      const values = rows.map(([value]) => value);
      const gemeenten = rows.map(([, home]) => home);
      const all = ranksWithin(values, gemeenten);
      for (const area of values.keys()) expect(rankWithin(values, gemeenten, area)).toEqual(all[area]);
    })
  );
});
