import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spreadFinding } from "../../src/analysis/finding-spread.ts";
import { subjectOf } from "./finding-subject.ts";
import { hague } from "./hague.ts";

const nan = Number.NaN;
const question = { from: 2014, to: 2024, panel: "all", measure: "sd", weighting: "none", inhabitants: undefined } as const;
const row = Array.from({ length: 30 }, (_, i) => ((i * 7) % 30) / 10);
const wobble = (i: number) => ((i * 13) % 7) / 100;
const times = (factor: number) => row.map((value, i) => value * factor + wobble(i));

describe("of the wijken of Den Haag", () => {
  const { matrix, years } = hague();
  const subject = { matrix, years, few: undefined, indicator: { direction: "higher-is-better", scale: "interval" } } as const;

  test("since 2002 nothing can be shown, on the 43 wijken with all years", () => {
    const found = spreadFinding(subject, { ...question, from: 2002 });
    expect(found).toMatchObject({ kind: "verdict", verdict: "no-demonstrable-change", isLast: true, n: 43, leftOut: 1 });
    if (found.kind !== "verdict") throw new Error(found.kind);
    expect(found.before).toBeCloseTo(0.2257, 4);
    expect(found.after).toBeCloseTo(0.2373, 4);
    expect(found.p).toBeCloseTo(0.3788, 4);
    expect(found.relative).toBeUndefined();
  });

  test("the chosen measure is told, and the test stays that of the variance", () => {
    const found = spreadFinding(subject, { ...question, from: 2002, measure: "p90_p10" });
    // It rose by more than a fifth; that does not make the variance larger as far as can be shown.
    expect(found).toMatchObject({ verdict: "no-demonstrable-change", measure: "p90_p10" });
    if (found.kind !== "verdict") throw new Error(found.kind);
    expect([found.before.toFixed(3), found.after.toFixed(3), found.p.toFixed(3)]).toEqual(["0.524", "0.639", "0.379"]);
  });
});

test.each([
  ["smaller", times(1), times(0.5)],
  ["larger", times(0.5), times(1)],
  ["no-demonstrable-change", times(1), times(1).toReversed()]
] as const)("%s, by the rules of the verdict", (verdict, first, last) => {
  expect(spreadFinding(subjectOf([2014, 2024], [first, last]), question)).toMatchObject({ verdict, n: 30, from: 2014, to: 2024 });
});

test("all moved by the same: the same differences, whatever the last digits say", () => {
  const found = spreadFinding(subjectOf([2014, 2024], [row, row.map((value) => value + 0.1)]), question);
  expect(found).toMatchObject({ kind: "verdict", verdict: "same" });
});

test("where all were alike in one year there is a figure and no test", () => {
  const found = spreadFinding(subjectOf([2014, 2024], [row.map(() => 1), row]), question);
  expect(found).toMatchObject({ kind: "verdict", verdict: "untested", before: 0, p: nan });
});

test("asked from late to early it is told from early to late", () => {
  const subject = subjectOf([2014, 2024], [times(1), times(0.5)]);
  expect(spreadFinding(subject, { ...question, from: 2024, to: 2014 })).toEqual(spreadFinding(subject, question));
});

test("what ended before the last year did not hold since", () => {
  const subject = subjectOf([2014, 2018, 2024], [times(1), times(0.5), times(0.4)]);
  expect(spreadFinding(subject, { ...question, to: 2018 })).toMatchObject({ verdict: "smaller", to: 2018, isLast: false });
});

test("fewer than three areas are too few, three are not", () => {
  expect(spreadFinding(subjectOf([2014, 2024], [[1, 2], [2, 5]]), question)).toEqual({ kind: "too-few", n: 2, from: 2014, to: 2024 }); // biome-ignore format: rows
  expect(spreadFinding(subjectOf([2014, 2024], [[1, 2, 4], [2, 5, 4]]), question)).toMatchObject({ kind: "verdict", n: 3 }); // biome-ignore format: rows
});

test("the panel is that of all years, or of the pair", () => {
  const holes = subjectOf([2014, 2018, 2024], [times(1), times(1).with(0, nan), times(1).with(1, nan)]);
  expect(spreadFinding(holes, question)).toMatchObject({ n: 28, leftOut: 2 });
  expect(spreadFinding(holes, { ...question, panel: "pair" })).toMatchObject({ n: 29, leftOut: 1 });
});

