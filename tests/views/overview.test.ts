import { describe, expect, test } from "vitest";
import { createI18n, needTexts } from "../../src/i18n/i18n.ts";
import { plainText } from "../../src/i18n/phrase.ts";
import { textsOf } from "../../src/i18n/texts.ts";
import { findingWordsOf } from "../../src/indicator-data/finding-words-of.ts";
import type { IndicatorYear } from "../../src/indicator-data/indicator-year.ts";
import { schemeOf } from "../../src/model/classes.ts";
import type { DatasetLevel } from "../../src/model/dataset.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import { yearSlice } from "../../src/model/matrix.ts";
import { changeKey, classKey } from "../../src/views/overview/colour-key.ts";
import { linesData } from "../../src/views/overview/lines-data.ts";
import { mapNames } from "../../src/views/overview/map-names.ts";
import { overviewOf, type PeriodOverview } from "../../src/views/overview/overview-model.ts";
import { overviewTable } from "../../src/views/overview/overview-table.ts";
import { overviewWords } from "../../src/views/overview/overview-words.ts";
import { hague } from "../analysis/hague.ts";
import { matrixOf } from "../analysis/made-matrix.ts";
import { areaList, indicator, madeDataset } from "../state/made-dataset.ts";

async function textsIn(language: "nl" | "en") {
  const instance = await createI18n(language);
  await needTexts(instance, ["overview"]);
  return textsOf(instance);
}
const nl = await textsIn("nl");
const en = await textsIn("en");

interface Made {
  readonly names: readonly string[];
  readonly years: readonly number[];
  readonly rows?: readonly (readonly number[])[];
  readonly matrix?: IndicatorYear["matrix"];
  readonly shown?: Partial<Indicator>;
  readonly inhabitants?: Float64Array;
  readonly other?: Partial<IndicatorYear>;
}

/** Indicator data as a view gets them, in the last year. */
function dataOf({
  names,
  years,
  rows = [],
  matrix = matrixOf(years, rows),
  shown = {},
  inhabitants,
  other = {}
}: Made): IndicatorYear {
  const year = years.at(-1) ?? 0;
  const codes = names.map((_, i) => `WK05${String(1800 + i).padStart(4, "0")}`);
  const level: DatasetLevel = { ...(madeDataset.levels[0] as DatasetLevel), years, indicatorYears: { afw: years } };
  const values = yearSlice(matrix, year) ?? new Float64Array();
  return {
    dataset: madeDataset,
    level,
    areas: { ...areaList(codes, names), ...(inhabitants ? { inhabitants } : {}) },
    indicator: { ...indicator("afw"), ...shown } as Indicator,
    scheme: schemeOf("leefbaarometer-total"),
    matrix,
    uncentred: matrix,
    year,
    values,
    classes: Uint8Array.from(values, (value) => (Number.isNaN(value) ? 0 : value > 0 ? 7 : 4)),
    classesOf: () => undefined,
    selection: [],
    reference: { kind: "fixed", isOwn: false },
    ...other
  };
}

const wijken = hague();
const hagueData = (other: Partial<IndicatorYear> = {}) =>
  dataOf({ names: wijken.names, years: wijken.years, matrix: wijken.matrix, other });
const period = (data: IndicatorYear, from: number): PeriodOverview => {
  const found = overviewOf(data, from);
  if (found.kind !== "period") throw new Error("this is one year");
  return found;
};

