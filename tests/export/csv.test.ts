import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { writeCsv } from "../../src/export/csv.ts";

test("the international dialect has commas and points, the Dutch one semicolons, decimal commas and a byte order mark", () => {
  const rows = [["WK051829", "Bouwlust, Vrederust", -0.1971234567890123, null]] as const;
  expect(writeCsv(["code", "name", "value", "class"], rows, "international")).toBe(
    'code,name,value,class\r\nWK051829,"Bouwlust, Vrederust",-0.1971234567890123,\r\n'
  );
  expect(writeCsv(["code", "name", "value", "class"], rows, "dutch")).toBe(
    "\uFEFFcode;name;value;class\r\nWK051829;Bouwlust, Vrederust;-0,1971234567890123;\r\n"
  );
});

test("numbers survive to the last digit, whatever the text beside them", () => {
  const anyRow = fc.tuple(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1 }), (rows) => {
      const read = parse(writeCsv(["text", "number"], rows, "international"), { from_line: 2, relax_column_count: false });
      expect(read.map(([, number]) => Number(number))).toEqual(rows.map(([, number]) => number));
    })
  );
});

test("a text that a spreadsheet would run as a formula becomes a text", () => {
  expect(writeCsv(["name"], [["=1+1"], ["@sum"], ["-x"], ["'s-Gravenhage"]], "international")).toBe(
    "name\r\n'=1+1\r\n'@sum\r\n'-x\r\n's-Gravenhage\r\n"
  );
});

test("a missing number leaves the cell empty", () => {
  expect(writeCsv(["value"], [[Number.NaN], [null]], "international")).toBe("value\r\n\r\n\r\n");
});

test("minus zero keeps its sign and the infinities are words, in both dialects", () => {
  const rows = [[-0], [Number.POSITIVE_INFINITY], [Number.NEGATIVE_INFINITY]];
  expect(writeCsv(["value"], rows, "international")).toBe("value\r\n-0\r\nInfinity\r\n-Infinity\r\n");
  expect(writeCsv(["value"], rows, "dutch")).toBe("\uFEFFvalue\r\n-0\r\nInfinity\r\n-Infinity\r\n");
});

test("an empty text is quoted, so that it is not taken for a missing one", () => {
  expect(writeCsv(["text"], [[""], [null]], "international")).toBe('text\r\n""\r\n\r\n');
});
