import { expect, test } from "vitest";
import { statisticsFor } from "../../src/analysis/scale-statistics.ts";

test("on an interval scale nothing relative is offered; a share has no inequality; a ratio has all", () => {
  expect(statisticsFor("interval")).toMatchObject({ percentChange: false, coefficientOfVariation: false, inequality: false });
  expect(statisticsFor("share")).toMatchObject({ percentChange: true, inequality: false, percentagePoints: true });
  expect(statisticsFor("ratio")).toMatchObject({ percentChange: true, coefficientOfVariation: true, inequality: true });
});
