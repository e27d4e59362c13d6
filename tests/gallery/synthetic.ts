import type { SelectedMark } from "../../src/charts/marked-area.ts";
import type { Texts } from "../../src/i18n/texts.ts";
import { type AreaCode, parseAreaCode } from "../../src/model/area.ts";
import type { PublishedIndicator } from "../../src/model/indicator.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { selectionColour } from "../../src/ui/selection-colours.ts";

export const years: readonly number[] = [2002, 2008, 2012, 2014, 2016, 2018, 2020, 2022, 2024];

/** As the Leefbaarometer's scores are: deviations from a reference that is always in sight. */
export const deviation: PublishedIndicator = {
  id: "synthetic",
  sources: ["synthetic"],
  theme: { nl: "Synthetisch", en: "Synthetic" },
  name: { nl: "Synthetische score", en: "Synthetic score" },
  description: { nl: "Gemaakt uit toevalsgetallen.", en: "Made from random numbers." },
  unit: { nl: "punten op de schaal van de Leefbaarometer", en: "points on the Leefbaarometer scale" },
  direction: "higher-is-better",
  decimals: 3,
  scale: "interval",
  signed: true,
  classes: "leefbaarometer-total"
};

/** A number that is no deviation, and large. */
export const amount: PublishedIndicator = {
  ...deviation,
  id: "synthetic-amount",
  unit: { nl: "euro per jaar", en: "euros a year" },
  direction: "neutral",
  decimals: 0,
  scale: "ratio",
  signed: false
};

/** The word that fits the language. */
export const word = ({ language }: Texts, dutch: string, english: string) => (language === "nl" ? dutch : english);

export const referenceIn = (texts: Texts) =>
  word(texts, "vaste landelijke referentie (synthetisch)", "fixed national reference (synthetic)");

export const levelsIn = ({ t }: Texts) => t("terms:levels.wijk");

const two = (n: number) => String(n).padStart(2, "0");

/** A code of a gemeente that does not exist. */
function codeOf(place: number): AreaCode {
  const code = parseAreaCode(`WK99${two(Math.floor(place / 100))}${two(place % 100)}`);
  if (!code) throw new RangeError(`no code for area ${place}`);
  return code;
}

export const areasIn = (texts: Texts, count: number) =>
  Array.from({ length: count }, (_, i) => ({ code: codeOf(i), name: `${word(texts, "Wijk", "District")} ${i + 1}` }));

export const longName = (texts: Texts) =>
  word(
    texts,
    "Bezuidenhout-Zuidoost en de nieuwe uitbreiding tussen spoor en haven",
    "Bezuidenhout South-East and the new extension between railway and harbour"
  );

/** A sum of random numbers, which lie as a bell does: about 0, and within 1.5 of it. */
function bells(seed: number): () => number {
  const random = seededRandom(seed);
  return () => random() + random() + random() - 1.5;
}

export function bell(count: number, centre: number, width: number, seed = 7): number[] {
  const next = bells(seed);
  return Array.from({ length: count }, () => centre + width * next());
}

/** Values of areas by year: each has its level and goes its way from there. Columns of years, in the order of areas. */
export function valuesOver(shown: readonly number[], count: number, seed = 11): number[][] {
  const next = bells(seed);
  const areas = Array.from({ length: count }, () => {
    let value = 0.06 + 0.35 * next();
    return shown.map(() => {
      value += 0.06 * next();
      return Number(value.toFixed(3));
    });
  });
  return shown.map((_, i) => areas.map((values) => values[i] ?? Number.NaN));
}

/** The column of an area through the years. */
export const seriesOf = (columns: readonly (readonly number[])[], area: number): number[] =>
  columns.map((column) => column[area] ?? Number.NaN);

export const mean = (values: readonly number[]): number => {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? Number.NaN : known.reduce((sum, value) => sum + value, 0) / known.length;
};

/** The first areas as those that a reader selected. */
export const marks = (count: number): SelectedMark[] =>
  Array.from({ length: count }, (_, place) => ({ place, colour: selectionColour(place) }));
