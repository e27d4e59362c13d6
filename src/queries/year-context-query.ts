import { integer, type Query, real } from "../engine/query.ts";
import { identifier, sql } from "../engine/sql.ts";
import type { AreaLevel } from "../model/area.ts";
import { placeOfIndicator, tableSql } from "./tables.ts";

export interface YearContextColumns {
  readonly year: Float64Array;
  /** How many areas have a value. */
  readonly n: Float64Array;
  readonly mean: Float64Array;
  readonly p10: Float64Array;
  readonly p90: Float64Array;
}

/**
 * What all areas of a level do together in each year, every area weighing the same: mean and percentiles. Percentiles by
 * linear interpolation (type 7 of Hyndman and Fan, as in R and NumPy), which is what quantile_cont computes.
 */
export function yearContextQuery(dataset: string, level: AreaLevel, indicator: string): Query<YearContextColumns> {
  const { table, column } = placeOfIndicator(dataset, level, indicator);
  const value = identifier(column);
  return {
    sql: sql`
      select
        year,
        count(${value})::integer as n,
        avg(${value}::double) as mean,
        quantile_cont(${value}::double, 0.1) as p10,
        quantile_cont(${value}::double, 0.9) as p90
      from ${tableSql(table)}
      group by year
      having count(${value}) > 0
      order by year`,
    columns: { year: integer, n: integer, mean: real, p10: real, p90: real }
  };
}
