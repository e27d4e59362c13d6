import type { TrendsBand, TrendsData, TrendsSeries } from "../../src/charts/trends/trends-data.ts";
import type { Texts } from "../../src/i18n/texts.ts";
import { quantiles } from "../../src/stats/spread.ts";
import { selectionColour, selectionDash } from "../../src/ui/selection-colours.ts";
import { type ChartCases, narrow } from "./chart-case.ts";
import { areasIn, deviation, longName, mean, referenceIn, seriesOf, valuesOver, word, years } from "./synthetic.ts";

const none = Number.NaN;
const columns = valuesOver(years, 44);

const bandOf = (of: readonly (readonly number[])[]): TrendsBand => {
  const ends = of.map((column) => quantiles(column, [0.1, 0.9]));
  return { low: ends.map(([low = none]) => low), high: ends.map(([, high = none]) => high), n: of.map(({ length }) => length) };
};

/** The lines of all areas from one on. */
const othersFrom = (first: number) => Array.from({ length: 44 - first }, (_, i) => seriesOf(columns, first + i));

const meanIn = (texts: Texts, of = columns): TrendsSeries => ({
  id: "mean",
  name: word(texts, "gemiddelde van alle wijken (eigen berekening)", "mean of all districts (own calculation)"),
  shortName: word(texts, "gemiddelde wijken", "mean of districts"),
  colour: "#16222e",
  dash: "2 4",
  kind: "mean",
  values: of.map(mean)
});

const gemeenteIn = (texts: Texts): TrendsSeries => ({
  id: "GM9900",
  name: word(texts, "Voorbeeldstad (gemeente)", "Sample City (municipality)"),
  colour: "#16222e",
  dash: "",
  kind: "gemeente",
  values: columns.map((column) => mean(column) - 0.05)
});

const programmesIn = (texts: Texts) => [
  { name: word(texts, "Programma A", "Programme A"), from: 2008, to: 2012 },
  { name: word(texts, "Programma B in nieuwe stijl", "Programme B in a new style"), from: 2014, to: 2018 },
  { name: word(texts, "Programma C dat nog loopt", "Programme C that still runs"), from: 2022 }
];

/** Lines of the first areas, with mean and band of all. */
function trendsOf(texts: Texts, count: number, of = columns): TrendsData {
  const areas = areasIn(texts, count).map(
    ({ code, name }, i): TrendsSeries => ({
      id: code,
      code,
      name,
      colour: selectionColour(i),
      dash: selectionDash(i),
      kind: "area",
      values: seriesOf(of, i)
    })
  );
  return {
    years,
    series: [...areas, meanIn(texts, of)],
    band: bandOf(of),
    programmes: [],
    year: 2024,
    indicator: deviation,
    referenceName: referenceIn(texts)
  };
}

const withSeries = (data: TrendsData, change: (series: TrendsSeries, i: number) => TrendsSeries): TrendsData => ({
  ...data,
  series: data.series.map(change)
});
const withoutBand = ({ band: _, ...data }: TrendsData): TrendsData => data;
const areasAlone = (data: TrendsData): TrendsData =>
  withoutBand({ ...data, series: data.series.filter(({ kind }) => kind === "area") });

/** Values in these years alone. */
const only = (data: TrendsData, ...kept: readonly number[]): TrendsData =>
  withSeries(data, (series) => ({
    ...series,
    values: series.values.map((value, i) => (kept.includes(years[i] ?? 0) ? value : none))
  }));

const pick = (data: TrendsData, ...kept: readonly number[]): TrendsData => {
  const at = (values: readonly number[]) => kept.map((year) => values[years.indexOf(year)] ?? none);
  const { band } = data;
  return {
    ...withSeries(data, (series) => ({ ...series, values: at(series.values) })),
    years: kept,
    ...(band ? { band: { low: at(band.low), high: at(band.high), n: at(band.n) } } : {})
  };
};

