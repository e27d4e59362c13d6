import { yearContext } from "../../../src/analysis/year-context.ts";
import { openArrow } from "../../../src/engine/arrow-file.ts";
import { integer, type Query, readColumns, real } from "../../../src/engine/query.ts";
import type { QueryEngine } from "../../../src/engine/query-engine.ts";
import { identifier, type Sql, sql } from "../../../src/engine/sql.ts";
import type { AreaLevel } from "../../../src/model/area.ts";
import { areaSeries, type Matrix, yearSlice } from "../../../src/model/matrix.ts";
import { scoresFromFile } from "../../../src/queries/score-matrix.ts";
import { levelTables, tableSql } from "../../../src/queries/tables.ts";
import type { Asked } from "./asked.ts";
import type { Answers } from "./query-bench.ts";

interface Source {
  readonly engine: QueryEngine;
  readonly dataset: string;
  readonly level: AreaLevel;
  readonly indicator: string;
  readonly matrix: Matrix;
  /** The file that the matrix comes from. */
  readonly scores: Uint8Array;
  readonly asked: Asked;
}

/** As the interface does: the matrix from its file, the rest from the matrix. */
export function ourAnswers(source: Source): Answers {
  const { matrix, asked, scores, indicator } = source;
  const at = (row: number) => yearSlice(matrix, matrix.years[row] ?? 0) ?? new Float64Array();
  return {
    matrix: () => scoresFromFile(openArrow(scores), indicator, matrix.areas).matrix.values,
    slice: () => at(asked.row),
    "trend of 12": () => asked.twelve.flatMap((area) => areaSeries(matrix, area)),
    "change of two years": () => {
      const [before, after] = [at(asked.from), at(asked.to)];
      return after.map((value, area) => value - (before[area] ?? Number.NaN));
    },
    "quantiles per year": () => yearContext(matrix).flatMap(({ n, mean, p10, p90 }) => [n, mean, p10, p90])
  };
}

/** The same questions in SQL, each to the engine again. */
export function sqlAnswers(source: Source): Answers {
  const { engine, dataset, level, indicator, matrix, asked } = source;
  const scores = tableSql(levelTables(dataset, level).scores);
  const value = identifier(indicator);
  const year = (row: number) => matrix.years[row] ?? 0;
  const ask = async (text: Sql) => {
    const query: Query<{ value: Float64Array }> = { sql: text, columns: { value: real } };
    return readColumns(query, await engine.query(query)).value;
  };
  return {
    matrix: () => ask(sql`select ${value} as value from ${scores}`),
    slice: () => ask(sql`select ${value} as value from ${scores} where year = ${year(asked.row)} order by area`),
    "trend of 12": () => ask(sql`select ${value} as value from ${scores} where area in ${asked.twelve} order by area, year`),
    "change of two years": () =>
      ask(sql`select b.${value} - a.${value} as value from ${scores} a join ${scores} b using (area)
        where a.year = ${year(asked.from)} and b.year = ${year(asked.to)} order by area`),
    "quantiles per year": async () => {
      const query = {
        sql: sql`select count(${value})::integer as n, avg(${value}) as mean, quantile_cont(${value}, 0.1) as p10,
          quantile_cont(${value}, 0.9) as p90 from ${scores} group by year having n > 0 order by year`,
        columns: { n: integer, mean: real, p10: real, p90: real }
      };
      const { n, mean, p10, p90 } = readColumns(query, await engine.query(query));
      return Float64Array.from({ length: n.length * 4 }, (_, i) => [n, mean, p10, p90][i % 4]?.[i >> 2] ?? 0);
    }
  };
}
