import { mean, quantile } from "d3-array";
import areaText from "../../../data/den-haag/areas-wijk.csv?raw";
import scoreText from "../../../data/den-haag/scores-wijk.csv?raw";
import type { TrendsBand, TrendsData, TrendsSeries } from "../../../src/charts/trends/trends-data.ts";
import { type AreaCode, parseAreaCode } from "../../../src/model/area.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import { selectionColour, selectionDash } from "../../../src/ui/selection-colours.ts";

// None of the fields read here holds a comma or a quote.
const rowsOf = (text: string) =>
  text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

const names = new Map(rowsOf(areaText).map(([code = "", name = ""]) => [code, name]));
const scores = rowsOf(scoreText).map(([code = "", year = "", afw = ""]) => ({
  code,
  year: Number(year),
  value: afw === "" ? Number.NaN : Number(afw)
}));

export const years = [2002, 2008, 2012, 2014, 2016, 2018, 2020, 2022, 2024] as const;

const afw: Indicator = {
  id: "afw",
  name: { nl: "Leefbaarheid (totaal)", en: "Liveability (total)" },
  description: { nl: "Geschatte leefbaarheid.", en: "Estimated liveability." },
  unit: { nl: "punten op de schaal van de Leefbaarometer", en: "points on the Leefbaarometer scale" },
  direction: "higher-is-better",
  decimals: 3,
  scale: "interval",
  signed: true,
  theme: { nl: "Leefbaarheid", en: "Liveability" },
  sources: ["leefbaarometer-2024"],
  classes: "leefbaarometer-total"
};

function code(text: string): AreaCode {
  const parsed = parseAreaCode(text);
  if (!parsed) throw new Error(`${text} is no area code`);
  return parsed;
}

const valuesIn = (year: number) =>
  scores.filter((row) => row.year === year && !Number.isNaN(row.value)).map(({ value }) => value);

/** The published series of a wijk of Den Haag, by the last two digits of its code. */
function wijk(number: string, position: number): TrendsSeries {
  const area = code(`WK0518${number}`);
  return {
    id: area,
    code: area,
    name: names.get(area) ?? area,
    colour: selectionColour(position),
    dash: selectionDash(position),
    kind: "area",
    values: years.map((year) => scores.find((row) => row.code === area && row.year === year)?.value ?? Number.NaN)
  };
}

const meanLine: TrendsSeries = {
  id: "mean",
  name: "gemiddelde van alle wijken (eigen berekening, ongewogen)",
  shortName: "gemiddelde wijken",
  colour: "#16222e",
  dash: "2 4",
  kind: "mean",
  values: years.map((year) => mean(valuesIn(year)) ?? Number.NaN)
};

const band: TrendsBand = {
  low: years.map((year) => quantile(valuesIn(year), 0.1) ?? Number.NaN),
  high: years.map((year) => quantile(valuesIn(year), 0.9) ?? Number.NaN),
  n: years.map((year) => valuesIn(year).length)
};

export const programmes = [
  { name: "Krachtwijken", from: 2008, to: 2012 },
  { name: "Haagse Wijkaanpak Nieuwe Stijl", from: 2014, to: 2018 },
  { name: "NPLV Den Haag Zuidwest", from: 2022 }
];

/** Trends of some wijken of Den Haag with mean and band, as the view would give them. */
export function hague(...numbers: readonly string[]): TrendsData {
  return {
    years,
    series: [...numbers.map(wijk), meanLine],
    band,
    programmes: [],
    year: 2024,
    indicator: afw,
    referenceName: "vaste landelijke referentie (4,1023 op de schaal van de Leefbaarometer)"
  };
}
