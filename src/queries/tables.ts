import type { TableName } from "../engine/query-engine.ts";
import { identifier, type Sql, sql } from "../engine/sql.ts";
import type { AreaLevel } from "../model/area.ts";

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

/** A table as it stands in a statement: `"den-haag"."scores_wijk"`. */
export const tableSql = ({ schema, name }: TableName): Sql => sql`${identifier(schema)}.${identifier(name)}`;
