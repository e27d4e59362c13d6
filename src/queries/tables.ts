import type { TableName } from "../engine/query-engine.ts";
import { identifier, type Sql, sql } from "../engine/sql.ts";
import type { AreaLevel } from "../model/area.ts";
import { isOwnId } from "../model/own-data.ts";

/** The tables of a level in the engine: a schema a dataset, `areas_<level>` and `scores_<level>` in it. */
export interface LevelTables {
  readonly schema: string;
  readonly areas: TableName;
  readonly scores: TableName;
  /** Where part i of the scores waits until the parts are joined. */
  readonly part: (i: number) => TableName;
}

export function levelTables(dataset: string, level: AreaLevel): LevelTables {
  const schema = dataset;
  return {
    schema,
    areas: { schema, name: `areas_${level}` },
    scores: { schema, name: `scores_${level}` },
    part: (i) => ({ schema, name: `scores_${level}_part_${i}` })
  };
}

/** The column with the values in a table of own figures. */
const ownColumn = "value";

/**
 * In which table and column an indicator of a level stands, with `area` and `year` beside it: a published one among the level's
 * scores, a reader's own one in a table of its own, named as it is.
 */
export function placeOfIndicator(dataset: string, level: AreaLevel, indicator: string): { table: TableName; column: string } {
  const { schema, scores } = levelTables(dataset, level);
  return isOwnId(indicator)
    ? { table: { schema, name: `${indicator}_${level}` }, column: ownColumn }
    : { table: scores, column: indicator };
}

/** A table as it stands in a statement: `"den-haag"."scores_wijk"`. */
export const tableSql = ({ schema, name }: TableName): Sql => sql`${identifier(schema)}.${identifier(name)}`;
