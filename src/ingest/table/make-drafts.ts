import { DataProblem } from "../../files/data-problem.ts";
import type { AreaCode, AreaLevel } from "../../model/area.ts";
import type { ClassScheme } from "../../model/classes.ts";
import type { OwnOrigin } from "../../model/indicator.ts";
import { type OwnFigures, type OwnIndicatorDraft, ownPrefix } from "../../model/own-data.ts";
import { checksum } from "../../own/checksum.ts";
import { quantileBounds } from "../../stats/breaks.ts";
import type { CountedTable } from "./counted-table.ts";
import { type LevelRows, levelRows, withoutDuplicates } from "./level-rows.ts";
import type { MeasureFigures } from "./measures.ts";
import type { Understood } from "./understand.ts";
import type { TableAnswers } from "./understanding.ts";

const firstClasses = 5;

/**
 * The same file, column and level make the same id, so that what is added twice is there once. The name of the column is not in
 * it: an id stands in the address, which a reload sends to the server.
 */
async function idOf(names: readonly string[], level: AreaLevel, origin: OwnOrigin): Promise<string> {
  const what = new TextEncoder().encode(JSON.stringify([origin.sha256, names, level]));
  return `${ownPrefix}${level}-${(await checksum(what)).slice(0, 8)}`;
}

/** One entry for each row and year; where the rows say no year, the columns or the whole do. */
function figuresFor(
  { places, codes, years }: LevelRows,
  { measure, figures }: MeasureFigures,
  wholeYear: number | undefined
): OwnFigures {
  const parts = measure.columns.map((column, i) => ({ year: column.year ?? wholeYear ?? 0, values: figures[i]?.values }));
  return {
    codes: parts.flatMap(() => codes),
    years: Int16Array.from(parts.flatMap(({ year }) => places.map((_, i) => years?.[i] ?? year))),
    values: Float64Array.from(parts.flatMap(({ values }) => places.map((row) => values?.[row] ?? Number.NaN)))
  };
}

function classesOf(id: string, values: Float64Array): ClassScheme {
  return { id, bounds: quantileBounds(values, firstClasses), official: false };
}

function countFilled({ codes, values }: OwnFigures): number {
  const filled = new Set<AreaCode>();
  for (const [i, code] of codes.entries()) if (!Number.isNaN(values[i])) filled.add(code);
  return filled.size;
}

interface Context {
  readonly counted: CountedTable;
  readonly understood: Understood;
  readonly answers: TableAnswers;
  readonly origin: OwnOrigin;
  /** The area division of a level, where the codes told it. */
  readonly divisions: ReadonlyMap<AreaLevel, number | undefined>;
}

async function draftOf(context: Context, found: MeasureFigures, level: AreaLevel, rows: LevelRows): Promise<OwnIndicatorDraft> {
  const { counted, understood, origin, divisions } = context;
  const { measure } = found;
  const names = measure.columns.map(({ column }) => counted.table.columns[column]?.name ?? "");
  const figures = figuresFor(rows, found, understood.understanding.year);
  if (figures.values.every(Number.isNaN))
    throw new DataProblem({ file: counted.file, column: names[0] ?? "" }, "table.no-number");
  const id = await idOf(names, level, origin);
  const name = measure.name.trim() || names[0] || measure.name;
  const indicator = {
    id,
    name: { nl: name, en: name },
    description: {
      nl: `Eigen cijfers uit ${origin.fileName}, kolom ${names.join(", ")}.`,
      en: `Own figures from ${origin.fileName}, column ${names.join(", ")}.`
    },
    unit: { nl: measure.unit, en: measure.unit },
    direction: measure.direction,
    decimals: measure.decimals,
    scale: measure.scale,
    signed: false,
    classes: classesOf(id, figures.values),
    own: origin
  };
  const about = {
    kind: "indicator",
    indicator,
    level,
    years: [...new Set(figures.years)].sort((a, b) => a - b),
    areas: countFilled(figures),
    division: divisions.get(level)
  } as const;
  return { about, figures };
}

/** The chosen measures of the chosen levels as indicators. What is still to be asked, or said twice, is a DataProblem. */
export async function makeDrafts(context: Context): Promise<OwnIndicatorDraft[]> {
  const { counted, understood, answers } = context;
  const { understanding, measures } = understood;
  if (understanding.questions.length > 0) throw new DataProblem({ file: counted.file }, "table.open-questions");
  const drafts: OwnIndicatorDraft[] = [];
  for (const { level, chosen } of understanding.levels) {
    if (!chosen) continue;
    const all = levelRows(understood, level);
    const single = withoutDuplicates(all, answers.duplicates ?? "first");
    if (!answers.duplicates && single.codes.length < all.codes.length)
      throw new DataProblem({ file: counted.file }, "table.duplicates");
    for (const found of measures) if (found.measure.chosen) drafts.push(await draftOf(context, found, level, single));
  }
  return drafts;
}
