import fc from "fast-check";
import { expect, test } from "vitest";
import { classesByYear, classify } from "../../src/analysis/classify.ts";
import { lruCache } from "../../src/analysis/lru-cache.ts";
import { classSchemes } from "../../src/model/classes.ts";
import { matrixOf } from "./made-matrix.ts";

test("an answer is computed once while it is remembered, and is always that of its own key", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f")), (maximum, keys) => {
      const ask = lruCache<string>(maximum);
      // The keys asked last, newest last: what a list of `most` holds.
      let recent: string[] = [];
      for (const key of keys) {
        let isWorked = false;
        const answer = ask(key, () => {
          isWorked = true;
          return `answer to ${key}`;
        });
        expect(answer).toBe(`answer to ${key}`);
        expect(isWorked).toBe(!recent.includes(key));
        recent = [...recent.filter((other) => other !== key), key].slice(-maximum);
      }
    })
  );
});

test("an answer that is undefined is remembered like any other", () => {
  const ask = lruCache<undefined>(2);
  let works = 0;
  for (let i = 0; i < 3; i++) ask("nothing", () => void works++);
  expect(works).toBe(1);
});

test("the classes of a year are those of its values, and the same object when asked again", () => {
  const scheme = classSchemes["leefbaarometer-total"];
  const made = matrixOf(
    [2002, 2024],
    [
      [-0.5, 0.01, Number.NaN],
      [0.2, 0, -0.01]
    ]
  );
  const classes = classesByYear(made, scheme);
  expect([...(classes(2002) ?? [])]).toEqual([...classify([-0.5, 0.01, Number.NaN], scheme)]);
  expect([...(classes(2024) ?? [])]).toEqual([...classify([0.2, 0, -0.01], scheme)]);
  expect(classes(2024)).toBe(classes(2024));
  expect(classes(2013)).toBeUndefined();
});
