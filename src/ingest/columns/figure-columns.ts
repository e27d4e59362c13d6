import type { keyFigures } from "./key-figures.ts";

export type FigureId = (typeof keyFigures)[number]["id"];

/** The names of a key figure, as columnName writes them: CBS kerncijfers, StatLine, PDOK, and everyday English. */
export const figureColumns: Readonly<Record<FigureId, readonly string[]>> = {
  inhabitants: ["inhabitants", "aantinw", "ainw", "aantalinwoners", "inwoners", "totalebevolking", "population"],
  households: ["households", "aantalhh", "ahh", "aantalhuishoudens", "huishoudenstotaal", "particulierehuishoudens"],
  homes: ["homes", "aantalwoningen", "awoning", "awon", "woningen", "woningvoorraad", "dwellingtotal"],
  home_value: [
    "homevalue",
    "woz",
    "gwoz",
    "gemiddeldewozwaardevanwoningen",
    "gemiddeldewoningwaarde",
    "gemiddeldewozwaarde",
    "gemwoz",
    "dwellingvalue"
  ],
  electricity: [
    "electricity",
    "gele",
    "gemiddeldelektriciteitsverbruiktotaal",
    "gemiddeldelektriciteitsverbruik",
    "gemiddeldelectriciteitsverbruiktotaal",
    "gemele"
  ],
  gas: ["gas", "ggas", "gemiddeldaardgasverbruiktotaal", "gemiddeldgasverbruiktotaal", "gemiddeldaardgasverbruik", "gemgas"]
};

export const codeColumns = {
  buurt: ["bucode", "buurtcode"],
  wijk: ["wkcode", "wijkcode"],
  gemeente: ["gmcode", "gemeentecode"],
  any: ["code", "codering", "gwbcode", "wijkenenbuurten", "regios", "statcode", "id"]
} as const;

export const nameColumns = {
  buurt: ["bunaam", "buurtnaam"],
  wijk: ["naamkort", "wknaam", "wijknaam"],
  gemeente: ["gmnaam", "gemeentenaam"],
  grid: [],
  any: ["name", "naam", "statnaam", "regio"]
} as const;
