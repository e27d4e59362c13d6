import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type ClassChoice,
  choiceForOther,
  classMethods,
  classSpans,
  parseClassChoice,
  schemeOfIndicator,
  withNumbers,
  writeClassChoice
} from "../../src/model/class-choice.ts";
import { classSchemes } from "../../src/model/classes.ts";
import { indicator } from "../state/made-dataset.ts";

const anyChoice: fc.Arbitrary<ClassChoice> = fc.oneof(
  fc.record({
    method: fc.constantFrom(...classMethods),
    count: fc.integer({ min: 2, max: 9 }),
    span: fc.constantFrom(...classSpans)
  }),
  fc
    .uniqueArray(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Number(value.toFixed(6)) + 0),
      {
        minLength: 1,
        maxLength: 8,
        comparator: "IsStrictlyEqual"
      }
    )
    .map((bounds) => ({ method: "manual", bounds: bounds.sort((a, b) => a - b) }) as const)
);

test("a choice is read back as it was written", () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      expect(parseClassChoice(writeClassChoice(choice))).toEqual(choice);
    })
  );
});

test.each(["quantile_5", "natural_5", "equal_5_year", "manual_-0.5_0_1.25", "manual_3"])(
  "%s is written as it was read",
  (text) => {
    const choice = parseClassChoice(text);
    expect(choice && writeClassChoice(choice)).toBe(text);
  }
);

test.each([
  "",
  "quantile",
  "quantile_1",
  "quantile_10",
  "quantile_5_month",
  "quantile_5_year_2",
  "jenks_5",
  "manual",
  "manual_1_1",
  "manual_2_1",
  "manual_1e3",
  "manual_x",
  "manual_1_2_3_4_5_6_7_8_9",
  "constructor_5"
])("‘%s’ is no choice", (text) => expect(parseClassChoice(text)).toBeUndefined());

test("bounds set by hand stay with their indicator; a method goes along", () => {
  expect(choiceForOther("manual_0_1")).toBeUndefined();
  expect(choiceForOther("quantile_5")).toBe("quantile_5");
  expect(choiceForOther(undefined)).toBeUndefined();
});

test("very small bounds are written without an exponent", () => {
  expect(writeClassChoice({ method: "manual", bounds: [0.0000001, 0.5] })).toBe("manual_0.0000001_0.5");
});

test("bounds are written with the indicator's decimals, and with more where those would be equal", () => {
  const plain = { ...indicator("value"), decimals: 1, signed: false };
  const scheme = { id: "own", official: false };
  expect(withNumbers({ ...scheme, bounds: [1.04, 1.2] }, plain).written).toMatchObject({ decimals: 1, signed: false });
  expect(withNumbers({ ...scheme, bounds: [1.04, 1.043] }, plain).written?.decimals).toBe(3);
});

test("published classes keep their own bounds and names", () => {
  expect(schemeOfIndicator(indicator("afw"), {})).toBe(classSchemes["leefbaarometer-total"]);
});
