import type { keyFigures } from "./key-figures.ts";

export type FigureId = (typeof keyFigures)[number]["id"];

/** The names of a key figure, as columnName writes them: CBS kerncijfers, StatLine, PDOK, and everyday English. */
export const figureColumns: Readonly<Record<FigureId, readonly string[]>> = {
  inhabitants: ["inhabitants", "aantinw", "ainw", "aantalinwoners", "inwoners", "totalebevolking", "population"],
  households: ["households", "aantalhh", "ahh", "aantalhuishoudens", "huishoudenstotaal", "particulierehuishoudens"],
  homes: ["homes", "aantalwoningen", "awoning", "awon", "woningen", "woningvoorraad", "dwellingtotal"],
  home_value: [
    "homevalue",
    "homevalue1000eur",
    "woz",
    "gwoz",
    "gemiddeldewozwaardevanwoningen",
    "gemiddeldewoningwaarde",
    "gemiddeldewozwaarde",
    "gemwoz",
    "dwellingvalue"
  ],
  owner_occupied: ["owneroccupied", "owneroccupiedpct", "pkoopw", "pkoopwon", "percentagekoopwoningen", "dwellingownership"],
  income_lowest_40: ["incomelowest", "incomelowest40pct", "pinkli", "incomelow"],
  income_highest_20: ["incomehighest", "incomehighest20pct", "pinkhi", "incomehigh"],
  net_labour_participation: [
    "netlabourparticipation",
    "netlabourparticipationpct",
    "parbpp",
    "nettoarbeidsparticipatie",
    "employmentrate"
  ],
  // A number at the end of a name is cut off: `pop_0_14` is pop0. Columns with counts of ages (a_00_14) are no shares.
  age_0_14: ["age0", "age014pct", "p0014jr", "percentagepersonen0tot15jaar", "pop0"],
  age_15_24: ["age15", "age1524pct", "p1524jr", "percentagepersonen15tot25jaar", "pop15"],
  age_65_plus: ["age65plus", "age65pluspct", "p65eojr", "percentagepersonen65jaarenouder", "pop65plus"],
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

/** The year of a row, where rows say it. */
export const yearColumns = ["year", "jaar", "perioden"] as const;
