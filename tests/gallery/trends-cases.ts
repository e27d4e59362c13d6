import type { TrendsData, TrendsSeries } from "../../src/charts/trends/trends-data.ts";
import { gemeenteLine, hague, meanLine, programmes, years } from "./hague.ts";

const none = Number.NaN;

const withSeries = (data: TrendsData, change: (series: TrendsSeries) => TrendsSeries): TrendsData => ({
  ...data,
  series: data.series.map(change)
});

const withoutBand = ({ band: _, ...data }: TrendsData): TrendsData => data;

/** Values in these years alone. */
const only = (data: TrendsData, ...kept: readonly number[]): TrendsData =>
  withSeries(data, (series) => ({
    ...series,
    values: series.values.map((value, i) => (kept.includes(years[i] ?? 0) ? value : none))
  }));

const pick = (data: TrendsData, ...kept: readonly number[]): TrendsData => {
  const at = (values: readonly number[]) => kept.map((year) => values[years.indexOf(year as 2024)] ?? none);
  const { band } = data;
  return {
    ...withSeries(data, (series) => ({ ...series, values: at(series.values) })),
    years: kept,
    ...(band ? { band: { low: at(band.low), high: at(band.high), n: at(band.n) } } : {})
  };
};

const areasAlone = (data: TrendsData): TrendsData =>
  withoutBand({ ...data, series: data.series.filter(({ kind }) => kind === "area") });

const unmeasured = (series: TrendsSeries): TrendsSeries => ({ ...series, values: series.values.map(() => none) });

const twelve = hague("01", "08", "11", "16", "27", "29", "30", "33", "34", "36", "40", "42");

interface TrendsCase {
  readonly title: string;
  readonly data: TrendsData;
  /** Width of the frame in pixels; as wide as the page where absent. */
  readonly width?: number;
}

/** What a trend chart must cope with, to be looked at (tests/gallery/index.html) and tested. */
export const trendsCases: readonly TrendsCase[] = [
  { title: "three wijken", data: hague("29", "33", "36") },
  {
    title: "programmes and the gemeente",
    data: { ...hague("29", "33", "36"), series: [...hague("29", "33", "36").series, gemeenteLine], programmes }
  },
  { title: "twelve wijken, the most", data: { ...twelve, programmes, year: 2014 } },
  { title: "nothing selected", data: hague() },
  { title: "one value", data: only(withoutBand({ ...hague("36"), series: hague("36").series.slice(0, 1) }), 2014) },
  { title: "gaps", data: only(hague("36", "01"), 2002, 2012, 2014, 2016, 2020) },
  {
    title: "long names",
    data: withSeries(hague("29", "36"), (series) => ({
      ...series,
      name: `${series.name} en de omliggende straten tot aan de haven`
    }))
  },
  { title: "no values at all", data: only(withoutBand(hague("29", "36"))) },
  { title: "no band", data: withoutBand(hague("29", "36")) },
  { title: "a single year", data: pick({ ...hague("29", "36"), programmes }, 2024) },
  { title: "a single year, many areas, no context", data: pick(areasAlone(hague("08", "11", "27", "29", "36")), 2024) },
  {
    title: "one area never measured",
    data: withSeries(hague("36", "01"), (one) => (one.code?.endsWith("01") ? unmeasured(one) : one))
  },
  {
    title: "values far apart",
    data: withSeries(hague("29", "36"), (one) => ({ ...one, values: one.values.map((v, i) => (i > 6 ? v * 40 : v)) }))
  },
  { title: "years of the dimensions", data: pick({ ...hague("29", "33", "36"), programmes }, 2014, 2018, 2020, 2022, 2024) },
  { title: "narrow", data: { ...hague("29", "33", "36"), programmes }, width: 320 },
  { title: "narrow with twelve", data: { ...twelve, programmes }, width: 390 },
  { title: "no lines and no band", data: withoutBand({ ...hague(), series: [] }) },
  { title: "mean alone, no band", data: { ...withoutBand(hague()), series: [meanLine] } }
];
