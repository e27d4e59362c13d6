import { describe, expect, test } from "vitest";
import { classMoves } from "../../src/analysis/class-moves.ts";
import { clustersFinding, gapFinding, movesFinding, partsFinding } from "../../src/analysis/finding-chapters.ts";
import { pairFinding } from "../../src/analysis/finding-pair.ts";
import { compareGroups } from "../../src/analysis/group-comparison.ts";
import { together } from "../../src/analysis/together.ts";
import { matrixOf } from "./made-matrix.ts";

const nan = Number.NaN;

describe("a group beside the others", () => {
  const gapOf = (rows: readonly (readonly number[])[], set = [0, 1]) =>
    gapFinding(
      compareGroups(matrixOf([2014, 2024], rows), {
        years: [2014, 2024],
        set: new Set(set),
        adjacent: [],
        from: 2014,
        to: 2024,
        isCompared: () => true
      }),
      2014,
      2024
    );
  const others = [10, 11, 12, 13];

  test("came further from them, as far as can be shown", () => {
    const found = gapOf([[5, 6, ...others], [1, 2.1, ...others]]); // biome-ignore format: rows
    expect(found).toMatchObject({ kind: "gap", members: 2, before: -6, size: "larger", isShown: true });
  });
  test("came closer, but not as far as can be shown", () => {
    const found = gapOf([[5, 6, ...others], [9, 2.5, 9, 12, 11, 14]]); // biome-ignore format: rows
    expect(found).toMatchObject({ size: "smaller", isShown: false });
  });
  test("went to the other side", () => {
    expect(gapOf([[5, 6, ...others], [15, 16, ...others]])).toMatchObject({ size: "crossed", after: 4 }); // biome-ignore format: rows
  });
  test("moved as they did", () => {
    const risen = [5, 6, ...others].map((value) => value + 1);
    expect(gapOf([[5, 6, ...others], risen])).toMatchObject({ size: "same" }); // biome-ignore format: rows
  });
  test("of one area has no test", () => {
    expect(gapOf([[5, 6, ...others], [9, 6, ...others]], [0])).toMatchObject({ members: 1, p: nan, isShown: false }); // biome-ignore format: rows
  });
  test("none chosen, or none with figures", () => {
    expect(gapFinding(undefined, 2014, 2024)).toEqual({ kind: "none", reason: "no-group" });
    expect(gapOf([[nan, nan, ...others], [nan, nan, ...others]])).toEqual({ kind: "none", reason: "no-figures" }); // biome-ignore format: rows
  });
});

describe("the parts of a total", () => {
  test("up to three that go its way, the largest first, and up to two that go against it", () => {
    expect(partsFinding(0.2, [0.01, 0.1, -0.02, 0.15, 0.05, -0.06, -0.03], 0.04)).toEqual({
      kind: "parts",
      total: 0.2,
      along: [
        { part: 3, value: 0.15 },
        { part: 1, value: 0.1 },
        { part: 4, value: 0.05 }
      ],
      against: [
        { part: 5, value: -0.06 },
        { part: 6, value: -0.03 }
      ],
      isWithinBand: false
    });
  });
  test("of a fall those that fell go its way", () => {
    expect(partsFinding(-0.1, [-0.12, 0.02], 0.04)).toMatchObject({ along: [{ part: 0 }], against: [{ part: 1 }] });
  });
  test("of a total within the band it is told that it is", () => {
    expect(partsFinding(0.0392, [0.1, -0.0608], 0.0392)).toMatchObject({ isWithinBand: true });
    expect(partsFinding(0, [0.1, -0.1], 0.04)).toMatchObject({ along: [{ part: 0 }], against: [{ part: 1 }] });
  });
  test("a part that is 0 goes neither way; without a part there are none", () => {
    expect(partsFinding(0.1, [0.1, 0], 0.04)).toMatchObject({ along: [{ part: 0 }], against: [] });
    for (const parts of [[], [0.1, nan]]) expect(partsFinding(0.1, parts, 0.04)).toEqual({ kind: "none" });
    expect(partsFinding(nan, [0.1], 0.04)).toEqual({ kind: "none" });
  });
});

