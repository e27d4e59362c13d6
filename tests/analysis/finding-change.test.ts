import { describe, expect, test } from "vitest";
import { changeFinding } from "../../src/analysis/finding-change.ts";
import { subjectOf } from "./finding-subject.ts";
import { hague } from "./hague.ts";

const question = { from: 2014, to: 2024, band: 0.5 };
const made = (changes: readonly number[], few: readonly number[] = []) =>
  subjectOf([2014, 2024], [changes.map(() => 1), changes.map((change) => 1 + change)], { few });

test("of the wijken of Den Haag 29 rose and 5 fell since 2002, Schildersbuurt and Hoornwijk the most", () => {
  const { matrix, years, at } = hague();
  const subject = { matrix, years, few: undefined, indicator: { direction: "higher-is-better", scale: "interval" } } as const;
  const found = changeFinding(subject, { from: 2002, to: 2024, band: 0.0392 });
  expect(found).toMatchObject({ kind: "change", n: 43, up: 29, down: 5, same: 9, few: 0 });
  if (found.kind !== "change") throw new Error(found.kind);
  expect(found.riser?.area).toBe(at("Schildersbuurt"));
  expect(found.faller?.area).toBe(at("Hoornwijk"));
});

test("just the band is no change, and who has one figure does not count", () => {
  expect(changeFinding(made([0.5, -0.5, 0.6, -0.6, Number.NaN]), question)).toMatchObject({ n: 4, up: 1, down: 1, same: 2 });
});

test("asked from late to early it is told from early to late", () => {
  expect(changeFinding(made([1, 2, -3]), { ...question, from: 2024, to: 2014 })).toEqual(
    changeFinding(made([1, 2, -3]), question)
  );
});

describe("the largest rise and fall", () => {
  test("are those beyond the band, or absent", () => {
    expect(changeFinding(made([1, 2, -3]), question)).toMatchObject({
      riser: { area: 1, value: 2 },
      faller: { area: 2, value: -3 }
    });
    const within = changeFinding(made([0.1, 0.2]), question);
    expect("riser" in within || "faller" in within).toBe(false);
  });
  test("are not those of areas with few inhabitants, which count all the same", () => {
    expect(changeFinding(made([9, 2, -3], [0]), question)).toMatchObject({ up: 2, riser: { area: 1, value: 2 }, few: 1 });
    const only = changeFinding(made([9, 0.1], [0]), question);
    expect(only).toMatchObject({ up: 1, few: 1 });
    expect("riser" in only).toBe(false);
  });
});

test("one year, or no figures, is told as that", () => {
  expect(changeFinding(made([1]), { ...question, from: 2024 })).toEqual({ kind: "none", reason: "one-year" });
  expect(changeFinding(made([Number.NaN]), question)).toEqual({ kind: "none", reason: "no-figures" });
  expect(changeFinding(subjectOf([2014], [[1]], { figures: [] }), question)).toEqual({ kind: "none", reason: "no-figures" });
});
