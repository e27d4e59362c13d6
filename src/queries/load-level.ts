import type { Query } from "../engine/query.ts";
import type { QueryEngine, TableName } from "../engine/query-engine.ts";
import { identifier, type Sql, sql } from "../engine/sql.ts";
import type { AreaLevel } from "../model/area.ts";
import type { DatasetLevel, ScoreFile } from "../model/dataset.ts";
import type { Matrix, Numbers } from "../model/matrix.ts";
import { floatsOf } from "./score-matrix.ts";
import { levelTables, placeOfIndicator, tableSql } from "./tables.ts";

type Statement = Query<Record<never, never>>;
const statement = (text: Sql): Statement => ({ sql: text, columns: {} });

const createSchema = (schema: string) => statement(sql`create schema if not exists ${identifier(schema)}`);
/** Frees the memory of a dataset that was left. */
export const dropSchema = (schema: string) => statement(sql`drop schema if exists ${identifier(schema)} cascade`);
export const dropTable = (table: TableName) => statement(sql`drop table if exists ${tableSql(table)}`);

interface Part {
  readonly table: TableName;
  /** Its grid is of other years than the level's. */
  readonly hasOwnYears: boolean;
}

/**
 * One table of all parts. Those of the level's years have the same rows in the same order, so position joins them; keys come
 * from the first. What has years of its own is joined by area and year, with rows for the years that the level does not have.
 */
function joinParts(target: TableName, parts: readonly Part[]): Statement {
  const [first, ...rest] = parts
    .filter(({ hasOwnYears }) => !hasOwnYears)
    .map(({ table }, i) => ({ from: tableSql(table), name: identifier(`p${i}`) }));
  if (!first) throw new RangeError("no parts");
  const others = parts.filter(({ hasOwnYears }) => hasOwnYears);
  const columns = rest.reduce((list, { name }) => sql`${list}, ${name}.* exclude (area, year)`, sql`${first.name}.*`);
  const from = rest.reduce(
    (list, { from: table, name }) => sql`${list} positional join ${table} ${name}`,
    sql`${first.from} ${first.name}`
  );
  if (others.length === 0) return statement(sql`create table ${tableSql(target)} as select ${columns} from ${from}`);
  const joined = others.reduce(
    (text, { table }) => sql`${text} full join ${tableSql(table)} using (area, year)`,
    sql`(select ${columns} from ${from}) level`
  );
  return statement(sql`create table ${tableSql(target)} as select * from ${joined} order by year, area`);
}

/** A bare column of numbers as a part: its rows say by their place which area and year they are. */
function asPart(target: TableName, bare: TableName, column: string, { areas, years }: GridSize): Statement {
  const value = identifier(column);
  const list = years.reduce((text, year, i) => (i === 0 ? sql`${year}` : sql`${text}, ${year}`), sql``);
  return statement(sql`create table ${tableSql(target)} as
    select (row % ${areas}::integer)::integer as area,
      ([${list}])[(row // ${areas}::integer + 1)::integer]::smallint as year,
      case when isnan(${value}) then null else ${value} end as ${value}
    from (select ${value}, (row_number() over () - 1)::integer as row from ${tableSql(bare)})`);
}

/** Scores name an area by its place in the list: here the list says it too, so that the two can be joined. */
const numberAreas = (areas: TableName, bare: TableName) =>
  statement(sql`create table ${tableSql(areas)} as
    select (row_number() over () - 1)::integer as area, * from ${tableSql(bare)}`);

/** The codes and names of squares, from their corners. */
const nameSquares = (areas: TableName, bare: TableName) =>
  statement(sql`create table ${tableSql(areas)} as
    select (row_number() over () - 1)::integer as area, code, code as name, code as official_name, '' as gemeente, '' as gemeente_name, false as approximate,
      * exclude (east, north, code)
    from (select *, printf('E%04dN%04d', east, north) as code from ${tableSql(bare)})`);

interface GridSize {
  readonly areas: number;
  readonly years: readonly number[];
}

export interface ScorePart {
  readonly file: ScoreFile;
  readonly bytes: Uint8Array;
}

export interface LevelFiles {
  readonly areas: Uint8Array;
  /** The score files, in the order of the manifest. */
  readonly scores: readonly ScorePart[];
}

/** It comes with apache-arrow, which the first map does without. */
const floatTableOf = async (column: string, values: Numbers) =>
  (await import("../engine/float-table.ts")).floatTable(column, values);

/** Brings a reader's own figures into the engine: a table of their own, which replaces an earlier one of the same indicator. */
export async function loadOwnFigures(
  engine: QueryEngine,
  dataset: string,
  level: AreaLevel,
  indicator: string,
  matrix: Matrix,
  signal?: AbortSignal
): Promise<void> {
  const { table, column } = placeOfIndicator(dataset, level, indicator);
  const bare: TableName = { ...table, name: `${table.name}_bare` };
  const run = (query: Statement) => engine.query(query, signal);
  await run(createSchema(table.schema));
  for (const each of [table, bare]) await run(dropTable(each));
  await engine.loadTable(bare, await floatTableOf(column, matrix.values), signal);
  await run(asPart(table, bare, column, matrix));
  await run(dropTable(bare));
}

/** Brings a level into the engine. What was there of it before is replaced. */
export async function loadLevel(
  engine: QueryEngine,
  dataset: string,
  level: DatasetLevel,
  files: LevelFiles,
  signal?: AbortSignal
): Promise<void> {
  const { schema, areas, scores, part } = levelTables(dataset, level.level);
  const run = (query: Statement) => engine.query(query, signal);
  const bare: TableName = { schema, name: `${scores.name}_bare` };
  const parts = files.scores.map((_, i) => part(i));
  await run(createSchema(schema));
  for (const table of [areas, scores, bare, ...parts]) await run(dropTable(table));
  await engine.loadTable(bare, files.areas, signal);
  await run(level.level === "grid" ? nameSquares(areas, bare) : numberAreas(areas, bare));
  await run(dropTable(bare));
  for (const [i, { file, bytes }] of files.scores.entries()) {
    const [column = ""] = file.columns;
    const floats =
      file.form === "float32" ? await floatTableOf(column, floatsOf(bytes, level.areas * level.years.length)) : undefined;
    await engine.loadTable(floats ? bare : part(i), floats ?? bytes, signal);
    if (!floats) continue;
    await run(asPart(part(i), bare, column, level));
    await run(dropTable(bare));
  }
  const own = files.scores.map(({ file }, i) => ({ table: part(i), hasOwnYears: file.years !== undefined }));
  await run(joinParts(scores, own));
  for (const table of parts) await run(dropTable(table));
}
