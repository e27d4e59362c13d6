import { type Query, real } from "../engine/query.ts";
import { identifier, sql } from "../engine/sql.ts";
import type { AreaLevel } from "../model/area.ts";
import { levelTables, tableSql } from "./tables.ts";

export interface MatrixColumns {
  readonly value: Float64Array;
}

/** An indicator's values in every area and year, in the order of the table: year by year, within a year by area. */
export function matrixQuery(dataset: string, level: AreaLevel, indicator: string): Query<MatrixColumns> {
  const { scores } = levelTables(dataset, level);
  return { sql: sql`select ${identifier(indicator)}::double as value from ${tableSql(scores)}`, columns: { value: real } };
}
