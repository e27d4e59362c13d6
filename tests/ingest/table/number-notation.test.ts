import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { notationOf, readFigure } from "../../../src/ingest/table/number-notation.ts";

describe("what a text says of how numbers are written", () => {
  test.each([
    ["12", "plain"],
    ["-12", "plain"],
    ["1e6", "plain"],
    ["0.5", "point"],
    ["12.34", "point"],
    ["1.2345", "point"],
    ["0.123", "point"],
    ["1,234.5", "point"],
    ["1,234,567", "point"],
    ["-7.617665862617029e-4", "point"],
    ["0,5", "comma"],
    ["0,123", "comma"],
    ["1.234,5", "comma"],
    ["1.234.567", "comma"],
    ["1 234,5", "comma"],
    ["12,5%", "comma"],
    ["€ 1.234,50", "comma"],
    ["1.234", "ambiguous"],
    ["-999,123", "ambiguous"],
    ["€ 1.234", "ambiguous"]
  ])("%j: %s", (text, notation) => {
    expect(notationOf(text)).toBe(notation);
  });

  test.each([
    "",
    "abc",
    "1.23.45",
    "1,2,3",
    "12 34",
    "0x10",
    "Infinity",
    "NaN",
    "1.234,5.6",
    "--1",
    "1e",
    "BU05182915",
    "2019JJ00"
  ])("%j is no number", (text) => {
    expect(notationOf(text)).toBeUndefined();
    expect(readFigure(text, "point")).toBeUndefined();
    expect(readFigure(text, "comma")).toBeUndefined();
  });
});

test.each([
  ["1.234", "point", 1.234],
  ["1.234", "comma", 1234],
  ["1,234", "comma", 1.234],
  ["1,234", "point", 1234],
  ["1.234.567,8", "comma", 1_234_567.8],
  ["1 234 567", "point", 1_234_567],
  ["−0,5", "comma", -0.5],
  ["+3", "point", 3],
  ["€ -12,50", "comma", -12.5],
  ["45,1 %", "comma", 45.1]
] as const)("%j with a decimal %s is %d", (text, decimal, number) => {
  expect(readFigure(text, decimal)).toBe(number);
});

test("a number with the other sign is no number, rather than another one", () => {
  expect(readFigure("0.5", "comma")).toBeUndefined();
  expect(readFigure("0,5", "point")).toBeUndefined();
  expect(readFigure("12,34", "point")).toBeUndefined();
});

test("every double comes back exactly, with either sign", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (drawn) => {
      const number = drawn === 0 ? 0 : drawn; // nobody writes minus nothing
      const text = String(number);
      expect(readFigure(text, "point")).toBe(number);
      expect(readFigure(text.replace(".", ","), "comma")).toBe(number);
    }),
    { numRuns: 1000 }
  );
});

test("a number written by a Dutch or an English program with its thousands comes back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 9999 }), (whole, fraction) => {
      const number = Number(`${whole}.${String(fraction).padStart(4, "0")}`);
      const written = (language: string) => new Intl.NumberFormat(language, { minimumFractionDigits: 4 }).format(number);
      expect(readFigure(written("nl-NL"), "comma")).toBe(number);
      expect(readFigure(written("en-GB"), "point")).toBe(number);
    }),
    { numRuns: 500 }
  );
});
