import { expect, test } from "vitest";
import { readKeyFigureFile } from "../../../src/ingest/official/key-figure-file.ts";
import { fixture } from "../fixture.ts";

const rowsOf = (name: string, text: string | Uint8Array) =>
  readKeyFigureFile(name, typeof text === "string" ? new TextEncoder().encode(text) : text).map(({ record, year, figures }) => ({
    code: record.code,
    year,
    ...figures
  }));

const figures = (name: string, as = name) =>
  Object.fromEntries(rowsOf(as, fixture(name)).map(({ code, year: _, ...own }) => [code, own]));

test("key-figures-2016.csv: -99997 and the like are nothing", () => {
  expect(figures("key-figures-2016.csv")).toEqual({
    WK051802: { inhabitants: 8230, households: 4670, home_value: null },
    WK051829: { inhabitants: 31640, households: null, home_value: 134 }
  });
});

test("key-figures-statline.csv: padded cells, decimal comma, a point for nothing, the country passed over", () => {
  expect(figures("key-figures-statline.csv", "statline 2021.csv")).toEqual({
    WK051802: { inhabitants: 8230, home_value: null, gas: 1150.5 }
  });
});

test("key-figures-none.csv: a file without key figures is refused", () => {
  expect(() => figures("key-figures-none.csv")).toThrow(
    "key-figures-none.csv, regel 1: geen bekende kerncijfers (zoals AANT_INW"
  );
});

test("the year is that of the rows, else the one in the name", () => {
  expect(rowsOf("kwb2016.csv", "WK_CODE,AANT_INW\nWK051802,8055\n")).toEqual([
    { code: "WK051802", year: 2016, inhabitants: 8055 }
  ]);
  expect(rowsOf("kerncijfers.csv", "code,jaar,AANT_INW\nWK051802,2016,8055\nWK051802,2022,8280\n")).toEqual([
    { code: "WK051802", year: 2016, inhabitants: 8055 },
    { code: "WK051802", year: 2022, inhabitants: 8280 }
  ]);
});

test.each([
  [
    "no year anywhere",
    "kerncijfers.csv",
    "WK_CODE,AANT_INW\nWK051802,1\n",
    "het jaar van deze kerncijfers staat in geen kolom en niet in de naam"
  ],
  [
    "a date of download is no year",
    "kwb_25042023.csv",
    "WK_CODE,AANT_INW\nWK051802,1\n",
    "staat in geen kolom en niet in de naam"
  ],
  ["a year in words", "kwb.csv", "code,jaar,AANT_INW\nWK051802,vorig,1\n", 'regel 2, kolom jaar, waarde "vorig": geen jaar'],
  [
    "an area twice in a year",
    "kwb2022.csv",
    "WK_CODE,AANT_INW\nWK051802,1\nWK051802,2\n",
    "dit gebied komt twee keer voor in 2022"
  ]
])("%s is refused in a sentence", (_, name, text, sentence) => {
  expect(() => rowsOf(name, text)).toThrow(sentence);
});

test("shares of ages, income, work and ownership are read under the names of both years' files; counts of ages are no shares", () => {
  const old = "WK_CODE,AANT_INW,P_00_14_JR,P_15_24_JR,P_65_EO_JR\nWK051802,8055,15,16,20\n";
  expect(rowsOf("kwb2016.csv", old)[0]).toMatchObject({ age_0_14: 15, age_15_24: 16, age_65_plus: 20 });
  const later =
    "wk_code,population,pop_0_14,pop_15_24,pop_65plus,dwelling_ownership,employment_rate,income_low,income_high\nWK051802,8280,15,14,21,60,59,39.1,31\n";
  expect(rowsOf("kwb2022.csv", later)[0]).toMatchObject({
    ...{ inhabitants: 8280, age_0_14: 15, age_15_24: 14, age_65_plus: 21, owner_occupied: 60 },
    ...{ net_labour_participation: 59, income_lowest_40: 39.1, income_highest_20: 31 }
  });
  expect(rowsOf("kwb2022.csv", "WK_CODE,AANT_INW,A_00_14\nWK051802,8280,1200\n")[0]).not.toHaveProperty("age_0_14");
});
