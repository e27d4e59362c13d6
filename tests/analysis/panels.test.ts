import fc from "fast-check";
import { expect, test } from "vitest";
import { changeBetween, changeBounds, changeClasses, movers } from "../../src/analysis/change.ts";
import { areasInCell, classMoves } from "../../src/analysis/class-moves.ts";
import { contributions, nearestPair } from "../../src/analysis/contributions.ts";
import { convergence } from "../../src/analysis/convergence.ts";
import { differences, inquiry, type Question, type Subject } from "../../src/analysis/differences.ts";
import { compareGroups } from "../../src/analysis/group-comparison.ts";
import { balancedPanel, panelValues } from "../../src/analysis/panel.ts";
import { meansByYear, recentred } from "../../src/analysis/reference.ts";
import { spreadOverTime } from "../../src/analysis/spread-over-time.ts";
import { pearson } from "../../src/stats/correlation.ts";
import { mean, standardDeviation } from "../../src/stats/spread.ts";
import { matrixOf } from "./made-matrix.ts";

const missing = Number.NaN;
const years = [2002, 2012, 2024];
const matrix = matrixOf(years, [
  [1, 2, 3, missing, missing, 5],
  [1, 4, 3, missing, 7, 6],
  [2, 4, 1, missing, 8, 9]
]);

test("a balanced panel has who is there in every year, and says who is not and why", () => {
  const panel = balancedPanel(matrix, years);
  expect([...panel.areas]).toEqual([0, 1, 2, 5]);
  expect(panel.leftOut).toEqual([{ area: 4, missing: [2002] }]);
  expect(panel.empty).toEqual([3]);
  expect([...panelValues(matrix, panel, 2012)]).toEqual([1, 4, 3, 6]);
  expect([...balancedPanel(matrix, [2012, 2024]).areas]).toEqual([0, 1, 2, 4, 5]);
  expect([...balancedPanel(matrix, years, (area) => area !== 1).areas]).toEqual([0, 2, 5]);
});

test("change, and who rose and fell by more than the band; few inhabitants stay out unless asked for", () => {
  const changes = changeBetween(matrix, 2012, 2024);
  expect([...changes]).toEqual([1, 0, -2, missing, 1, 3]);
  const few = Uint8Array.of(0, 0, 0, 0, 0, 1);
  const found = movers(changes, { band: 0.5, few, withFew: false, maximum: 10 });
  expect(found).toEqual({ risers: [0, 4], fallers: [2], within: 1, above: 2, below: 1, few: [5] });
  expect(movers(changes, { band: 0.5, few, withFew: true, maximum: 1 })).toMatchObject({ risers: [5], above: 3, few: [] });
  expect(movers(changes, { band: 5, withFew: true, maximum: 10 })).toMatchObject({ risers: [], fallers: [], within: 5 });
});

test("classes of change are symmetric and the same whatever the years; a wider band makes all of them wider", () => {
  expect(changeBounds(0.0392)).toEqual([0.0392, 0.0784, 0.1568]);
  expect(changeBounds(0.5)).toEqual([0.5, 1, 2]);
  const sizes = [0, 0.0392, 0.04, 0.0784, 0.1, 0.1568, 0.2];
  expect([...changeClasses(sizes, 0.0392)]).toEqual([4, 4, 5, 5, 6, 6, 7]);
  expect([
    ...changeClasses(
      sizes.map((size) => -size),
      0.0392
    )
  ]).toEqual([4, 4, 3, 3, 2, 2, 1]);
  expect([...changeClasses([missing], 0.0392)]).toEqual([0]);
});

test("spread by year: unweighted and weighted, over the panel alone", () => {
  const panel = balancedPanel(matrix, years);
  const rows = spreadOverTime(matrix, panel, { weights: [10, 20, 30, 1, 1, missing] });
  const row = (year: number, measure: string, weighting: string) =>
    rows.find((one) => one.year === year && one.measure === measure && one.weighting === weighting);
  expect(rows).toHaveLength(3 * 5 * 2);
  expect(row(2002, "sd", "none")).toMatchObject({ n: 4, value: standardDeviation([1, 2, 3, 5]) });
  expect(row(2024, "range", "none")?.value).toBe(8);
  // Whose inhabitants are unknown cannot be weighed.
  const centre = (10 * 1 + 20 * 2 + 30 * 3) / 60;
  const weighed = Math.sqrt((10 * (1 - centre) ** 2 + 20 * (2 - centre) ** 2 + 30 * (3 - centre) ** 2) / 60);
  expect(row(2002, "sd", "population")?.n).toBe(3);
  expect(row(2002, "sd", "population")?.value).toBeCloseTo(weighed, 12);
  expect(spreadOverTime(matrix, panel)).toHaveLength(3 * 5);
  expect(
    spreadOverTime(
      matrix,
      balancedPanel(matrix, years, (area) => area === 0)
    )[0]?.value
  ).toBeNaN();
});

