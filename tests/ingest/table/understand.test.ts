import { describe, expect, test } from "vitest";
import { DataProblem } from "../../../src/files/data-problem.ts";
import { oddities } from "./oddities.ts";
import { figures, read, tableOf } from "./read.ts";

describe("what is understood of a table", () => {
  test.each(oddities.map((oddity) => [oddity.name, oddity] as const))(
    "%s",
    (_, { text, answers, file, understanding, figures: expected }) => {
      const found = read(text, answers, file);
      expect(found.understanding).toMatchObject(understanding);
      // toMatchObject takes an absent key for any value.
      for (const key of Object.keys(understanding) as (keyof typeof understanding)[])
        if (understanding[key] === undefined) expect(found.understanding[key]).toBeUndefined();
      if (expected) {
        const numbers = Object.entries(figures(found)).map(([name, lists]) => [
          name,
          lists.map((list) => list.map((value) => (Number.isNaN(value) ? null : value)))
        ]);
        expect(numbers).toEqual(Object.entries(expected));
      }
    }
  );
});

describe("what is guessed of a column", () => {
  const measure = (name: string, ...cells: string[]) =>
    read(`code;"${name}";jaar\n${cells.map((cell, i) => `WK05180${i};${cell};2020`).join("\n")}\n`).understanding.measures[0];

  test.each([
    [
      "Opleidingsniveau/Laag/Waarde (%)",
      ["12,5", "13"],
      { name: "Opleidingsniveau: Laag", unit: "%", scale: "share", decimals: 1 }
    ],
    ["P_00_14_JR", ["12", "13"], { unit: "%", scale: "share", decimals: 0 }],
    ["Inwoners (aantal)", ["12", "13"], { name: "Inwoners", unit: "", scale: "ratio", decimals: 0 }],
    ["Leefbaarheid", ["-0,1234567", "1"], { unit: "", scale: "interval", decimals: 4 }],
    ["rapportcijfer", ["6,5", "7,0"], { scale: "interval", decimals: 1 }],
    ["WOZ (euro)", ["250000", "300000"], { name: "WOZ", unit: "euro", scale: "ratio" }]
  ])("%s", (name, cells, expected) => {
    expect(measure(name, ...cells)).toMatchObject({ ...expected, direction: "neutral", chosen: true });
  });

  test("what a person says stands in its place", () => {
    const said = {
      name: "Labels A",
      unit: "%",
      direction: "higher-is-better",
      decimals: 2,
      scale: "share",
      chosen: false
    } as const;
    const { understanding } = read("code,x,jaar\nWK051829,1,2020\n", { measures: new Map([[1, said]]) });
    expect(understanding.measures[0]).toMatchObject(said);
  });
});

describe("corrections", () => {
  test("another line of names, another delimiter and another column read the table again", () => {
    const text = "x,y\ncode,Score\nWK051829,3\n";
    expect(read(text, { reading: { headerLine: 2 } }).understanding.columns.map(({ name }) => name)).toEqual(["code", "Score"]);
    expect(read(text, { reading: { delimiter: ";" } }).understanding.columns).toHaveLength(1);
    expect(read(text, { reading: { headerLine: 0 } }).understanding.columns.map(({ name }) => name)).toEqual(["A", "B"]);
  });

  test("no year column, another name column, other levels", () => {
    const text = "code,naam,jaar,Score\nWK051829,a,2020,1\nGM0518,b,2021,2\n";
    expect(read(text, { yearColumn: null }).understanding).toMatchObject({ yearColumn: undefined, needsYear: true });
    expect(read(text, { name: null }).understanding.name).toBeUndefined();
    expect(read(text, { levels: ["gemeente"] }).understanding.levels.map(({ chosen }) => chosen)).toEqual([true, false]);
    expect(read(text, { levels: [] }).understanding.levels.map(({ chosen }) => chosen)).toEqual([false, false]);
  });
});

describe("a table that cannot be read is told with its line", () => {
  test.each([
    ["a number with a comma that is not quoted", "code,Score\nWK051829,1,5\n", "regel 2: 3 cellen waar de kop er 2 heeft"],
    ["a row of an area that breaks off", "code,a,b\nWK051829,1\nWK051833,1,2\n", "regel 2: 2 cellen waar de kop er 3 heeft"],
    ["an open quote", 'code,a\n"WK051829,1\n', "regel 2: de aanhalingstekens"],
    ["only names", "code,Score\n", "bevat geen gegevens"],
    ["nothing", "", "bevat geen gegevens"]
  ])("%s", (_, text, words) => {
    expect(() => read(text)).toThrow(words);
    expect(() => read(text)).toThrow(DataProblem);
  });

  test("more rows than Excel has", () => {
    expect(() => tableOf(`code,a\n${"x,1\n".repeat(1_048_577)}`)).toThrow("1.048.576 rijen");
  });
});
