import { expect, test } from "vitest";
import type { Question } from "../../src/analysis/differences.ts";
import { likelyNext } from "../../src/analysis/likely-next.ts";

const question: Question = {
  from: 2014,
  to: 2024,
  panel: "all",
  measure: "sd",
  weighting: "none",
  withFew: false,
  band: 0.0392,
  versus: "gemeente",
  set: [3]
};

test("either year gives way to every other one, the nearest first, and all else stays", () => {
  const next = likelyNext(question, [2002, 2008, 2012, 2014, 2020, 2024]);
  expect(next.filter(({ to }) => to === 2024).map(({ from }) => from)).toEqual([2012, 2008, 2020, 2002]);
  expect(next.filter(({ from }) => from === 2014).map(({ to }) => to)).toEqual([2020, 2012, 2008, 2002]);
  for (const { from, to, ...rest } of next) {
    expect(from).not.toBe(to);
    expect({ ...question, ...rest }).toEqual(question);
  }
});

test("of two years there is nothing else to ask", () => {
  expect(likelyNext(question, [2014, 2024])).toEqual([]);
});
