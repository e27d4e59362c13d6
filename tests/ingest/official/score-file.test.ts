import { describe, expect, test } from "vitest";
import { DataProblem } from "../../../src/files/data-problem.ts";
import { combineScores } from "../../../src/ingest/official/combine-scores.ts";
import { readScoreFile } from "../../../src/ingest/official/score-file.ts";
import { fixture } from "../fixture.ts";

const read = (name: string) => readScoreFile(name, fixture(name));
const official = read("scores-2022.csv");

function problemOf(work: () => unknown): DataProblem {
  try {
    work();
  } catch (problem) {
    if (problem instanceof DataProblem) return problem;
    throw problem;
  }
  throw new Error("no problem was found");
}

describe("a score file is the same in every dialect", () => {
  test("official: NA is nothing, scientific notation a number, a quoted comma part of a name", () => {
    expect(official.map(({ line, row }) => [line, row.code, row.year, row.values.afw])).toEqual([
      [2, "WK051802", 2012, 0.25],
      [3, "WK051802", 2022, 0.2520427695069381],
      [4, "WK051829", 2012, -0.3125],
      [5, "WK051829", 2022, -0.2751234567890123]
    ]);
    expect(official[0]?.row.values.fys).toBeNull();
    expect(official[1]?.row.values.onv).toBe(-0.0563156791424645);
    expect(official[1]?.name).toBe("Wijk 02 Belgisch Park, aan zee");
  });

  test.each(["scores-2022-r-quoted.csv", "scores-2022-excel.csv"])("%s", (name) => {
    expect(read(name).map(({ row, name: area }) => ({ row, area }))).toEqual(
      official.map(({ row, name: area }) => ({ row, area }))
    );
  });

  test("scores-own-dialect.csv, without lbm", () => {
    expect(read("scores-own-dialect.csv").map(({ row }) => row)).toEqual(official.map(({ row }) => row));
  });

  test("scores-2022-windows-1252.csv keeps its accents", () => {
    const scores = read("scores-2022-windows-1252.csv");
    expect(scores[0]?.name).toBe("Wijk 02 Belgisch Park, aan zeé");
    expect(scores.map(({ row }) => row)).toEqual(official.map(({ row }) => row));
  });

  test("published classes: kscore is that of the total, kafw is on another scale and passed over", () => {
    const [score] = read("scores-published-classes.csv");
    expect(score?.row.classes).toEqual({ afw: 9, fys: 5, onv: 3, soc: 5, vrz: 9, won: 5 });
    expect(score?.gemeenteName).toBe("'s-Gravenhage");
  });

  test("four decimals may be off by their rounding", () => {
    expect(read("scores-four-decimals.csv")).toHaveLength(1);
  });
});

describe("a fault is one sentence with file, place and what to do", () => {
  test.each([
    ["unknown-column.csv", "regel 1, kolom geluk: onbekende kolom", "line 1, column geluk: unknown column"],
    ["missing-afw.csv", "regel 1, kolom afw: ontbreekt", "line 1, column afw: is missing"],
    ["missing-year.csv", "regel 1, kolom jaar: ontbreekt", "line 1, column jaar: is missing"],
    [
      "malformed-code.csv",
      'regel 4, kolom wk_code, waarde "WK51829": geen gebiedscode',
      'line 4, column wk_code, value "WK51829": not an area'
    ],
    ["malformed-year.csv", 'regel 2, kolom jaar, waarde "12": geen jaar', 'line 2, column jaar, value "12": not a year'],
    [
      "unreadable-number.csv",
      'regel 4, kolom afw, waarde "-0.31x5": geen leesbaar',
      'line 4, column afw, value "-0.31x5": not a readable'
    ],
    [
      "total-not-lbm.csv",
      'regel 4, kolom afw, waarde "-0.3126": is niet lbm (3.78',
      'line 4, column afw, value "-0.3126": is not lbm (3.78'
    ],
    [
      "parts-not-total.csv",
      'regel 5, kolom afw, waarde "-0.2751234567890123": is niet de som',
      "is not the sum of the five dimensions (-0.28512"
    ],
    ["short-row.csv", "regel 4: 7 cellen waar de kop er 10 heeft", "line 4: 7 cells where the header has 10"],
    ["open-quote.csv", "regel 4: de aanhalingstekens", "line 4: the quotation marks"],
    ["edition-2.csv", "regel 1: dit is Leefbaarometer 2.0", "line 1: this is Leefbaarometer 2.0"],
    ["header-alone.csv", "bevat geen gegevens", "holds no data"],
    ["scores-pc4.csv", "regel 1: geen scores van gemeenten", "line 1: no scores of gemeenten"]
  ])("%s", (name, dutch, english) => {
    const problem = problemOf(() => read(name));
    expect(problem.inWords("nl")).toMatch(new RegExp(`^${name}`));
    expect(problem.inWords("nl")).toContain(dutch);
    expect(problem.inWords("en")).toContain(english);
    expect(problem.inWords("nl")).toMatch(/[;,] .*\.$/);
  });

  test("duplicate-year.csv names both lines", () => {
    const problem = problemOf(() => combineScores([read("duplicate-year.csv")]));
    expect(problem.inWords("nl")).toBe(
      'duplicate-year.csv, regel 5, kolom code, jaar, waarde "WK051829 2022": komt al voor in duplicate-year.csv, regel 4; laat er één over.'
    );
    expect(problem.inWords("en")).toContain("occurs already in duplicate-year.csv, line 4; keep one");
  });

  test("two editions are never one dataset", () => {
    const problem = problemOf(() => combineScores([official, read("scores-published-classes.csv")]));
    expect(problem.inWords("nl")).toContain(
      "scores-published-classes.csv: meting 2024, terwijl scores-2022.csv van meting 2022 is"
    );
    expect(problem.inWords("en")).toContain("edition 2024, while scores-2022.csv is of edition 2022");
  });
});
