import { describe, expect, test } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { DataProblem } from "../../../src/files/data-problem.ts";
import { countTable } from "../../../src/ingest/table/counted-table.ts";
import { openTable } from "../../../src/ingest/table/open-table.ts";
import { openWorkbook, readSheetTable } from "../../../src/ingest/table/sheet-table.ts";
import { understand } from "../../../src/ingest/table/understand.ts";
import { wijken } from "./read.ts";

type Cell = string | number | boolean | Date | null;

const cellOf = (value: Cell) => (value === null ? null : { value, ...(value instanceof Date ? { format: "yyyy-mm-dd" } : {}) });

async function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<Uint8Array> {
  const written = await writeWorkbook(
    Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map(cellOf)) })) as Parameters<
      typeof writeWorkbook
    >[0]
  ).toBuffer();
  return new Uint8Array(written);
}

const rows = [
  ["Enquête", null, null],
  [null, null, null],
  ["code", "jaar", "Score"],
  ["WK051829", 2021, 0.1 + 0.2],
  ["WK051833", 2021, null],
  ["WK051834", 2021, "x"]
];

describe("a sheet", () => {
  test("is a table with the numbers that it holds, to the last digit", async () => {
    const table = readSheetTable(await openWorkbook("f.xlsx", await workbook({ Blad1: rows })));
    expect(table.reading).toEqual({ form: "sheet", sheet: "Blad1", sheets: ["Blad1"], headerLine: 3 });
    const { understanding, measures } = understand(countTable("f.xlsx", table), {}, wijken);
    expect(understanding).toMatchObject({ code: 0, yearColumn: 1, years: [2021], questions: [] });
    expect([...(measures[0]?.figures[0]?.values ?? [])]).toEqual([0.1 + 0.2, Number.NaN, Number.NaN]);
    expect(table.line(0)).toBe(4);
  });

  test("is the fullest of several, unless another is chosen", async () => {
    const bytes = await workbook({ Uitleg: [["Lees mij"]], Cijfers: rows, Leeg: [] });
    const opened = await openWorkbook("f.xlsx", bytes);
    expect(readSheetTable(opened).reading).toMatchObject({ sheet: "Cijfers", sheets: ["Uitleg", "Cijfers", "Leeg"] });
    expect(() => readSheetTable(opened, { sheet: "Leeg" })).toThrow("bevat geen gegevens");
  });

  test("may write numbers as text, and dates as years", async () => {
    const table = readSheetTable(
      await openWorkbook(
        "f.xlsx",
        await workbook({
          a: [
            ["code", "datum", "Score"],
            ["WK051829", new Date(Date.UTC(2021, 0, 1)), "1,5"]
          ]
        })
      )
    );
    const { understanding, measures } = understand(countTable("f.xlsx", table), {}, wijken);
    expect(understanding.years).toEqual([2021]);
    expect([...(measures[0]?.figures[0]?.values ?? [])]).toEqual([1.5]);
  });

  test("of a damaged file is told", async () => {
    const bytes = await workbook({ a: rows });
    await expect(openWorkbook("f.xlsx", bytes.slice(0, 900))).rejects.toThrow(DataProblem);
  });
});

describe("Leefbaarometer 2.0 is refused with the reason", () => {
  test.each([
    ["classes and their moves", ["WK_CODE", "KL02", "KL08", "VKL0208"]],
    ["scores", ["GBD", "JAAR", "RLBRMTR", "RLBWON", "RLBBEV"]]
  ])("in a workbook with %s", async (_, header) => {
    const bytes = await workbook({ wijk: [header, ["WK051829", ...header.slice(1).map(() => 2012)]] });
    const table = await openTable({ name: "wijk.xlsx", bytes }, "sheet");
    await expect(table.read({})).rejects.toThrow("Leefbaarometer 2.0: een andere schaal");
  });
});
