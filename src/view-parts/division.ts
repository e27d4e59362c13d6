import type { CsvCell } from "../export/csv.ts";
import type { IndicatorData, IndicatorYear } from "../indicator-data/indicator-year.ts";
import { writeClassChoice } from "../model/class-choice.ts";
import type { ClassScheme } from "../model/classes.ts";

const mapCsvHeader = ["code", "name", "level", "year", "indicator", "value", "class"] as const;

/** The columns of a file of figures: with a division of the reader's own, it says so in each row. */
export const csvHeaderOf = ({ scheme }: IndicatorYear): readonly string[] =>
  scheme.chosen ? [...mapCsvHeader, "own_division"] : mapCsvHeader;

/** What a row says of the division: nothing where the classes are those of the data. */
export const divisionCells = ({ scheme }: IndicatorData): CsvCell[] =>
  scheme.chosen ? [writeClassChoice(scheme.chosen.choice)] : [];

/** What the name of a file says of a division of the reader's own. */
export const divisionInName = ({ chosen }: ClassScheme): string =>
  chosen ? `_own-division-${writeClassChoice(chosen.choice)}` : "";