describe("the overview of Den Haag", () => {
  const data = hagueData();
  const overview = period(data, 2002);
  const words = findingWordsOf(data, nl);
  const said = overviewWords(overview, words);

  test("says what the verdict allows, names who came closer and who did not, in turn", () => {
    expect(said.headline).toBe("De verschillen tussen de wijken van Den Haag zijn sinds 2002 niet aantoonbaar veranderd");
    expect(plainText(said.who)).toContain(
      "schoven op, maar de hoogste ook. Transvaalkwartier, Schildersbuurt en Groente- en Fruitmarkt liepen in;"
    );
    expect(overview.named.map(({ area, tone }) => [wijken.names[area], tone])).toEqual([
      ["Transvaalkwartier", "better"],
      ["Bouwlust", "worse"],
      ["Schildersbuurt", "better"],
      ["Laakkwartier en Spoorwijk", "worse"],
      ["Groente- en Fruitmarkt", "better"],
      ["Moerwijk", "worse"]
    ]);
    expect(said.subtitle).toContain("wijken van Den Haag, 2002–2024");
    expect(said.basis).toContain("0,226 in 2002, 0,237 in 2024 (43 wijken");
  });

  test("has lines and band of the same 43 wijken, and the gap between tenths that these have", () => {
    expect(overview.lines.areas).toHaveLength(43);
    expect(overview.lines.band?.n).toBe(43);
    expect(said.chartTitle).toBe("Het verschil tussen de hoogste en de laagste tiende liep op van 0,524 naar 0,639 (43 wijken)");
    expect(period(data, 2014).lines.years).toEqual([2014, 2016, 2018, 2020, 2022, 2024]);
    // Of a shorter period the areas are the same: the panel is that of all years.
    expect(period(data, 2014).lines.areas).toEqual(overview.lines.areas);
  });

  test("is the same whichever year comes first, and in English", () => {
    const turned = overviewOf({ ...data, year: 2002 }, 2024);
    expect(overviewWords(turned, words).headline).toBe(said.headline);
    expect(overviewWords(overview, findingWordsOf(data, en)).headline).toBe(
      "The differences between the wijken of The Hague have not demonstrably changed since 2002"
    );
  });

  test("draws everybody once: named and selected in colour, the others in grey", () => {
    const moerwijk = data.areas.codes[wijken.at("Moerwijk")] as (typeof data.areas.codes)[number];
    const chosen = { ...data, selection: [moerwijk] };
    const lines = linesData(chosen, overview, nl);
    expect(lines.series).toHaveLength(6);
    expect(lines.series.at(-1)).toMatchObject({ code: moerwijk, colour: "#1078e2" });
    expect(lines.series.length + (lines.others?.length ?? 0)).toBe(43);
    const labels = mapNames(chosen, overview, (area) => (area === wijken.at("Moerwijk") ? -0.0187 : Number.NaN), words);
    expect(labels[0]).toEqual({ area: wijken.at("Moerwijk"), name: "Moerwijk", detail: "−0,02", colour: "#1078e2" });
    expect(new Set(labels.map(({ area }) => area)).size).toBe(labels.length);
  });

  test("names the selected alone where many are", () => {
    const selection = data.areas.codes.slice(20, 32);
    expect(linesData({ ...data, selection }, overview, nl).series).toHaveLength(12);
    expect(mapNames({ ...data, selection }, overview, () => 0, words)).toHaveLength(12);
  });

  test("has a table with every area, its values and its change", () => {
    const { columns, rows } = overviewTable(data, overview, words);
    expect(columns.map(({ key }) => key)).toEqual(["name", "first", "last", "change", "code"]);
    expect(rows).toHaveLength(44);
    const row = rows.find(({ name }) => name === "Schildersbuurt");
    expect(Number(row?.change)).toBeCloseTo(Number(row?.last) - Number(row?.first), 12);
  });
});

describe("one year", () => {
  const one = dataOf({ names: ["A", "B", "C", "D"], years: [2024], rows: [[0.3, -0.1, 0.2, Number.NaN]] });
  const overview = overviewOf(one, 2024);

  test("has a distribution and both ends, and says that it cannot tell of change", () => {
    expect(overview.kind).toBe("year");
    const said = overviewWords(overview, findingWordsOf(one, nl));
    expect(plainText(said.who)).toContain("Er zijn cijfers van één jaar, dus over verandering zeggen ze niets.");
    expect(said.chartTitle).toBe("Verdeling in 2024: 3 wijken");
    expect(overview.named.map(({ area }) => area)).toEqual([0, 2, 1]);
    expect(overviewTable(one, overview, findingWordsOf(one, nl)).columns.map(({ key }) => key)).toEqual(["name", "last", "code"]);
    const key = classKey(one, nl);
    expect([key.none, key.items.length, key.bounds.length]).toEqual([1, 9, 8]);
  });

  test("of several says that another can be chosen", () => {
    const data = hagueData();
    const said = overviewWords(overviewOf(data, 2024), findingWordsOf(data, nl));
    expect(plainText(said.who)).toContain("U koos één jaar");
  });
});

describe("what figures do not have", () => {
  const rows = [
    [1, 2, 3, 4, 5],
    [2, 3, 3, 4, 4]
  ];
  const names = ["A", "B", "C", "D", "E"];

  test("a direction: nobody moved better or worse", () => {
    const data = dataOf({ names, years: [2014, 2024], rows, shown: { direction: "neutral" } });
    expect(period(data, 2014).named.every(({ tone }) => tone === undefined)).toBe(true);
    expect(overviewWords(period(data, 2014), findingWordsOf(data, nl)).headline).not.toBe("");
  });

  test("enough areas: no band, and lines of all that have a figure", () => {
    const data = dataOf({
      names: ["A", "B"],
      years: [2014, 2024],
      rows: [
        [1, Number.NaN],
        [2, 3]
      ]
    });
    const overview = period(data, 2014);
    expect(overview.lines.band).toBeUndefined();
    expect(overview.lines.areas).toEqual([0, 1]);
    expect(overviewWords(overview, findingWordsOf(data, nl)).headline).toContain("Te weinig wijken");
  });

  test("many inhabitants: who has few is not named", () => {
    const data = dataOf({ names, years: [2014, 2024], rows, inhabitants: Float64Array.of(20, 900, 900, 900, 900) });
    expect(period(data, 2014).named.map(({ area }) => names[area])).not.toContain("A");
  });

  test("any figure in one of the years: the bar counts who has no colour", () => {
    const key = changeKey(indicator("afw"), 0.0392, [0, 4, 4, 7, 1], nl);
    expect(key.none).toBe(1);
    expect(key.items.map(({ count }) => count)).toEqual([1, 0, 0, 2, 0, 0, 1]);
    expect(key.bounds).toEqual(["−0,157", "−0,078", "−0,039", "+0,039", "+0,078", "+0,157"]);
  });
});