describe("of one year", () => {
  const found = spreadFinding(subjectOf([2024], [times(1)], { few: [29] }), { ...question, from: 2024 });

  test("there is the distribution, the highest and the lowest, without areas of few inhabitants among them", () => {
    expect(found).toMatchObject({ kind: "one-year", year: 2024, n: 30, few: 1 });
    if (found.kind !== "one-year") throw new Error(found.kind);
    expect(found.highest).toHaveLength(10);
    expect(found.lowest).toHaveLength(10);
    expect(found.highest.map(({ value }) => value)).toEqual(found.highest.map(({ value }) => value).sort((a, b) => b - a));
    expect([...found.highest, ...found.lowest].map(({ area }) => area)).not.toContain(29);
    expect(found.p10).toBeLessThan(found.median);
    expect(found.median).toBeLessThan(found.p90);
  });

  test("a pair of which one year has no figures is one year", () => {
    const two = subjectOf([2014, 2024], [row.map(() => nan), times(1)], { figures: [2024] });
    expect(spreadFinding(two, question)).toMatchObject({ kind: "one-year", year: 2024 });
  });

  test("no area stands at both ends", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 25 }), (values) => {
        const one = spreadFinding(subjectOf([2024], [values]), { ...question, from: 2024 });
        if (one.kind !== "one-year") throw new Error(one.kind);
        const ends = [...one.highest, ...one.lowest].map(({ area }) => area);
        expect(new Set(ends).size).toBe(ends.length);
        expect(ends.length).toBe(Math.min(values.length, 20));
      })
    );
  });
});

test("no figures in either year, or in no area, is told as that", () => {
  expect(spreadFinding(subjectOf([2014], [row], { figures: [] }), question)).toEqual({ kind: "none", reason: "no-figures" });
  const empty = subjectOf([2014, 2024], [row.map(() => nan), row.map(() => nan)]);
  expect(spreadFinding(empty, question)).toEqual({ kind: "none", reason: "no-figures" });
  expect(spreadFinding(subjectOf([2024], [[nan, nan]]), { ...question, from: 2024 })).toEqual({
    kind: "none",
    reason: "no-figures"
  });
});

describe("of figures that are no deviations", () => {
  test("a ratio scale has its spread beside its mean too", () => {
    const homes = row.map((value) => 200 + value);
    const found = spreadFinding(subjectOf([2014, 2024], [homes, homes.map((value) => value * 2)], { scale: "ratio" }), question);
    expect(found).toMatchObject({ verdict: "larger" });
    if (found.kind !== "verdict") throw new Error(found.kind);
    // Doubled: in euros the differences are larger, beside the mean they are what they were.
    expect(found.relative?.after).toBeCloseTo(found.relative?.before ?? nan, 12);
  });

  test("an interval scale has none, nor has a mean that is not above 0", () => {
    const found = spreadFinding(subjectOf([2014, 2024], [times(1), times(0.5)], { scale: "interval" }), question);
    expect("relative" in found).toBe(false);
    const below = row.map((value) => value - 100);
    expect("relative" in spreadFinding(subjectOf([2014, 2024], [below, row], { scale: "ratio" }), question)).toBe(false);
  });

  test("a measure that does not exist for the figures is told as that", () => {
    const subject = subjectOf([2014, 2024], [times(1), times(0.5)], { scale: "interval" });
    expect(spreadFinding(subject, { ...question, measure: "gini" })).toEqual({ kind: "none", reason: "no-measure" });
    expect(spreadFinding(subject, { ...question, weighting: "population" })).toEqual({ kind: "none", reason: "no-measure" });
  });

  test("weighted by inhabitants the measure is weighted, the test is not", () => {
    const subject = subjectOf([2014, 2024], [times(1), times(0.5)]);
    const inhabitants = Float64Array.from(row, (_, i) => (i === 0 ? 1e6 : 1));
    const weighted = spreadFinding(subject, { ...question, weighting: "population", inhabitants });
    const plain = spreadFinding(subject, question);
    if (weighted.kind !== "verdict" || plain.kind !== "verdict") throw new Error("no verdict");
    expect(weighted.before).toBeLessThan(plain.before / 10);
    expect(weighted.p).toBe(plain.p);
  });
});
