import type { AreaLevel } from "../../model/area.ts";
import { columnName } from "../columns/column-name.ts";
import { codeColumns, nameColumns } from "../columns/figure-columns.ts";
import { type ColumnFacts, codeCells, numberCells } from "./column-facts.ts";

interface Named {
  readonly name: string;
  readonly facts: ColumnFacts;
}

const finestFirst: readonly AreaLevel[] = ["grid", "buurt", "wijk", "gemeente"];

const finest = ({ codes }: ColumnFacts) => finestFirst.findIndex((level) => codes.has(level));

const codeNames: ReadonlySet<string> = new Set(Object.values(codeColumns).flat());
const areaNames: ReadonlySet<string> = new Set([
  ...Object.values(nameColumns).flat(),
  ..."wijkenenbuurten gebied gebiedsnaam wijk buurt gemeente regios regionaam omschrijving".split(" ")
]);

/** The column with area codes in at least half of its cells; of several that with the finest level. */
export function findCodes(columns: readonly Named[]): number | undefined {
  const found = columns.flatMap(({ facts }, column) =>
    codeCells(facts) > 0 && codeCells(facts) * 2 >= facts.filled
      ? [{ column, level: finest(facts), cells: codeCells(facts) }]
      : []
  );
  return found.sort((a, b) => a.level - b.level || b.cells - a.cells || a.column - b.column)[0]?.column;
}

/** A column of digits that may be codes without their letters: by its name, or by zeros in front, which numbers have not. */
export function findBare(columns: readonly Named[], hasLeadingZero: (column: number) => boolean): number | undefined {
  const isBare = ({ facts }: Named) => facts.filled > 0 && facts.bare === facts.filled;
  const byName = columns.findIndex(
    (column) => isBare(column) && (codeNames.has(columnName(column.name)) || /code|codering/i.test(column.name))
  );
  if (byName !== -1) return byName;
  const byReference = columns.findIndex((column, at) => isBare(column) && hasLeadingZero(at));
  return byReference === -1 ? undefined : byReference;
}

const yearName = /^(meet|peil|verslag|onderzoeks|school|kalender)?(jaar|year|perioden?|period|datum|date)$/;

/** The column that says of which year a row is: by its name, with years in it. */
export function findYears(columns: readonly Named[]): number | undefined {
  const found = columns.findIndex(
    ({ name, facts }) => facts.filled > 0 && facts.years * 2 >= facts.filled && yearName.test(columnName(name))
  );
  return found === -1 ? undefined : found;
}

export const isFigures = (facts: ColumnFacts): boolean => numberCells(facts) > 0 && numberCells(facts) * 2 >= facts.filled;

/** The column with the names of areas: by its name, with texts in it. */
export function findNames(columns: readonly Named[]): number | undefined {
  const found = columns.findIndex(
    ({ name, facts }) => areaNames.has(columnName(name)) && facts.filled > 0 && codeCells(facts) === 0 && !isFigures(facts)
  );
  return found === -1 ? undefined : found;
}

/** Figures that are the number of a thing rather than a measure of it. */
export const looksLikeId = (name: string): boolean =>
  /^(f|o|object|row|g)?id$|^(nr|nummer|volgnummer|pc4|postcode)$/.test(columnName(name)) || /(^|_)id$/i.test(name);
