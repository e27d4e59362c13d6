import { integer, type Query, readColumns, real, text } from "../engine/query.ts";
import type { QueryEngine } from "../engine/query-engine.ts";
import { identifier, type Sql, sql } from "../engine/sql.ts";
import { type AreaCode, type AreaLevel, parseAreaCode } from "../model/area.ts";
import {
  type Condition,
  conditionsOf,
  type FilterPart,
  type FilterStatistic,
  type FormFilter,
  isGroup,
  type Quantity,
  quantitiesOf,
  quantityKey,
  sharesBelow
} from "../model/area-filter.ts";
import { folded } from "../model/area-search.ts";
import { levelTables, placeOfIndicator, tableSql } from "./tables.ts";

export interface FilterSubject {
  /** The schema of the dataset's tables. */
  readonly dataset: string;
  readonly level: AreaLevel;
  readonly filter: FormFilter;
  /** The areas of a set of the dataset. */
  readonly setAreas: (set: string) => readonly AreaCode[];
}

/** A figure of the filter, its values of the matching areas in their order, and of how many areas of the level it is missing. */
export interface FilterFigure {
  readonly quantity: Quantity;
  readonly values: Float64Array;
  readonly missing: number;
}

/** What a statistic that a condition compares with came to. */
export interface FilterBound {
  readonly quantity: Quantity;
  readonly statistic: FilterStatistic;
  readonly value: number;
}

export interface FilterAnswer {
  readonly codes: readonly AreaCode[];
  readonly figures: readonly FilterFigure[];
  readonly bounds: readonly FilterBound[];
  /** All areas of the level. */
  readonly areas: number;
  /** Areas that a missing figure keeps out: whether they match cannot be told. */
  readonly undecided: number;
}

const listed = (pieces: readonly Sql[]): Sql => pieces.reduce((list, piece) => sql`${list}, ${piece}`);
const joined = (pieces: readonly Sql[], word: Sql): Sql => pieces.reduce((list, piece) => sql`${list} ${word} ${piece}`);

interface Named<Thing> {
  readonly thing: Thing;
  readonly name: string;
}

/** The statistics of a filter, each once, with the names of their columns. */
function boundsOf(filter: FormFilter): readonly Named<Omit<FilterBound, "value">>[] {
  const found = conditionsOf(filter).flatMap(({ test }) =>
    test.kind === "compare" && typeof test.bound === "string" ? [{ quantity: test.quantity, statistic: test.bound }] : []
  );
  const each = new Map(found.map((bound) => [`${quantityKey(bound.quantity)} ${bound.statistic}`, bound]));
  return [...each.values()].map((thing, i) => ({ thing, name: `b${i}` }));
}

const figuresOf = (filter: FormFilter): readonly Named<Quantity>[] =>
  quantitiesOf(filter).map((thing, i) => ({ thing, name: `v${i}` }));

/** The figures of every area of the level, a column each. */
function measured({ dataset, level, filter }: FilterSubject): Sql {
  const joins = new Map<string, { readonly name: string; readonly sql: Sql }>();
  const valueIn = (indicator: string, year: number): Sql => {
    const { table, column } = placeOfIndicator(dataset, level, indicator);
    const key = `${table.name} ${year}`;
    const name = joins.get(key)?.name ?? `s${joins.size}`;
    const own = identifier(name);
    joins.set(key, { name, sql: sql`left join ${tableSql(table)} ${own} on ${own}.area = a.area and ${own}.year = ${year}` });
    return sql`${own}.${identifier(column)}::double`;
  };
  const figure = (quantity: Quantity): Sql => {
    if (quantity.kind === "attribute") return sql`a.${identifier(quantity.attribute)}::double`;
    const value = valueIn(quantity.indicator, quantity.year);
    return quantity.kind === "value" ? value : sql`${value} - ${valueIn(quantity.indicator, quantity.from)}`;
  };
  const columns = figuresOf(filter).map(({ thing, name }) => sql`${figure(thing)} as ${identifier(name)}`);
  const all = listed([sql`a.area, a.code, a.name, a.gemeente, a.approximate`, ...columns]);
  const from = [sql`${tableSql(levelTables(dataset, level).areas)} a`, ...[...joins.values()].map((join) => join.sql)];
  return sql`select ${all} from ${joined(from, sql``)}`;
}

function statistic(name: FilterStatistic, value: Sql): Sql {
  return name === "mean" ? sql`avg(${value})` : sql`quantile_cont(${value}, ${sharesBelow[name]}::double)`;
}

const comparisonSigns = { lt: sql`<`, le: sql`<=`, ge: sql`>=`, gt: sql`>` } as const;

/** A name as `folded` writes it: lower case, without accents, dashes and apostrophes. */
const foldedName = sql`translate(lower(strip_accents(name)), '-–./’''\`', '    ')`;

