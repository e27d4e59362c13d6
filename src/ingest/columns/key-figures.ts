import type { Direction, ScaleKind } from "../../model/indicator.ts";
import type { LocalText } from "../../model/local-text.ts";
import type { IndicatorDefinition } from "./leefbaarometer.ts";

/** What a source of key figures must say with them. */
export const keyFigureDisclaimer: LocalText = {
  nl: "Kerncijfers beschrijven wie en wat er in een gebied is; ze verklaren geen oorzaken. Aantallen zijn afgerond, en kleine aantallen worden niet gepubliceerd.",
  en: "Key figures describe who and what there is in an area; they do not explain causes. Counts are rounded, and small ones are not published."
};

const population: LocalText = { nl: "Bevolking", en: "Population" };
const housing: LocalText = { nl: "Wonen", en: "Housing" };
const income: LocalText = { nl: "Inkomen en werk", en: "Income and work" };
const energy: LocalText = { nl: "Energie", en: "Energy" };
const percent: LocalText = { nl: "%", en: "%" };

interface Facts {
  readonly theme: LocalText;
  readonly name: LocalText;
  readonly description: LocalText;
  readonly unit: LocalText;
  readonly scale: ScaleKind;
  readonly decimals?: number;
  readonly direction?: Direction;
}

const keyFigure = <Id extends string>(id: Id, { decimals = 0, direction = "neutral", ...facts }: Facts) =>
  ({ id, ...facts, decimals, direction, signed: false }) satisfies IndicatorDefinition;

const ageShare = <Id extends string>(id: Id, nl: string, en: string) =>
  keyFigure(id, {
    theme: population,
    name: { nl: `Inwoners van ${nl}`, en: `Inhabitants aged ${en}` },
    description: { nl: `Aandeel van de inwoners dat ${nl} is.`, en: `Share of the inhabitants aged ${en}.` },
    unit: percent,
    scale: "share"
  });

/** The key figures of Statistics Netherlands that become indicators, in the order of the menu. */
export const keyFigures = [
  keyFigure("inhabitants", {
    theme: population,
    name: { nl: "Inwoners", en: "Inhabitants" },
    description: {
      nl: "Aantal inwoners op 1 januari, afgerond op vijftallen.",
      en: "Number of inhabitants on 1 January, rounded to multiples of five."
    },
    unit: { nl: "personen", en: "persons" },
    scale: "ratio"
  }),
  ageShare("age_0_14", "0 tot 15 jaar", "0 to 15"),
  ageShare("age_15_24", "15 tot 25 jaar", "15 to 25"),
  ageShare("age_65_plus", "65 jaar of ouder", "65 or over"),
  keyFigure("households", {
    theme: population,
    name: { nl: "Huishoudens", en: "Households" },
    description: { nl: "Aantal particuliere huishoudens.", en: "Number of private households." },
    unit: { nl: "huishoudens", en: "households" },
    scale: "ratio"
  }),
  keyFigure("homes", {
    theme: housing,
    name: { nl: "Woningen", en: "Homes" },
    description: { nl: "Aantal woningen.", en: "Number of homes." },
    unit: { nl: "woningen", en: "homes" },
    scale: "ratio"
  }),
  keyFigure("home_value", {
    theme: housing,
    name: { nl: "Gemiddelde WOZ-waarde", en: "Mean home value (WOZ)" },
    description: {
      nl: "Gemiddelde waarde van een woning volgens de Wet waardering onroerende zaken.",
      en: "Mean value of a home as assessed for taxes (WOZ)."
    },
    unit: { nl: "duizend euro", en: "thousand euros" },
    scale: "ratio"
  }),
  keyFigure("owner_occupied", {
    theme: housing,
    name: { nl: "Koopwoningen", en: "Owner-occupied homes" },
    description: { nl: "Aandeel koopwoningen van alle woningen.", en: "Share of all homes that are owner-occupied." },
    unit: percent,
    scale: "share"
  }),
  keyFigure("income_lowest_40", {
    theme: income,
    name: { nl: "Personen met een laag inkomen", en: "Persons with a low income" },
    description: {
      nl: "Aandeel personen dat bij de 40% van Nederland met het laagste inkomen hoort. Hoger is ongunstiger.",
      en: "Share of persons among the 40% of the country with the lowest income. Higher is less favourable."
    },
    unit: percent,
    scale: "share",
    decimals: 1,
    direction: "lower-is-better"
  }),
  keyFigure("income_highest_20", {
    theme: income,
    name: { nl: "Personen met een hoog inkomen", en: "Persons with a high income" },
    description: {
      nl: "Aandeel personen dat bij de 20% van Nederland met het hoogste inkomen hoort.",
      en: "Share of persons among the 20% of the country with the highest income."
    },
    unit: percent,
    scale: "share",
    decimals: 1
  }),
  keyFigure("net_labour_participation", {
    theme: income,
    name: { nl: "Nettoarbeidsparticipatie", en: "Net labour participation" },
    description: {
      nl: "Aandeel van de bevolking van 15 tot 75 jaar dat betaald werk heeft. Hoger is gunstiger.",
      en: "Share of the population aged 15 to 75 in paid work. Higher is more favourable."
    },
    unit: percent,
    scale: "share",
    direction: "higher-is-better"
  }),
  keyFigure("electricity", {
    theme: energy,
    name: { nl: "Gemiddeld elektriciteitsverbruik", en: "Mean electricity use" },
    description: {
      nl: "Gemiddelde levering van elektriciteit aan een particuliere woning.",
      en: "Mean supply of electricity to a private home."
    },
    unit: { nl: "kWh per jaar", en: "kWh a year" },
    scale: "ratio"
  }),
  keyFigure("gas", {
    theme: energy,
    name: { nl: "Gemiddeld gasverbruik", en: "Mean gas use" },
    description: {
      nl: "Gemiddelde levering van aardgas aan een particuliere woning.",
      en: "Mean supply of natural gas to a private home."
    },
    unit: { nl: "m³ per jaar", en: "m³ a year" },
    scale: "ratio"
  })
] as const;

/** The key figure whose latest year weighs the areas and marks those with few inhabitants. */
export const weighingFigure = "inhabitants";