/** A mean that lies a word's height above 0: neither its line nor its dots may strike the words of the 0. */
const nearZero = (texts: Texts): TrendsData => {
  const values = [0.052, 0.062, 0.037, 0.042, 0.075, 0.094, 0.1, 0.12, 0.111];
  const band = { low: values.map((value) => value - 0.32), high: values.map((value) => value + 0.31), n: values.map(() => 44) };
  return { ...withSeries(trendsOf(texts, 0), (series) => ({ ...series, values })), band };
};

export const trendsCases: ChartCases<TrendsData> = {
  normal: { title: "three areas", data: (texts) => trendsOf(texts, 3) },
  empty: { title: "nothing selected", data: (texts) => trendsOf(texts, 0) },
  one: { title: "one value", data: (texts) => only(areasAlone(trendsOf(texts, 1)), 2014) },
  gap: { title: "gaps", data: (texts) => only(trendsOf(texts, 2), 2002, 2012, 2014, 2016, 2020) },
  areas44: { title: "44 areas: names in the legend", data: (texts) => trendsOf(texts, 44) },
  // A line each is not for so many: a reader can select twelve.
  areas3000: { title: "twelve of 3,000 areas", data: (texts) => trendsOf(texts, 12, valuesOver(years, 3000)) },
  longNames: {
    title: "long names",
    data: (texts) => withSeries(trendsOf(texts, 2), (series, i) => ({ ...series, name: `${longName(texts)} ${i + 1}` }))
  },
  narrow: {
    title: "narrow",
    data: (texts) => ({ ...trendsOf(texts, 3), programmes: programmesIn(texts) }),
    width: narrow
  },
  more: [
    { title: "the mean close to 0", data: nearZero },
    { title: "the mean close to 0, another year", data: (texts) => ({ ...nearZero(texts), year: 2012 }) },
    {
      title: "programmes and the gemeente",
      data: (texts) => {
        const data = trendsOf(texts, 3);
        return { ...data, series: [...data.series, gemeenteIn(texts)], programmes: programmesIn(texts) };
      }
    },
    {
      title: "twelve areas, the most",
      data: (texts) => ({ ...trendsOf(texts, 12), programmes: programmesIn(texts), year: 2014 })
    },
    { title: "no values at all", data: (texts) => only(withoutBand(trendsOf(texts, 2))) },
    { title: "no band", data: (texts) => withoutBand(trendsOf(texts, 2)) },
    { title: "a single year", data: (texts) => pick({ ...trendsOf(texts, 2), programmes: programmesIn(texts) }, 2024) },
    { title: "a single year, many areas, no context", data: (texts) => pick(areasAlone(trendsOf(texts, 5)), 2024) },
    {
      title: "one area never measured",
      data: (texts) => withSeries(trendsOf(texts, 2), (one, i) => (i === 1 ? { ...one, values: years.map(() => none) } : one))
    },
    {
      title: "values far apart",
      data: (texts) =>
        withSeries(trendsOf(texts, 2), (one) => ({ ...one, values: one.values.map((v, i) => (i > 6 ? v * 40 : v)) }))
    },
    {
      title: "few years",
      data: (texts) => pick({ ...trendsOf(texts, 3), programmes: programmesIn(texts) }, 2014, 2018, 2020, 2022, 2024)
    },
    {
      title: "narrow with twelve",
      data: (texts) => ({ ...trendsOf(texts, 12), programmes: programmesIn(texts) }),
      width: 390
    },
    {
      title: "all others in grey, two named",
      data: (texts) => ({ ...areasAlone(trendsOf(texts, 2)), band: bandOf(columns), others: othersFrom(2) })
    },
    { title: "all in grey, nobody named", data: (texts) => ({ ...trendsOf(texts, 0), series: [], others: othersFrom(0) }) },
    { title: "no lines and no band", data: (texts) => withoutBand({ ...trendsOf(texts, 0), series: [] }) },
    {
      title: "mean alone, no band",
      data: (texts) => withoutBand(trendsOf(texts, 0))
    }
  ],
  figures: ({ series, band }) => [...series.map(({ values }) => values), ...(band ? [band.high, band.low] : [])],
  events: (data, change) => ({ onYear: (year) => change({ ...data, year }) })
};
