import { describe, expect, test } from "vitest";
import { headerCells, readCsv } from "../../src/files/csv-table.ts";
import { DataProblem } from "../../src/files/data-problem.ts";

const read = (text: string) => readCsv("f.csv", new TextEncoder().encode(text));
const utf16 = (text: string) =>
  Uint8Array.from([...`\uFEFF${text}`].flatMap((letter) => [letter.charCodeAt(0), letter.charCodeAt(0) >> 8]));

describe("a CSV", () => {
  test("has a header, rows with the line on which each begins, and the decimal sign of its delimiter", () => {
    expect(read('code, naam\nWK1,"Een\ntwee"\n\nWK2, b \n')).toEqual({
      file: "f.csv",
      header: ["code", "naam"],
      rows: [
        { line: 2, cells: ["WK1", "Een\ntwee"] },
        { line: 5, cells: ["WK2", "b"] }
      ],
      decimalComma: false
    });
    expect(read("code;naam;a,b\nWK1;x;0,5\n")).toMatchObject({ header: ["code", "naam", "a,b"], decimalComma: true });
    expect(read("code\ta\nWK1\t0,5\n")).toMatchObject({ header: ["code", "a"], decimalComma: true });
  });

  test.each([
    ["UTF-8 with a mark", new TextEncoder().encode("\uFEFFnaam\nRégion\n")],
    ["UTF-16", utf16("naam\nRégion\n")],
    ["Windows-1252", Uint8Array.from([..."naam\nRégion\n"].map((letter) => letter.charCodeAt(0)))]
  ])("is read in %s", (_, bytes) => {
    expect(readCsv("f.csv", bytes)).toMatchObject({ header: ["naam"], rows: [{ cells: ["Région"] }] });
  });

  test.each([
    ["table.cells", "a,b\n1,2\n1,2,3\n", 3],
    ["table.quotes", 'a,b\n1,"2\n', 2],
    ["table.empty", "a,b\n", undefined],
    ["table.empty", "", undefined],
    ["file.no-text", "a,b\n\0,\0\n", undefined]
  ])("is refused with %s and its line", (code, text, line) => {
    const place = line === undefined ? { file: "f.csv" } : { file: "f.csv", line };
    expect(() => read(text)).toThrow(DataProblem);
    expect(() => read(text)).toThrow(expect.objectContaining({ code, place }));
  });
});

test("the header of the beginning of a text has its names, whatever stands between them", () => {
  expect(headerCells('"wk_code";"jaar, oud"\r\n1;2')).toEqual(["wk_code", "jaar, oud"]);
});
