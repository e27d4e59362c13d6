import { parse } from "csv-parse/browser/esm/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DataProblem } from "../../src/files/data-problem.ts";
import { type Scan, scanCells } from "../../src/files/scan-cells.ts";

const cells = (scan: Scan): string[][] =>
  Array.from({ length: scan.rows }, (_, row) => Array.from({ length: scan.width(row) }, (_, column) => scan.cell(row, column)));

const scan = (text: string, delimiter = ",") => cells(scanCells("f.csv", text, delimiter));

describe("the cells of a text", () => {
  test.each([
    [
      "plain",
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"]
      ]
    ],
    [
      "the last line without an ending",
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"]
      ]
    ],
    [
      "carriage returns, as Windows writes",
      "a,b\r\n1,2\r\n",
      [
        ["a", "b"],
        ["1", "2"]
      ]
    ],
    [
      "carriage returns alone, as old Macs wrote",
      "a,b\r1,2\r",
      [
        ["a", "b"],
        ["1", "2"]
      ]
    ],
    ["padding inside quotes", '"GM0518    ","   12"\n', [["GM0518", "12"]]],
    ["padding outside quotes", ' "a" , "b" \n', [["a", "b"]]],
    ["a delimiter, a quote and a line in quotes", '"a,b","say ""hi""","two\nlines"\n', [["a,b", 'say "hi"', "two\nlines"]]],
    ["a quote in the middle of a cell", '5" pipe,b\n', [['5" pipe', "b"]]],
    ["two quotes in a cell without quotes", 'a""b,c\n', [['a""b', "c"]]],
    ["an empty quoted cell", '"",b\n', [["", "b"]]],
    [
      "empty lines",
      "a,b\n\n\n1,2\n\n",
      [
        ["a", "b"],
        ["1", "2"]
      ]
    ],
    ["no cells at all", "\n\n", []],
    ["a delimiter at the end", "a,\n", [["a", ""]]]
  ])("%s", (_, text, expected) => {
    expect(scan(text)).toEqual(expected);
  });

  test("tabs divide where they are the delimiter, and are space where they are not", () => {
    expect(scan("a\t\tb\n", "\t")).toEqual([["a", "", "b"]]);
    expect(scan("\ta\t,b\n")).toEqual([["a", "b"]]);
  });

  test("lines are counted through quoted line breaks and empty lines", () => {
    const { line } = scanCells("f.csv", 'a\n\n"x\r\ny"\nb\n', ",");
    expect([line(0), line(1), line(2)]).toEqual([1, 3, 5]);
  });

  test.each([
    ["a quote that never ends", 'a\n"b,c\n', "f.csv, regel 2"],
    ["something behind a quote", 'a\nb\n"c"d\n', "f.csv, regel 3"]
  ])("%s is told with its line", (_, text, place) => {
    expect(() => scan(text)).toThrow(place);
    expect(() => scan(text)).toThrow(DataProblem);
  });

  test("an empty row is dropped, one with an empty cell between delimiters is not", () => {
    expect(scan(",\n")).toEqual([["", ""]]);
  });
});

const cell = fc.string({ unit: fc.constantFrom(..."ab,;\t\"' \n\r01.é€="), maxLength: 8 });
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test("what was written in quotes comes back as it was, but for spaces around it", () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(",", ";", "\t"), fc.constantFrom("\n", "\r\n"), (table, delimiter, ending) => {
      const text = table.map((row) => row.map(quoted).join(delimiter)).join(ending);
      expect(scan(text, delimiter)).toEqual(table.map((row) => row.map((each) => each.trim())));
    }),
    { numRuns: 300 }
  );
});

test("read exactly, spaces stay, an empty line is a row, and an empty text is none that is missing", () => {
  const exact = scanCells("f.csv", 'a, b \r\n"",\r\n\r\n" c"\r\n', ",", { isExact: true });
  expect(cells(exact)).toEqual([["a", " b "], ["", ""], [""], [" c"]]);
  expect([exact.isQuoted(1, 0), exact.isQuoted(1, 1), exact.isQuoted(2, 0), exact.isQuoted(3, 0)]).toEqual([
    true,
    false,
    false,
    true
  ]);
  expect(() => scanCells("f.csv", 'a\r\n"b" \r\n', ",", { isExact: true })).toThrow(DataProblem);
});

test("it finds what csv-parse finds in any text that csv-parse can read", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab," \n01'), maxLength: 40 }), (text) => {
      let expected: string[][];
      try {
        // The official readers use it; a quote that begins later in a cell is text to both.
        expected = parse(text, { trim: true, relax_column_count: true, skip_empty_lines: true }) as string[][];
      } catch {
        return;
      }
      let found: string[][];
      try {
        found = scan(text);
      } catch (problem) {
        expect(problem).toBeInstanceOf(DataProblem);
        return;
      }
      // A line with nothing but spaces or quotes in it is no row to us.
      const cellsOf = (table: string[][]) =>
        table.map((row) => row.map((each) => each.trim())).filter((row) => row.join("") !== "" || row.length > 1);
      expect(cellsOf(found)).toEqual(cellsOf(expected));
    }),
    { numRuns: 500 }
  );
});