function truthOf({ filter, setAreas }: FilterSubject): Sql {
  const figures = new Map(figuresOf(filter).map(({ thing, name }) => [quantityKey(thing), identifier(name)]));
  const bounds = new Map(boundsOf(filter).map(({ thing, name }) => [`${quantityKey(thing.quantity)} ${thing.statistic}`, name]));
  const figure = (quantity: Quantity) => figures.get(quantityKey(quantity)) ?? identifier(quantityKey(quantity));
  const test = ({ test: own }: Condition): Sql => {
    switch (own.kind) {
      case "compare": {
        const name = typeof own.bound === "string" ? bounds.get(`${quantityKey(own.quantity)} ${own.bound}`) : undefined;
        const bound = name === undefined ? sql`${own.bound}::double` : sql`${identifier(name)}`;
        return sql`${figure(own.quantity)} ${comparisonSigns[own.comparison]} ${bound}`;
      }
      case "missing":
        return sql`${figure(own.quantity)} is null`;
      case "name":
        return sql`contains(${foldedName}, ${folded(own.text).trim()})`;
      case "gemeente":
        return sql`gemeente = ${own.gemeente}`;
      case "set": {
        const codes = setAreas(own.set);
        return codes.length > 0 ? sql`code in ${codes}` : sql`false`;
      }
      case "approximate":
        return sql`approximate`;
    }
  };
  const truth = (part: FilterPart): Sql => {
    const own = isGroup(part) ? combined(part.match, part.conditions) : test(part);
    return part.negated ? sql`not (${own})` : sql`(${own})`;
  };
  const combined = (match: FormFilter["match"], parts: readonly FilterPart[]) =>
    joined(parts.map(truth), match === "all" ? sql`and` : sql`or`);
  return combined(filter.match, filter.parts);
}

/** Every area with its figures, the statistics beside them, and whether it matches: null where a missing figure decides. */
function judged(subject: FilterSubject): Sql {
  const bounds = boundsOf(subject.filter);
  const names = new Map(figuresOf(subject.filter).map(({ thing, name }) => [quantityKey(thing), name]));
  const columns = bounds.map(({ thing, name }) => {
    const value = sql`${identifier(names.get(quantityKey(thing.quantity)) ?? "")}`;
    return sql`${statistic(thing.statistic, value)} as ${identifier(name)}`;
  });
  const together = columns.length > 0 ? sql`, bounds as (select ${listed(columns)} from measured)` : sql``;
  const beside = columns.length > 0 ? sql` cross join bounds` : sql``;
  return sql`with measured as (${measured(subject)})${together},
judged as (select *, ${truthOf(subject)} as met from measured${beside})`;
}

type Columns = { readonly code: string[] } & Readonly<Record<string, Float64Array | string[]>>;

/** The matching areas, in the order of the area list, with the figures of the filter in columns `v0`, `v1`, … */
export function matchesQuery(subject: FilterSubject): Query<Columns> {
  const names = figuresOf(subject.filter).map(({ name }) => name);
  const columns = listed([sql`code`, ...names.map((name) => sql`${identifier(name)}`)]);
  return {
    sql: sql`${judged(subject)} select ${columns} from judged where met order by area`,
    columns: { code: text, ...Object.fromEntries(names.map((name) => [name, real])) } as Query<Columns>["columns"]
  };
}

/** One row: how many areas there are, how many cannot be judged, who lacks which figure (`m0`, …), the statistics (`b0`, …). */
function countsQuery(subject: FilterSubject): Query<Readonly<Record<string, Float64Array>>> {
  const figures = figuresOf(subject.filter);
  const bounds = boundsOf(subject.filter);
  const missing = figures.map(({ name }, i) => sql`(count(*) - count(${identifier(name)}))::integer as ${identifier(`m${i}`)}`);
  const statistics = bounds.map(({ name }) => sql`any_value(${identifier(name)})::double as ${identifier(name)}`);
  const counts = [sql`count(*)::integer as areas`, sql`(count(*) - count(met))::integer as undecided`];
  return {
    sql: sql`${judged(subject)} select ${listed([...counts, ...missing, ...statistics])} from judged`,
    columns: {
      areas: integer,
      undecided: integer,
      ...Object.fromEntries(figures.map((_, i) => [`m${i}`, integer])),
      ...Object.fromEntries(bounds.map(({ name }) => [name, real]))
    }
  };
}

/** Asks which areas match, and why. */
export async function askAreaFilter(engine: QueryEngine, subject: FilterSubject, signal?: AbortSignal): Promise<FilterAnswer> {
  const [matches, counts] = [matchesQuery(subject), countsQuery(subject)];
  const found = readColumns(matches, await engine.query(matches, signal));
  const told = readColumns(counts, await engine.query(counts, signal));
  const cell = (name: string) => told[name]?.[0] ?? Number.NaN;
  return {
    codes: found.code.flatMap((code) => parseAreaCode(code) ?? []),
    figures: figuresOf(subject.filter).map(({ thing, name }, i) => ({
      quantity: thing,
      values: found[name] as Float64Array,
      missing: cell(`m${i}`)
    })),
    bounds: boundsOf(subject.filter).map(({ thing, name }) => ({ ...thing, value: cell(name) })),
    areas: cell("areas"),
    undecided: cell("undecided")
  };
}
