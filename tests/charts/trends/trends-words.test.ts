import { beforeAll, expect, test } from "vitest";
import { spokenReading, trendsReading } from "../../../src/charts/trends/trends-reading.ts";
import { trendsSummary } from "../../../src/charts/trends/trends-summary.ts";
import { rowKey, trendsTable } from "../../../src/charts/trends/trends-table.ts";
import { createI18n } from "../../../src/i18n/i18n.ts";
import { type Texts, textsOf } from "../../../src/i18n/texts.ts";
import { casesOf, dataOf } from "../../gallery/chart-case.ts";
import { trendsCases } from "../../gallery/trends-cases.ts";
import { hague } from "./hague.ts";

let nl: Texts;
let en: Texts;
beforeAll(async () => {
  nl = textsOf(await createI18n("nl"));
  en = textsOf(await createI18n("en"));
});

test("the summary says from where to where, and which is highest and lowest in the year on screen", () => {
  expect(trendsSummary(hague("29", "36"), nl)).toBe(
    "Geschatte leefbaarheid, 2002 tot en met 2024: Schildersbuurt van −0,412 naar −0,197; Moerwijk van −0,211 naar −0,230; " +
      "gemiddelde van alle wijken (eigen berekening, ongewogen) van +0,051 naar +0,112. " +
      "In 2024 heeft van de gekozen gebieden Schildersbuurt de hoogste waarde (−0,197) en Moerwijk de laagste (−0,230)."
  );
  expect(trendsSummary({ ...hague("29", "36"), year: 2002 }, en)).toContain(
    "In 2002, of the chosen areas Moerwijk has the highest"
  );
});

test("the summary names the years of an area that misses some, and the years between which it has values", () => {
  const words = trendsSummary(hague("01"), nl);
  expect(words).toContain("Oostduinen van +0,568 in 2002 naar +0,609 in 2020");
  expect(words).toContain("Geen gegevens: Oostduinen in 2022 en 2024.");
});

test("of many areas those that moved the most are told, and the table keeps the rest", () => {
  const words = trendsSummary(hague("27", "29", "33", "34", "36"), nl);
  expect(words).toContain("grootste stijging van 5 gebieden: Schildersbuurt van −0,412 naar −0,197; ");
  expect(words).toContain("grootste daling: Morgenstond van −0,169 naar −0,220; gemiddelde van alle wijken");
  expect(words).not.toContain("Bouwlust van");
  expect(words).toContain("Stationsbuurt de hoogste waarde");
});

test("many areas in one year alone, without context, are not said to be without data", () => {
  expect(trendsSummary(dataOf(trendsCases, "a single year, many areas, no context", nl), nl)).toBe(
    "Geschatte leefbaarheid in 2024: 5 gebieden. " +
      "In 2024 heeft van de gekozen gebieden Wijk 1 de hoogste waarde (+0,485) en Wijk 2 de laagste (−0,020)."
  );
});

test("an area that was never measured is said to be so, without a list of years", () => {
  expect(trendsSummary(dataOf(trendsCases, "one area never measured", nl), nl)).toContain("Geen gegevens: Wijk 2 in alle jaren.");
  expect(trendsSummary(dataOf(trendsCases, "one area never measured", en), en)).toContain("No data: District 2 in all years.");
});

test("one area has no highest and lowest", () => {
  expect(trendsSummary(hague("36"), nl)).not.toContain("hoogste");
});

test("a dimension is spoken of as a contribution", () => {
  const data = hague("36");
  const soc = { nl: "Sociale samenhang", en: "Social cohesion" };
  const indicator = { ...data.indicator, name: soc, classes: "leefbaarometer-dimension" as const };
  expect(trendsSummary({ ...data, indicator }, nl)).toMatch(/^Sociale samenhang, bijdrage aan de geschatte leefbaarheid, 2002/);
});

test("no summary speaks of significance or causes, or leaves a hole", () => {
  for (const { title, data } of casesOf(trendsCases))
    for (const texts of [nl, en])
      expect(trendsSummary(data(texts), texts), title).not.toMatch(
        /signific|door |because|caus|leefbaar een|NaN|undefined|\{\{|charts:/i
      );
});

test("without values, and without areas, the summary says so", () => {
  expect(trendsSummary(dataOf(trendsCases, "nothing selected", nl), nl)).toContain("Kies een gebied");
  expect(trendsSummary(dataOf(trendsCases, "no values at all", nl), nl)).toBe("Voor deze keuze zijn er geen gegevens.");
});

test("the table has every value of every line and of the band, year by year", () => {
  for (const one of casesOf(trendsCases)) {
    const data = one.data(nl);
    const { columns, rows } = trendsTable(data, nl);
    expect(columns.map(({ key }) => key)).toEqual(["name", ...data.years.map(String)]);
    const cells = new Map(rows.map((row) => [rowKey(row), data.years.map((year) => row[String(year)])]));
    for (const { id, values } of data.series) expect(cells.get(id)).toEqual(values);
    expect(cells.get("p10")).toEqual(data.band?.low);
    expect(cells.get("p90")).toEqual(data.band?.high);
    expect(rows).toHaveLength(data.series.length + (data.band ? 2 : 0));
  }
});

test("a missing value is written in words in the table", () => {
  const column = trendsTable(hague("01"), nl).columns.find(({ key }) => key === "2024");
  expect(column?.format?.(Number.NaN)).toBe("geen gegevens");
  expect(column?.format?.(-0.5)).toBe("−0,500");
});

test("a year is read from high to low, missing ones last, with the band", () => {
  const reading = trendsReading(hague("36", "01", "11"), 2024, nl);
  expect(reading.rows.map(({ series, value }) => `${series.name} ${value}`)).toEqual([
    "Duinoord +0,401",
    "gemiddelde van alle wijken (eigen berekening, ongewogen) +0,112",
    "Moerwijk −0,230",
    "Oostduinen geen gegevens"
  ]);
  expect(reading.band).toBe("−0,224 tot +0,415 (43 gebieden)");
});

test("the spoken reading says the year and all values, or those of the line in focus alone", () => {
  const reading = trendsReading(hague("36"), 2024, nl);
  expect(spokenReading(reading, undefined, nl)).toBe(
    "2024: gemiddelde van alle wijken (eigen berekening, ongewogen) +0,112; Moerwijk −0,230; P10–P90 −0,224 tot +0,415 (43 gebieden)"
  );
  expect(spokenReading(reading, "WK051836", nl)).toBe("2024: Moerwijk −0,230");
});
