import { describe, expect, test } from "vitest";
import { joinReport } from "../../../src/ingest/join/join-report.ts";
import { areaList, code } from "../../state/made-dataset.ts";

const map = areaList(["WK051801", "WK051802", "WK051803", "WK051804"], ["A", "B", "C", "D"]);
const codes = (...texts: string[]) => texts.map(code);

describe("rows and a map meet", () => {
  test("both ways: what matches, what only the file has, what only the map has, what is of another level", () => {
    const report = joinReport({ codes: codes("WK051803", "WK051801", "WK051899", "GM0518") }, map, []);
    expect(report.matched).toEqual(["WK051803", "WK051801"]);
    expect(report.unmatchedInFile).toEqual(["WK051899"]);
    expect(report.otherLevel).toEqual(["GM0518"]);
    expect(report.unmatchedOnMap).toEqual(["WK051802", "WK051804"]);
    expect(report.empty).toBe(2);
  });

  test("an area that never has a value stays empty, though the file names it", () => {
    const rows = {
      codes: codes("WK051801", "WK051801", "WK051802"),
      years: [2020, 2022, 2022],
      values: [Number.NaN, 4, Number.NaN]
    };
    const report = joinReport(rows, map, []);
    expect(report.matched).toEqual(["WK051801", "WK051802"]);
    expect(report.empty).toBe(3);
  });

  test("the same area in two years is no duplicate, twice in a year is one with its rows", () => {
    const rows = { codes: codes("WK051801", "WK051801", "WK051802", "WK051801"), years: [2020, 2022, 2022, 2022] };
    expect(joinReport(rows, map, []).duplicates).toEqual([{ code: "WK051801", year: 2022, rows: [1, 3] }]);
  });

  test("without years, an area on two rows is a duplicate", () => {
    const rows = { codes: codes("WK051801", "WK051802", "WK051801") };
    expect(joinReport(rows, map, []).duplicates).toEqual([{ code: "WK051801", year: undefined, rows: [0, 2] }]);
  });

  test("matched and unmatched together are the codes of the level, each once", () => {
    const rows = { codes: codes("WK051801", "WK051801", "WK036300", "BU05180101") };
    const { matched, unmatchedInFile, otherLevel } = joinReport(rows, map, []);
    expect([...matched, ...unmatchedInFile, ...otherLevel].sort()).toEqual(["BU05180101", "WK036300", "WK051801"]);
  });

  test("a file without rows matches nothing and leaves every area empty", () => {
    const report = joinReport({ codes: [] }, map, [{ year: 2022, level: "wijk", codes: new Set(map.codes) }]);
    expect(report).toMatchObject({ matched: [], unmatchedInFile: [], duplicates: [], empty: 4 });
    expect(report.division.year).toBeUndefined();
  });
});
