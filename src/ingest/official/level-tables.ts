import type { ArrowColumn } from "../../engine/arrow-stream.ts";
import type { AreaCode } from "../../model/area.ts";
import type { Weights } from "../../model/dataset.ts";
import type { PublishedIndicator } from "../../model/indicator.ts";
import { quantileBounds } from "../../stats/breaks.ts";
import { weighingFigure } from "../columns/key-figures.ts";
import type { AreaRow, DatasetDescription, LevelDraft, ScoreRow } from "./dataset-draft.ts";
import { columnsOf } from "./draft-indicators.ts";

/** As many classes as indicators get that have none of their own. */
const usualClasses = 5;

type Rows = readonly ScoreRow[];

/** The table of a level in which an indicator stands. */
const tableOf = ({ scores, figures }: LevelDraft, id: string): Rows => (id in (scores[0]?.values ?? {}) ? scores : figures);

const isKnown = (value: number | null | undefined): value is number => value !== null && value !== undefined;

function yearsOf(table: Rows, isCounted: (row: ScoreRow) => boolean = () => true): readonly number[] {
  return [...new Set(table.flatMap((row) => (isCounted(row) ? row.year : [])))].sort((a, b) => a - b);
}

/** The years in which each indicator has values at a level. */
export const yearsByIndicator = (level: LevelDraft, indicators: readonly PublishedIndicator[]) =>
  Object.fromEntries(indicators.map(({ id }) => [id, yearsOf(tableOf(level, id), ({ values }) => isKnown(values[id]))]));

/** Bounds of classes with as many values in each, of all years, for the indicators that have no classes of their own. */
export function boundsByIndicator(level: LevelDraft, indicators: readonly PublishedIndicator[]) {
  const bounds = indicators.flatMap(({ id, classes }): [string, number[]][] => {
    if (classes !== undefined) return [];
    const values = tableOf(level, id).flatMap((row) => row.values[id] ?? []);
    return values.length === 0 ? [] : [[id, quantileBounds(values, usualClasses)]];
  });
  return bounds.length === 0 ? undefined : Object.fromEntries(bounds);
}

/** A file of a level: its columns of a table, as a grid of the years in that table. */
interface LevelPart {
  readonly name: string;
  readonly table: Rows;
  readonly columns: readonly string[];
  readonly years: readonly number[];
}

/** The parts of a level in order of need: the primary indicator alone, what is published with it, the rest. */
export function levelParts(level: LevelDraft, primary: string): readonly LevelPart[] {
  const { scores, figures } = level;
  const columns = columnsOf(level);
  const years = yearsOf(scores);
  return [
    { name: primary, table: scores, columns: columns.scores.filter((id) => id === primary), years },
    { name: "parts", table: scores, columns: columns.scores.filter((id) => id !== primary), years },
    { name: "figures", table: figures, columns: columns.figures, years: yearsOf(figures) }
  ].filter((part) => part.columns.length > 0);
}

/** A part as a complete grid, year by year: a row for every area in every year of its table. */
export function gridColumns(
  areas: readonly AreaRow[],
  table: Rows,
  years: readonly number[],
  columns: readonly string[]
): ArrowColumn[] {
  const rowOf = new Map(table.map((row) => [`${row.code} ${row.year}`, row]));
  const grid = years.flatMap((year) => areas.map(({ code }, area) => ({ area, year, row: rowOf.get(`${code} ${year}`) })));
  const withClass = columns.filter((id) => table.some(({ classes }) => isKnown(classes[id])));
  return [
    { name: "area", kind: "int32", cells: grid.map(({ area }) => area) },
    { name: "year", kind: "int16", cells: grid.map(({ year }) => year) },
    ...columns.map((id): ArrowColumn => ({ name: id, kind: "float64", cells: grid.map(({ row }) => row?.values[id] ?? null) })),
    ...withClass.map(
      (id): ArrowColumn => ({ name: `${id}_class`, kind: "int8", cells: grid.map(({ row }) => row?.classes[id] ?? null) })
    )
  ];
}

/** The inhabitants that weigh a level's areas: of the year that knows most areas, of several such years the latest. */
export function weighingInhabitants(
  { figures }: LevelDraft,
  { indicators, sources }: DatasetDescription
): { readonly weights: Weights; readonly byArea: ReadonlyMap<AreaCode, number> } | undefined {
  const knowing = (each: number) =>
    figures.filter(({ year: own, values }) => own === each && isKnown(values[weighingFigure])).length;
  const years = yearsOf(figures, ({ values }) => isKnown(values[weighingFigure]));
  const year = years.toSorted((a, b) => knowing(b) - knowing(a) || b - a).at(0);
  const indicator = indicators.find(({ id }) => id === weighingFigure);
  if (year === undefined || !indicator) return undefined;
  const byArea = new Map(
    figures.flatMap(({ code, year: own, values }): [AreaCode, number][] => {
      const value = values[weighingFigure];
      return own === year && isKnown(value) ? [[code, value]] : [];
    })
  );
  const holding = sources.filter(({ id, years }) => indicator.sources.includes(id) && (years?.includes(year) ?? true));
  return { weights: { year, sources: holding.map(({ id }) => id) }, byArea };
}
