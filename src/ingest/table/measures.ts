import { type ColumnFacts, numberCells } from "./column-facts.ts";
import { type Figures, figuresOf, rangeOf } from "./figures.ts";
import { looksLikeId } from "./find-columns.ts";
import { guessDecimals, guessScale, nameAndUnit } from "./guess-measure.ts";
import type { DecimalSign } from "./number-notation.ts";
import type { RawTable } from "./raw-table.ts";
import type { Measure, TableAnswers } from "./understanding.ts";
import { yearInName } from "./year-forms.ts";

interface Group {
  readonly name: string;
  readonly columns: { column: number; year: number | undefined }[];
}

/** Value columns, those of one value in several years taken together. Where rows say their year, names do not. */
function groupColumns(table: RawTable, candidates: readonly number[], rowsHaveYears: boolean, fileStem: string): Group[] {
  const groups = new Map<string, Group>();
  for (const column of candidates) {
    const name = table.columns[column]?.name ?? "";
    const found = rowsHaveYears ? undefined : yearInName(name);
    const key = found ? `year ${found.stem}` : `column ${column}`;
    const group = groups.get(key);
    if (!found || !group)
      groups.set(key, { name: found ? found.stem || fileStem : name, columns: [{ column, year: found?.year }] });
    // Two columns of one name and year are two values.
    else if (group.columns.some(({ year }) => year === found.year))
      groups.set(`column ${column}`, { name, columns: [{ column, year: found.year }] });
    else group.columns.push({ column, year: found.year });
  }
  return [...groups.values()];
}

/** Of a table with more cells than this, columns are read as numbers only where they are chosen. */
const fewCells = 3_000_000;

/** The decimal sign of a column: what was said, what its own numbers tell, what the other columns tell; undefined: asked. */
function decimalOf(facts: ColumnFacts, all: readonly ColumnFacts[], said: DecimalSign | undefined): DecimalSign | undefined {
  const { point, comma, ambiguous } = facts.numbers;
  if (point === 0 && comma === 0 && ambiguous === 0) return said ?? "point";
  if (said) return said;
  if (point > 0 && comma > 0) return undefined;
  if (point > 0) return "point";
  if (comma > 0) return "comma";
  const points = all.some(({ numbers }) => numbers.point > 0);
  const commas = all.some(({ numbers }) => numbers.comma > 0);
  return points === commas ? undefined : points ? "point" : "comma";
}

const fewMeasures = 3;
const sampled = 400;

export interface MeasureFigures {
  readonly measure: Measure;
  /** In the order of its columns; empty where the decimal sign is to be asked. */
  readonly figures: readonly Figures[];
}

interface Context {
  readonly table: RawTable;
  readonly facts: readonly ColumnFacts[];
  /** Whether rows say their year themselves. */
  readonly hasYears: boolean;
  readonly isUsed: (row: number) => boolean;
  readonly answers: TableAnswers;
  readonly candidates: readonly number[];
  readonly fileStem: string;
}

function textsOf({ table, isUsed }: Context, columns: readonly number[]): string[] {
  const texts: string[] = [];
  for (const column of columns)
    for (let row = 0; row < table.rows && texts.length < sampled; row++)
      if (isUsed(row)) texts.push(table.columns[column]?.text(row) ?? "");
  return texts;
}

/** What may become indicators, described as well as their names and numbers allow, or as a person said. */
export function describeMeasures(context: Context): MeasureFigures[] {
  const { table, facts, hasYears, isUsed, answers, candidates, fileStem } = context;
  const ofColumns = (columns: readonly number[]) => columns.flatMap((column) => facts[column] ?? []);
  const groups = groupColumns(table, candidates, hasYears, fileStem);
  const likely = groups.filter(({ name }) => !looksLikeId(name));
  return groups.map(({ name: columnName, columns }): MeasureFigures => {
    const places = columns.map(({ column }) => column);
    const own = ofColumns(places);
    const signs = new Set(own.map((each) => decimalOf(each, ofColumns(candidates), answers.decimal)));
    const decimal = signs.size === 1 ? [...signs][0] : undefined;
    const key = places[0] ?? 0;
    const said = answers.measures?.get(key) ?? {};
    const { name, unit } = nameAndUnit(columnName, own);
    const chosen =
      said.chosen ?? (likely.length <= fewMeasures && !looksLikeId(columnName) && own.some((each) => numberCells(each) > 0));
    const isRead = decimal !== undefined && (chosen || table.rows * candidates.length <= fewCells);
    const figures =
      !isRead || decimal === undefined
        ? []
        : places.flatMap((column) => {
            const raw = table.columns[column];
            const keepSentinels = answers.keptSentinels?.has(column) ?? false;
            return raw ? [figuresOf(raw, table.rows, { decimal, keepSentinels, isUsed })] : [];
          });
    const range = isRead ? rangeOf(figures.map(({ values }) => values)) : undefined;
    const measure: Measure = {
      key,
      columns,
      chosen,
      name: said.name ?? name,
      unit: said.unit ?? unit,
      direction: said.direction ?? "neutral",
      decimals: said.decimals ?? guessDecimals(textsOf(context, places), decimal ?? "point"),
      scale: said.scale ?? guessScale(columnName, said.unit ?? unit, range?.low ?? 0),
      decimal,
      range
    };
    return { measure, figures };
  });
}
