import { type ContributionsData, roundingStep } from "../../src/charts/contributions/contributions-data.ts";
import type { Texts } from "../../src/i18n/texts.ts";
import { type ChartCases, narrow } from "./chart-case.ts";
import { bell, longName, word } from "./synthetic.ts";

const parts = (texts: Texts) => [
  word(texts, "Fysieke omgeving", "Physical environment"),
  word(texts, "Overlast en onveiligheid (hoger = veiliger)", "Nuisance and crime (higher = safer)"),
  word(texts, "Sociale samenhang", "Social cohesion"),
  word(texts, "Voorzieningen", "Amenities"),
  word(texts, "Woningvoorraad", "Housing stock")
];

interface ContributionsOptions {
  readonly kind: ContributionsData["kind"];
  readonly start?: number;
  readonly values?: readonly number[];
  readonly names?: readonly string[];
  /** What rounding leaves. */
  readonly rest?: number;
  readonly area?: string;
  readonly decimals?: number;
}

function contributionsOf(texts: Texts, options: ContributionsOptions): ContributionsData {
  const { kind, rest = 0, decimals = 3, values = [0.104, -0.208, 0.051, 0, 0.297] } = options;
  const names = options.names ?? parts(texts);
  const name = options.area ?? word(texts, "Wijk 1", "District 1");
  const other = options.area ?? word(texts, "Wijk 2", "District 2");
  const start = options.start ?? (kind === "level" ? 0 : -0.412);
  return {
    ...{ kind, name, other, decimals },
    start: {
      label: kind === "level" ? word(texts, "referentie", "reference") : kind === "change" ? `${name} 2014` : `${other} 2024`,
      value: start
    },
    end: { label: `${name} 2024`, value: values.reduce((sum, value) => sum + value, start + rest) },
    steps: [
      ...values.map((value, i) => ({ id: `part${i}`, label: names[i] ?? `${word(texts, "deel", "part")} ${i + 1}`, value })),
      ...(rest === 0 ? [] : [{ id: roundingStep, label: texts.t("differences:contributions.rounding"), value: rest }])
    ],
    isExact: rest === 0,
    from: 2014,
    to: 2024
  };
}

export const contributionsCases: ChartCases<ContributionsData> = {
  normal: { title: "a change", data: (texts) => contributionsOf(texts, { kind: "change" }) },
  empty: { title: "no parts", data: (texts) => contributionsOf(texts, { kind: "level", values: [] }) },
  one: { title: "one part", data: (texts) => contributionsOf(texts, { kind: "level", values: [0.104] }) },
  // A part without a figure makes the whole unknown, and is never drawn: what can be missing is the last digit.
  gap: { title: "a rest of rounding", data: (texts) => contributionsOf(texts, { kind: "level", rest: 0.001 }) },
  areas44: {
    title: "beside: two areas of 44, 44 parts",
    data: (texts) => contributionsOf(texts, { kind: "difference", values: bell(44, 0, 0.05), names: [] })
  },
  areas3000: {
    title: "sums over 3,000 areas",
    data: (texts) => contributionsOf(texts, { kind: "change", start: 1_204_300, values: bell(5, 30_000, 90_000), decimals: 0 })
  },
  longNames: {
    title: "long names",
    data: (texts) =>
      contributionsOf(texts, {
        kind: "difference",
        area: longName(texts),
        names: parts(texts).map((name) => `${name}, ${longName(texts)}`)
      })
  },
  narrow: { title: "narrow", data: (texts) => contributionsOf(texts, { kind: "difference" }), width: narrow },
  more: [
    { title: "a level", data: (texts) => contributionsOf(texts, { kind: "level" }) },
    { title: "beside another area", data: (texts) => contributionsOf(texts, { kind: "difference" }) },
    {
      title: "beside an area with the same figure",
      data: (texts) => contributionsOf(texts, { kind: "difference", start: 0.2, values: [0.1, -0.1, 0.05, -0.05, 0] })
    },
    {
      title: "all down, under 0",
      data: (texts) => contributionsOf(texts, { kind: "change", values: [-0.1, -0.2, -0.3, -0.05, -0.01] })
    },
    { title: "nothing changed", data: (texts) => contributionsOf(texts, { kind: "change", start: 0, values: [0, 0, 0, 0, 0] }) }
  ],
  figures: ({ start, steps, end }) => [start, ...steps, end].map(({ value }) => [value])
};
