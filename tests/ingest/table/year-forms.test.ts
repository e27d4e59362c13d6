import { expect, test } from "vitest";
import { yearIn, yearInFileName, yearInName } from "../../../src/ingest/table/year-forms.ts";

test.each([
  ["2019", 2019],
  ["2019JJ00", 2019],
  ["2019*", 2019],
  ["2019**", 2019],
  ["2019.0", 2019],
  ["2019-01-01", 2019],
  ["1-1-2019", 2019],
  ["2019-01-01T00:00:00", 2019],
  ["2019KW01", undefined],
  ["20190", undefined],
  ["1812", undefined],
  ["2019/20", undefined],
  ["", undefined]
])("the year in a cell %j is %s", (text, year) => {
  expect(yearIn(text)).toBe(year);
});

test.each([
  ["2014", "", 2014],
  ["score_2014", "score", 2014],
  ["score2014", "score", 2014],
  ["Score (2014)", "Score", 2014],
  ["2014 score", "score", 2014],
  ["WOZ-waarde 2020", "WOZ-waarde", 2020]
])("the year in the name %j leaves %j", (name, stem, year) => {
  expect(yearInName(name)).toEqual({ stem, year });
});

test.each(["AANT_INW", "pop_0_14", "code12014", "20145", "KL02"])("the name %j has no year", (name) => {
  expect(yearInName(name)).toBeUndefined();
});

test.each([
  ["nl_wijken_kwb2022", 2022],
  ["enquete-2021.csv", 2021],
  ["Leefbaarometer-scores wijken 2002-2022", undefined],
  ["SES_WOA_25042023_160857", undefined],
  ["cijfers", undefined]
])("the year of a file called %j is %s", (name, year) => {
  expect(yearInFileName(name)).toBe(year);
});
