import { describe, expect, test } from "vitest";
import { digitsOf, readNumber } from "../../../src/ingest/columns/read-number.ts";

const read = (text: string, decimalComma = false) => readNumber(text, { decimalComma }, () => ({ file: "f.csv", line: 2 }));

describe("a number in a cell", () => {
  test.each([
    ["0.25", 0.25],
    ["-7.617665862617029e-4", -0.0007617665862617029],
    ["  12 ", 12],
    [".5", 0.5],
    ["0", 0]
  ])("%j is %d", (text, number) => {
    expect(read(text)).toBe(number);
  });

  test.each(["", "NA", "       .", "-99997", "-99995.00"])("%j is missing, not a number", (text) => {
    expect(read(text)).toBeNull();
  });

  test.each(["0,25", "1.234,5", "1 234", "12%", "0x10", "Infinity"])("%j is unreadable", (text) => {
    expect(() => read(text)).toThrow("f.csv, regel 2, waarde");
  });

  test("a comma is a decimal comma only where the file says so, and never a thousands separator", () => {
    expect(read("-0,25", true)).toBe(-0.25);
    expect(() => read("1.234,5", true)).toThrow("geen leesbaar getal");
  });
});

test.each([
  ["0.0568", { decimals: 4, significant: 3 }],
  ["-5.63e-2", { decimals: 4, significant: 3 }],
  ["4,1023", { decimals: 4, significant: 5 }],
  ["12", { decimals: 0, significant: 2 }]
])("the digits of %s", (text, digits) => {
  expect(digitsOf(text)).toEqual(digits);
});
