import { type Query, real } from "../engine/query.ts";
import { identifier, sql } from "../engine/sql.ts";
import type { AreaLevel } from "../model/area.ts";
import { placeOfIndicator, tableSql } from "./tables.ts";

export interface MatrixColumns {
  readonly value: Float64Array;
}

/** An indicator's values in every area and year, in the order of the table: year by year, within a year by area. */
export function matrixQuery(dataset: string, level: AreaLevel, indicator: string): Query<MatrixColumns> {
  const { table, column } = placeOfIndicator(dataset, level, indicator);
  return { sql: sql`select ${identifier(column)}::double as value from ${tableSql(table)}`, columns: { value: real } };
}
