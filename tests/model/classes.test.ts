import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dimensions } from "../../src/ingest/columns/leefbaarometer.ts";
import { type FileScore, readScoreFile } from "../../src/ingest/official/score-file.ts";
import { type ClassScheme, classCount, classOf, classSchemes } from "../../src/model/classes.ts";
import { hasSharedData, sharedFile, titleWithReason } from "../shared-data.ts";

const total = classSchemes["leefbaarometer-total"];
const dimension = classSchemes["leefbaarometer-dimension"];

describe.each([total, dimension])("$id", (scheme: ClassScheme) => {
  test("a bound belongs to the class below it, what is just above to the next", () => {
    for (const [i, bound] of scheme.bounds.entries()) {
      expect(classOf(bound, scheme)).toBe(i + 1);
      expect(classOf(bound + 1e-9, scheme)).toBe(i + 2);
    }
  });

  test("a higher value never has a lower class, and every value has one", () => {
    const value = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = [classOf(Math.min(a, b), scheme), classOf(Math.max(a, b), scheme)];
        expect(low).toBeLessThanOrEqual(high ?? 0);
        expect(high).toBeLessThanOrEqual(classCount(scheme));
      })
    );
  });

  test("the reference, 0, lies in the class that is said", () => {
    expect(classOf(0, scheme)).toBe(scheme.referenceClass);
  });

  test("a missing value has no class", () => {
    expect(classOf(Number.NaN, scheme)).toBeUndefined();
  });
});

interface Gap {
  readonly max_lower: number;
  readonly min_upper: number;
}

/** The values whose computed class is not the published one, and how many were compared. */
function compare(scores: readonly FileScore[], ids: readonly string[], scheme: ClassScheme) {
  const pairs = scores.flatMap(({ row }) =>
    ids.flatMap((id) =>
      (row.classes[id] ?? null) === null ? [] : { value: row.values[id] ?? Number.NaN, published: row.classes[id] }
    )
  );
  const differing = pairs.filter(({ value, published }) => classOf(value, scheme) !== published).map(({ value }) => value);
  return { compared: pairs.length, differing };
}

describe("against the classes published with the 2024 edition", () => {
  const folder = sharedFile("leefbaarometer-3.0");
  const load = () =>
    ["nl_buurtscores_2024.csv", "nl_gemeentescores_2024.csv"].flatMap((name) =>
      readScoreFile(name, readFileSync(`${folder}/${name}`))
    );

  test.skipIf(!hasSharedData)(
    titleWithReason("the total: 12,489 of 12,489 are equal, also without the leave of an ambiguous bound"),
    () => {
      expect(compare(load(), ["afw"], total)).toEqual({ compared: 12_489, differing: [] });
    }
  );

  test.skipIf(!hasSharedData)(titleWithReason("the bounds of the total lie in the gaps between the published classes"), () => {
    const { detail } = JSON.parse(readFileSync(`${folder}/class_cutoffs_empirical.json`, "utf8")) as {
      detail: { kscore_on_afw: readonly Gap[] };
    };
    expect(detail.kscore_on_afw).toHaveLength(total.bounds.length);
    for (const [i, { max_lower, min_upper }] of detail.kscore_on_afw.entries()) {
      expect(total.bounds[i]).toBeGreaterThanOrEqual(max_lower);
      expect(total.bounds[i]).toBeLessThan(min_upper);
    }
  });

  // The bounds of the dimension scale are known to four decimals, so a value within half of the last one may go either way.
  test.skipIf(!hasSharedData)(
    titleWithReason("the dimensions: 62,441 of 62,445 are equal, the other four lie on a bound as far as it is known"),
    () => {
      const { compared, differing } = compare(load(), dimensions, dimension);
      expect(compared).toBe(62_445);
      expect(differing.sort((a, b) => a - b)).toEqual([-0.156795, 0.0391998, 0.078393, 0.156789]);
      for (const value of differing)
        expect(Math.min(...dimension.bounds.map((bound) => Math.abs(value - bound)))).toBeLessThan(0.00005);
    }
  );
});
