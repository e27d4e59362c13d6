import { expect, test } from "vitest";
import { convergence } from "../../src/analysis/convergence.ts";
import { balancedPanel } from "../../src/analysis/panel.ts";
import { catchUpVerdict, spreadVerdict } from "../../src/analysis/verdict.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { matrixOf } from "./made-matrix.ts";

const down = { t: -3, p: 0.004 };
const up = { t: 3, p: 0.004 };
const weak = { t: -1, p: 0.3 };

test.each([
  ["the measure fell and the test says so", { before: 0.25, after: 0.2, test: down }, "smaller"],
  ["the measure rose and the test says so", { before: 0.2, after: 0.25, test: up }, "larger"],
  ["the measure fell, the test does not say so", { before: 0.25, after: 0.2, test: weak }, "no-demonstrable-change"],
  ["the measure rose, the test does not say so", { before: 0.2, after: 0.25, test: weak }, "no-demonstrable-change"],
  ["the measure rose while the variance fell", { before: 0.2, after: 0.25, test: down }, "no-demonstrable-change"],
  ["the measure fell while the variance rose", { before: 0.25, after: 0.2, test: up }, "no-demonstrable-change"],
  ["nothing moved", { before: 0.2, after: 0.2, test: down }, "no-demonstrable-change"],
  ["p just at the level", { before: 0.25, after: 0.2, test: { t: -2, p: 0.05 } }, "no-demonstrable-change"],
  ["there is no test", { before: 0.25, after: 0.2, test: undefined }, "undefined"],
  ["there is no measure", { before: Number.NaN, after: 0.2, test: down }, "undefined"]
] as const)("%s", (_, evidence, verdict) => {
  expect(spreadVerdict(evidence)).toBe(verdict);
});

test.each([
  ["a slope down and smaller differences", { slope: -0.3, p: 0.01 }, "smaller", "catching-up"],
  ["a slope down and larger differences", { slope: -0.3, p: 0.01 }, "larger", "slope-alone"],
  ["a slope down and nothing shown of the differences", { slope: -0.3, p: 0.01 }, "no-demonstrable-change", "slope-alone"],
  ["a slope up", { slope: 0.3, p: 0.01 }, "larger", "falling-behind"],
  ["no slope to speak of", { slope: -0.3, p: 0.2 }, "smaller", "no-slope"],
  ["no line", undefined, "smaller", "undefined"],
  ["nothing known of the differences", { slope: -0.3, p: 0.01 }, "undefined", "undefined"]
] as const)("%s", (_, line, spread, verdict) => {
  expect(catchUpVerdict(line, spread)).toBe(verdict);
});

test("a slope below zero with a growing spread, made: low areas rise by the slope, and nobody may say that differences shrink", () => {
  const random = seededRandom(3);
  const first = Array.from({ length: 60 }, (_, i) => (i - 30) / 100);
  // The slope is pulled down a little, the noise spreads far more than that.
  const last = first.map((value) => 0.5 * value + (random() - 0.5) * 1.6);
  const matrix = matrixOf([2014, 2024], [first, last]);
  const { line, test: variance, sdFrom, sdTo } = convergence(matrix, balancedPanel(matrix, [2014, 2024]), 2014, 2024);
  expect(line?.slope).toBeLessThan(0);
  expect(sdTo).toBeGreaterThan(sdFrom);
  const spread = spreadVerdict({ before: sdFrom, after: sdTo, test: variance });
  expect(spread).toBe("larger");
  expect(["slope-alone", "no-slope"]).toContain(catchUpVerdict(line, spread));
});
