import { type Query, real } from "../../src/engine/query.ts";
import { identifier, sql } from "../../src/engine/sql.ts";
import type { AreaLevel } from "../../src/model/area.ts";
import { placeOfIndicator, tableSql } from "../../src/queries/tables.ts";

/** An indicator's values as its table holds them: year by year, within a year by area. */
export function valueQuery(dataset: string, level: AreaLevel, indicator: string): Query<{ readonly value: Float64Array }> {
  const { table, column } = placeOfIndicator(dataset, level, indicator);
  return { sql: sql`select ${identifier(column)}::double as value from ${tableSql(table)}`, columns: { value: real } };
}
