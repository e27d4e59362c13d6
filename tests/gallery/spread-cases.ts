import type { SpreadData } from "../../src/charts/spread/spread-data.ts";
import type { Texts } from "../../src/i18n/texts.ts";
import { quantiles, standardDeviation } from "../../src/stats/spread.ts";
import { type ChartCases, narrow } from "./chart-case.ts";
import { areasIn, deviation, longName, marks, valuesOver, word, years } from "./synthetic.ts";

const shares = [0.1, 0.25, 0.5, 0.75, 0.9];

function spreadOf(
  texts: Texts,
  count: number,
  shown = years,
  change = (value: number, _area: number, _i: number) => value
): SpreadData {
  const values = valuesOver(shown, count).map((column, i) => column.map((value, area) => change(value, area, i)));
  const known = values.map((column) => column.filter((value) => !Number.isNaN(value)));
  const sd = known.map((column) => (column.length < 2 ? Number.NaN : standardDeviation(column)));
  return {
    years: shown,
    areas: areasIn(texts, count),
    values,
    quantiles: known.map((column) => (column.length === 0 ? [] : quantiles(column, shares))),
    measures: [
      {
        id: "none",
        name: word(texts, "standaardafwijking, ongewogen", "standard deviation, unweighted"),
        shortName: word(texts, "ongewogen", "unweighted"),
        values: sd,
        n: count
      }
    ],
    from: 2014,
    to: 2024,
    selected: marks(Math.min(2, count)),
    indicator: deviation
  };
}

/** A second measure as the weighted one is, under and over the first. */
const withWeighted = (texts: Texts, data: SpreadData): SpreadData => ({
  ...data,
  measures: [
    ...data.measures,
    {
      id: "population",
      name: word(texts, "standaardafwijking, gewogen naar inwoners", "standard deviation, weighted by inhabitants"),
      shortName: word(texts, "gewogen", "weighted"),
      values: (data.measures[0]?.values ?? []).map((value, i) => value * (0.94 + 0.015 * i)),
      n: data.areas.length
    }
  ]
});

export const spreadCases: ChartCases<SpreadData> = {
  normal: { title: "twenty areas", data: (texts) => withWeighted(texts, spreadOf(texts, 20)) },
  empty: { title: "no areas", data: (texts) => spreadOf(texts, 0) },
  one: { title: "one area in one year", data: (texts) => ({ ...spreadOf(texts, 1, [2024]), from: 2024 }) },
  gap: {
    title: "a year without the selected area, and one without any",
    data: (texts) => spreadOf(texts, 20, years, (value, area, i) => ((area === 0 && i === 3) || i === 5 ? Number.NaN : value))
  },
  areas44: { title: "44 areas", data: (texts) => withWeighted(texts, spreadOf(texts, 44)) },
  areas3000: { title: "3,000 areas: shapes", data: (texts) => spreadOf(texts, 3000) },
  longNames: {
    title: "a measure with a long name",
    data: (texts) => {
      const data = spreadOf(texts, 20);
      return { ...data, measures: data.measures.map((one) => ({ ...one, name: `${one.name}: ${longName(texts)}` })) };
    }
  },
  narrow: { title: "narrow", data: (texts) => withWeighted(texts, spreadOf(texts, 44)), width: narrow },
  more: [
    { title: "two years beside each other", data: (texts) => ({ ...spreadOf(texts, 20), from: 2022 }) },
    { title: "backwards", data: (texts) => ({ ...spreadOf(texts, 20), from: 2024, to: 2014 }) }
  ],
  figures: ({ years: shown, measures, quantiles: own }) =>
    shown.map((year, i) => [
      year,
      ...measures.map(({ values }) => values[i] ?? Number.NaN),
      ...shares.map((_, k) => own[i]?.[k] ?? Number.NaN)
    ])
};