describe("where like lies beside like", () => {
  const row = (year: number, i: number, p: number) => ({ year, n: 43, i, expected: -1 / 42, p });

  test("by the permutations of each year; of the difference nothing is said", () => {
    expect(clustersFinding([row(2002, 0.5, 0.001), row(2024, 0.55, 0.001)], 2002, 2024)).toMatchObject({
      year: 2024,
      reading: "alike",
      before: { year: 2002, i: 0.5, reading: "alike" }
    });
  });
  test.each([
    [0.5, 0.04, "alike"],
    [-0.5, 0.04, "unlike"],
    [0.5, 0.05, "not-shown"]
  ])("an I of %d with p %d: %s", (i, p, reading) => {
    const found = clustersFinding([row(2024, i, p)], 2002, 2024);
    expect(found).toMatchObject({ reading });
    expect("before" in found).toBe(false);
  });
  test("of one year, and of none", () => {
    expect("before" in clustersFinding([row(2024, 0.5, 0.01)], 2024, 2024)).toBe(false);
    expect(clustersFinding([row(2002, 0.5, 0.01)], 2002, 2024)).toEqual({ kind: "none", reason: "no-figures" });
  });
});

test("who went to another class", () => {
  const moves = classMoves(
    { from: [1, 1, 2, 3, 0], to: [2, 3, 2, 1, 1], count: 3 },
    { from: [1, 2, 3, 4, 5], to: [1, 2, 3, 4, 5] }
  );
  expect(movesFinding(moves, 2014, 2024)).toEqual({ kind: "moves", from: 2014, to: 2024, n: 4, up: 2, down: 1, same: 1 });
  expect(movesFinding(moves, 2024, 2024)).toEqual({ kind: "none", reason: "one-year" });
  const none = classMoves({ from: [0], to: [0], count: 3 }, { from: [nan], to: [nan] });
  expect(movesFinding(none, 2014, 2024)).toEqual({ kind: "none", reason: "no-figures" });
});

describe("two indicators together", () => {
  const x = [1, 2, 3, 4, 5, 6, 7, 8];
  const y = [2, 1, 4, 3, 6, 5, 8, 7];
  const of = (first: readonly number[], second: readonly number[]) => together(first, second, "quantile", "median");

  test("both unfavourable: both low where high is better, the one furthest there first", () => {
    const found = pairFinding(of(x, y), "higher-is-better", "higher-is-better", undefined);
    expect(found).toMatchObject({ kind: "pair", n: 8, isJudged: true, together: [0, 1, 2, 3], named: 4, link: "up" });
  });
  test("both high where low is better, and one of each where they differ", () => {
    expect(pairFinding(of(x, y), "lower-is-better", "lower-is-better", undefined)).toMatchObject({ together: [6, 7, 4, 5] });
    const turned = x.map((value) => -value);
    expect(pairFinding(of(turned, y), "lower-is-better", "higher-is-better", undefined)).toMatchObject({
      together: [0, 1, 2, 3]
    });
    expect(pairFinding(of(x, y), "lower-is-better", "higher-is-better", undefined)).toMatchObject({ together: [] });
  });
  test("without a judgement of one, both low, and nobody says unfavourable", () => {
    expect(pairFinding(of(x, y), "lower-is-better", "neutral", undefined)).toMatchObject({
      isJudged: false,
      together: [0, 1, 2, 3]
    });
  });
  test("areas with few inhabitants come last", () => {
    const few = Uint8Array.from([1, 0, 0, 1, 0, 0, 0, 0]);
    expect(pairFinding(of(x, y), "higher-is-better", "higher-is-better", few)).toMatchObject({
      together: [1, 2, 0, 3],
      named: 2
    });
  });
  test("neither unit counts for more: the order is that of ranks", () => {
    const wide = y.map((value) => value * 1000);
    const [one, other] = [of(x, y), of(x, wide)].map((result) =>
      pairFinding(result, "higher-is-better", "higher-is-better", undefined)
    );
    expect(one?.kind === "pair" && one.together).toEqual(other?.kind === "pair" && other.together);
  });
  test("an interval that holds 0 shows no association, nor does one that is not there", () => {
    const noise = [5, 1, 8, 3, 2, 7, 4, 6];
    const found = pairFinding(of(x, noise), "higher-is-better", "higher-is-better", undefined);
    expect(found).toMatchObject({ link: "not-shown" });
    expect(found.kind === "pair" && found.interval?.[0]).toBeLessThan(0);
    expect(pairFinding(of([1, 2, 3], [3, 1, 2]), "neutral", "neutral", undefined)).toMatchObject({ link: "not-shown", n: 3 });
    expect(
      pairFinding(
        of(
          x,
          y.map((value) => -value)
        ),
        "higher-is-better",
        "higher-is-better",
        undefined
      )
    ).toMatchObject({ link: "down" });
  });
  test("of two areas, or of all alike, nothing is said", () => {
    expect(pairFinding(of([1, 2], [1, 2]), "neutral", "neutral", undefined)).toEqual({ kind: "none", n: 2 });
    expect(pairFinding(of([1, 1, 1], [1, 2, 3]), "neutral", "neutral", undefined)).toEqual({ kind: "none", n: 3 });
  });
});
