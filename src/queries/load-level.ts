import type { Query } from "../engine/query.ts";
import type { QueryEngine, TableName } from "../engine/query-engine.ts";
import { identifier, type Sql, sql } from "../engine/sql.ts";
import type { AreaLevel } from "../model/area.ts";
import { levelTables, tableSql } from "./tables.ts";

type Statement = Query<Record<never, never>>;
const statement = (text: Sql): Statement => ({ sql: text, columns: {} });

const createSchema = (schema: string) => statement(sql`create schema if not exists ${identifier(schema)}`);
/** Frees the memory of a dataset that was left. */
export const dropSchema = (schema: string) => statement(sql`drop schema if exists ${identifier(schema)} cascade`);
const dropTable = (table: TableName) => statement(sql`drop table if exists ${tableSql(table)}`);

/**
 * Lays part b beside part a: both have the same rows in the same order, so position joins them, and the second's own keys
 * are left out.
 */
const joinParts = (target: TableName, a: TableName, b: TableName) =>
  statement(sql`create table ${tableSql(target)} as
    select a.*, b.* exclude (area, year) from ${tableSql(a)} a positional join ${tableSql(b)} b`);
const renameTable = (table: TableName, name: string) =>
  statement(sql`alter table ${tableSql(table)} rename to ${identifier(name)}`);

export interface LevelFiles {
  readonly areas: Uint8Array;
  /** The score files, in the order of the manifest. */
  readonly scores: readonly Uint8Array[];
}

/** Brings a level into the engine. What was there of it before is replaced. */
export async function loadLevel(
  engine: QueryEngine,
  dataset: string,
  level: AreaLevel,
  files: LevelFiles,
  signal?: AbortSignal
): Promise<void> {
  const { schema, areas, scores, part } = levelTables(dataset, level);
  const run = (query: Statement) => engine.query(query, signal);
  await run(createSchema(schema));
  const joined: TableName = { schema, name: `${scores.name}_joined` };
  for (const table of [areas, scores, joined, ...files.scores.map((_, i) => part(i))]) await run(dropTable(table));
  await engine.loadTable(areas, files.areas, signal);
  for (const [i, bytes] of files.scores.entries()) {
    await engine.loadTable(i === 0 ? scores : part(i), bytes, signal);
    if (i === 0) continue;
    await run(joinParts(joined, scores, part(i)));
    await run(dropTable(scores));
    await run(dropTable(part(i)));
    await run(renameTable(joined, scores.name));
  }
}
