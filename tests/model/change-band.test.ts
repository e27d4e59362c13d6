import { expect, test } from "vitest";
import { defaultBandOf } from "../../src/model/change-band.ts";
import { measuresOf } from "../../src/model/measures.ts";
import { indicator } from "../state/made-dataset.ts";

test("the band is half a class step: of the Leefbaarometer that of its dimensions, of other figures that of their classes", () => {
  expect(defaultBandOf(indicator("afw"), {})).toBe(0.0392);
  expect(defaultBandOf(indicator("fys"), {})).toBe(0.0392);
  const own = { ...indicator("afw"), classes: { id: "own", bounds: [10, 20, 40, 50], official: false } };
  expect(defaultBandOf(own, {})).toBe(5);
  expect(defaultBandOf({ ...own, classes: { ...own.classes, bounds: [7] } }, {})).toBe(0.0392);
});

test("an indicator without classes of its own has those of its level, and half a step of them as band", () => {
  const { classes: _, ...people } = indicator("people");
  expect(defaultBandOf(people, { classBounds: { people: [1000, 3000, 5000, 9000] } })).toBe(1000);
  expect(defaultBandOf(people, { classBounds: { other: [1, 2, 3] } })).toBe(0.0392);
});

test("no measure that divides by the mean on an interval scale", () => {
  expect(measuresOf("interval")).toEqual(["sd", "p90_p10", "iqr", "range", "mad"]);
  for (const scale of ["ratio", "share"] as const) expect(measuresOf(scale)).toContain("gini");
});