test("convergence keeps the identity β = ρ·s₂/s₁ − 1, on any panel", () => {
  const score = fc.integer({ min: -900, max: 900 }).map((n) => n / 1000);
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score), { minLength: 5, maxLength: 40 }), (pairs) => {
      const [first, last] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
      fc.pre(new Set(first).size > 2 && new Set(last).size > 2);
      const made = matrixOf([2002, 2024], [first, last]);
      const found = convergence(made, balancedPanel(made, [2002, 2024]), 2002, 2024);
      expect(found.line?.slope).toBeCloseTo((pearson(first, last) * found.sdTo) / found.sdFrom - 1, 8);
      expect(Math.sign(found.test?.t ?? 0)).toBe(Math.sign(found.sdTo - found.sdFrom));
    })
  );
});

test("two areas are too few for a line, and nothing is made up", () => {
  const made = matrixOf(
    [2002, 2024],
    [
      [1, 2],
      [2, 3]
    ]
  );
  expect(convergence(made, balancedPanel(made, [2002, 2024]), 2002, 2024)).toMatchObject({
    line: undefined,
    test: undefined,
    n: 2
  });
});

test("moves between classes: counts, who is in a cell, and rank correlations of the same areas", () => {
  const classes = { from: Uint8Array.of(1, 1, 2, 0, 3), to: Uint8Array.of(1, 2, 2, 2, 2), count: 3 };
  const moves = classMoves(classes, { from: [1, 2, 3, missing, 5], to: [1, 3, 4, 2, 5] });
  expect(moves).toMatchObject({ n: 4, up: 1, same: 2, down: 1 });
  expect(moves.flows[1]).toMatchObject({ start: 1, end: 3, stayed: 1, inflow: 2, outflow: 0, net: 2 });
  expect(areasInCell(classes.from, classes.to, 1, 2)).toEqual([1]);
  expect(moves.spearman).toBeCloseTo(1, 12);
  expect(moves.kendall).toBeCloseTo(1, 12);
});

test("parts that add up are exact; what is left over is told", () => {
  expect(contributions(0.3, [0.1, 0.2])).toMatchObject({ isExact: true });
  expect(contributions(0.3002, [0.1, 0.2])).toMatchObject({ isExact: false });
  expect(contributions(0.3002, [0.1, 0.2]).remainder).toBeCloseTo(0.0002, 12);
});

test("the nearest pair of years with dimensions", () => {
  const known = [2014, 2018, 2020, 2022, 2024];
  expect(nearestPair(known, 2002, 2024)).toEqual([2014, 2024]);
  expect(nearestPair(known, 2002, 2012)).toEqual([2014, 2018]);
  expect(nearestPair(known, 2024, 2018)).toEqual([2018, 2024]);
  expect(nearestPair([2014], 2002, 2024)).toBeUndefined();
});

test("a reference of each year re-centres: the mean of who it is made of becomes 0, differences between areas stay", () => {
  const zeros = meansByYear(matrix, [0, 1, 2]);
  expect(zeros).toEqual([2, 8 / 3, 7 / 3]);
  const moved = recentred(matrix, (row) => zeros[row] ?? 0);
  expect(mean(moved.values.slice(0, 3))).toBeCloseTo(0, 12);
  expect((moved.values[5] ?? 0) - (moved.values[0] ?? 0)).toBeCloseTo(4, 12);
  expect(moved.values[3]).toBeNaN();
  const panel = balancedPanel(matrix, years);
  const own = spreadOverTime(matrix, panel).map(({ value }) => value);
  for (const [i, { value }] of spreadOverTime(moved, panel).entries()) expect(value).toBeCloseTo(own[i] ?? 0, 10);
});

