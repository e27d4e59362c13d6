import { expect, test } from "vitest";
import { boundsInWords } from "../../src/i18n/class-words.ts";
import { createI18n } from "../../src/i18n/i18n.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { mapSummary } from "../../src/map/map-summary.ts";
import { classSchemes } from "../../src/model/classes.ts";
import { indicator } from "../state/made-dataset.ts";

const dutch = textsOf(await createI18n("nl"));
const english = textsOf(await createI18n("en"));
const facts = {
  level: "wijk",
  year: 2024,
  indicator: indicator("afw"),
  names: ["A", "B", "C", "D"],
  hasReference: true,
  reference: undefined
} as const;

test("the summary counts areas with a value and on either side of the reference, and names the extremes", () => {
  expect(mapSummary({ ...facts, values: [0.2, -0.3, 0.1, Number.NaN] }, dutch)).toBe(
    "3 van de 4 wijken hebben een waarde in 2024: 2 boven en 1 onder de landelijke referentie. De hoogste waarde is die van A (+0,200), de laagste die van B (−0,300)."
  );
  expect(mapSummary({ ...facts, values: [0.2, -0.3, 0.1, Number.NaN] }, english)).toContain("that of B (−0.300)");
});

test("where 0 is no reference nothing lies above or below it, and another reference is named", () => {
  const values = [0.2, -0.3, 0.1, Number.NaN];
  expect(mapSummary({ ...facts, values, hasReference: false }, dutch)).toMatch(
    /^3 van de 4 wijken hebben een waarde in 2024\. De hoogste/
  );
  const other = mapSummary({ ...facts, values, reference: "mean of the group" }, english);
  expect(other).toContain("2 above and 1 below the reference (mean of the group)");
});

test("without a single value the summary says so", () => {
  expect(mapSummary({ ...facts, values: [Number.NaN, Number.NaN, Number.NaN, Number.NaN] }, dutch)).toBe(
    "Geen van de 4 wijken heeft een waarde in 2024."
  );
});

test("of one area alone the summary gives its value", () => {
  expect(mapSummary({ ...facts, names: ["A"], values: [0.2] }, english)).toBe("A has the value +0.200 in 2024.");
});

test("bounds in the legend have the digits that they have", () => {
  const total = classSchemes["leefbaarometer-total"];
  expect(boundsInWords(total, 1, dutch)).toBe("tot en met −0,4283");
  expect(boundsInWords(total, 6, dutch)).toBe("tot en met +0,01015");
  expect(boundsInWords(total, 9, english)).toBe("above +0.16796");
  expect(boundsInWords(classSchemes["leefbaarometer-dimension"], 5, english)).toBe("up to +0.0392");
});
