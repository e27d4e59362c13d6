import { describe, expect, test } from "vitest";
import { chosenScheme, classChanges, deviationScheme } from "../../src/analysis/chosen-scheme.ts";
import { classify } from "../../src/analysis/classify.ts";
import { parseClassChoice } from "../../src/model/class-choice.ts";
import { classCount } from "../../src/model/classes.ts";
import { indicator } from "../state/made-dataset.ts";
import { matrixOf } from "./made-matrix.ts";

const none = Number.NaN;
const matrix = matrixOf(
  [2018, 2020, 2024],
  [
    [1, 2, 3, 4],
    [none, none, none, none],
    [5, 6, 7, 8]
  ]
);
const homes = { ...indicator("homes"), signed: false, decimals: 0 };
const schemeFor = (text: string, own = matrix) => {
  const choice = parseClassChoice(text);
  if (!choice) throw new Error(text);
  return chosenScheme(choice, own, 2024, homes, false);
};

describe("bounds", () => {
  test("are those of all years, which are named; years without values are not", () => {
    expect(schemeFor("quantile_2")).toMatchObject({ bounds: [4.5], chosen: { years: [2018, 2024], values: 8 } });
  });

  test("are those of one year where that was asked", () => {
    expect(schemeFor("quantile_2_year")).toMatchObject({ bounds: [6.5], chosen: { years: [2024], values: 4 } });
  });

  test("set by hand are taken as they are", () => {
    expect(schemeFor("manual_2_7")).toMatchObject({ bounds: [2, 7], chosen: { years: [] } });
  });

  test("of values that are all the same, or of none, are none: one class", () => {
    for (const text of ["quantile_5", "natural_5", "equal_5"]) {
      expect(classCount(schemeFor(text, matrixOf([2024], [[3, 3, 3]])))).toBe(1);
      expect(classCount(schemeFor(text, matrixOf([2024], [[none]])))).toBe(1);
    }
  });

  test("have as many digits as keep them apart", () => {
    expect(schemeFor("quantile_2").written?.decimals).toBe(0);
    expect(schemeFor("quantile_5", matrixOf([2024], [[0.1, 0.2, 0.3, 0.4, 0.5, 0.6]])).written?.decimals).toBe(1);
  });
});

test("natural breaks of a great many values say with how many they were computed", () => {
  const row = Array.from({ length: 25_000 }, (_, i) => i % 1000);
  expect(schemeFor("natural_4", matrixOf([2024], [row])).chosen).toMatchObject({ values: 25_000, sampled: 20_000 });
  expect(schemeFor("quantile_4", matrixOf([2024], [row])).chosen?.sampled).toBeUndefined();
});

test("deviations of an indicator without a scale for them lie round 0, and are signed", () => {
  const scheme = deviationScheme(matrixOf([2024], [[-30, -10, 0, 10, 30]]), homes);
  expect(scheme).toMatchObject({ bounds: [-25, -15, -5, 5, 15, 25], diverging: true, written: { signed: true } });
  expect(classify([0], scheme)[0]).toBe(4);
});

test("areas that change class are counted; those without a value have none to change", () => {
  expect(classChanges([1, 2, 3, 0, 2], [1, 3, 3, 2, 0])).toBe(1);
});