test("a set, its ring and the rest: means, the gap, and difference-in-differences by hand", () => {
  const made = matrixOf(
    [2008, 2014, 2024],
    [
      [0, 0, 1, 1, 2, 2],
      [0, 0, 1, 1, 2, 2],
      [1, 3, 1.2, 1.4, 2.1, 2.5]
    ]
  );
  const adjacent = [[1, 2], [0], [0, 3], [2], [5], [4]];
  const found = compareGroups(made, {
    years: [2008, 2014, 2024],
    set: new Set([0, 1]),
    adjacent,
    from: 2014,
    to: 2024,
    isCompared: () => true
  });
  expect(found.lines.map(({ group, areas }) => [group, areas])).toEqual([
    ["set", [0, 1]],
    ["ring", [2]],
    ["rest", [3, 4, 5]]
  ]);
  expect(found.lines[0]?.means).toEqual([0, 0, 2]);
  expect(found.gap[2]).toBeCloseTo(2 - (1.2 + 1.4 + 2.1 + 2.5) / 4, 12);
  expect(found.effect?.estimate).toBeCloseTo(2 - (0.2 + 0.4 + 0.1 + 0.5) / 4, 12);
  // Nobody changed before: there is no variance, so no statistic.
  expect(found.before).toBeUndefined();
  expect(found.ringEffect).toBeUndefined();
});

const input: Subject & Question = {
  matrix,
  years,
  from: 2002,
  to: 2024,
  panel: "all",
  measure: "sd",
  weighting: "none",
  inhabitants: undefined,
  few: undefined,
  withFew: false,
  band: 0.0392,
  classes: Uint8Array.of(1, 1, 1, 0, 0, 2, 1, 1, 1, 0, 2, 2, 1, 2, 1, 0, 2, 2),
  classCount: 2,
  hasShares: false,
  indicator: { direction: "higher-is-better", scale: "interval" },
  gemeenten: Uint32Array.of(0, 0, 0, 0, 1, 1),
  versus: "gemeente",
  set: []
};

test("all panels speak of the same areas, and the pair of years alone may have more", () => {
  const all = differences(input, []);
  expect(all.convergence.n).toBe(all.panel.areas.length);
  expect(all.spread[0]?.n).toBe(all.panel.areas.length);
  expect(all.groups).toBeUndefined();
  expect(all.between?.gemeenten).toBe(2);
  const pair = differences({ ...input, from: 2012, panel: "pair" }, []);
  expect(pair.panel.years).toEqual([2012, 2024]);
  expect(pair.panel.areas.length).toBe(5);
});

test("a set is compared with its own gemeente alone, or with all", () => {
  const { groups } = differences({ ...input, set: [0] }, [[1], [0], [], [], [], []]);
  const compared = groups?.lines.flatMap(({ areas }) => areas).sort();
  expect(compared).toEqual([0, 1, 2]);
  const wide = differences({ ...input, set: [0], versus: "all" }, [[1], [0], [], [], [], []]).groups;
  expect(wide?.lines.flatMap(({ areas }) => areas).sort()).toEqual([0, 1, 2, 5]);
});

test("a question works out again what it touches, and nothing else", () => {
  const ask = inquiry(input, [[1], [0], [], [], [], []]);
  const first = ask({ ...input, set: [0] });
  const others = (changed: Partial<Question>) => {
    const next = ask({ ...input, set: [0], ...changed });
    return Object.keys(first).filter((name) => next[name as keyof typeof next] !== first[name as keyof typeof first]);
  };
  expect(others({})).toEqual([]);
  expect(others({ measure: "iqr" })).toEqual(["spreadFinding"]);
  expect(others({ band: 0.5 })).toEqual(["movers", "changeFinding", "caughtUpFinding"]);
  expect(others({ withFew: true })).toEqual(["movers"]);
  expect(others({ set: [1] })).toEqual(["groups"]);
  expect(others({ from: 2012 })).toEqual([
    ...["changes", "movers", "convergence", "moves", "between", "groups"],
    ...["spreadFinding", "changeFinding", "caughtUpFinding"]
  ]);
  expect(others({ panel: "pair" })).toContain("spread");
});

test("measures that divide by the mean are there where 0 means nothing at all, and nowhere else", () => {
  const panel = balancedPanel(matrix, years);
  const names = (withInequality: boolean) => [
    ...new Set(spreadOverTime(matrix, panel, { withInequality }).map(({ measure }) => measure))
  ];
  expect(names(false)).toEqual(["sd", "p90_p10", "iqr", "range", "mad"]);
  expect(names(true)).toEqual(["sd", "p90_p10", "iqr", "range", "mad", "cv", "gini", "theil"]);
  const rows = spreadOverTime(matrix, panel, { withInequality: true, weights: [2, 2, 2, 2, 2, 2] });
  const cellOf = (measure: string, weighting: string) =>
    rows.find((row) => row.year === 2002 && row.measure === measure && row.weighting === weighting)?.value ?? Number.NaN;
  expect(cellOf("gini", "none")).toBeCloseTo(cellOf("gini", "population"), 12);
  expect(cellOf("theil", "none")).toBeCloseTo(cellOf("theil", "population"), 12);
});
