import type { LocalText } from "../../model/local-text.ts";

/** A figure of an area beside its scores, as the loader may find it in CBS kerncijfers. */
export interface KeyFigure {
  readonly id: string;
  readonly title: LocalText;
  readonly unit: LocalText;
}

export const keyFigures = [
  { id: "inhabitants", title: { nl: "Inwoners", en: "Inhabitants" }, unit: { nl: "personen", en: "persons" } },
  { id: "households", title: { nl: "Huishoudens", en: "Households" }, unit: { nl: "huishoudens", en: "households" } },
  { id: "homes", title: { nl: "Woningen", en: "Homes" }, unit: { nl: "woningen", en: "homes" } },
  {
    id: "home_value",
    title: { nl: "Gemiddelde WOZ-waarde", en: "Mean home value (WOZ)" },
    unit: { nl: "duizend euro", en: "thousand euros" }
  },
  {
    id: "electricity",
    title: { nl: "Gemiddeld elektriciteitsverbruik", en: "Mean electricity use" },
    unit: { nl: "kWh per jaar", en: "kWh a year" }
  },
  { id: "gas", title: { nl: "Gemiddeld gasverbruik", en: "Mean gas use" }, unit: { nl: "m³ per jaar", en: "m³ a year" } }
] as const satisfies readonly KeyFigure[];
