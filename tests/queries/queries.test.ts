import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { yearContext } from "../../src/analysis/year-context.ts";
import { openArrow } from "../../src/engine/arrow-file.ts";
import { integer, readColumns, real, text } from "../../src/engine/query.ts";
import type { QueryEngine } from "../../src/engine/query-engine.ts";
import { identifier, sql } from "../../src/engine/sql.ts";
import type { AreaLevel } from "../../src/model/area.ts";
import { dropSchema, loadLevel } from "../../src/queries/load-level.ts";
import { areSameValues, scoresFromFile } from "../../src/queries/score-matrix.ts";
import { placeOfIndicator, tableSql } from "../../src/queries/tables.ts";
import { startNodeEngine } from "./node-engine.ts";
import { servedDenHaag } from "./served-den-haag.ts";
import { valueQuery } from "./value-query.ts";

let engine: QueryEngine;
const served = await servedDenHaag();
// Those with years of their own have other rows: tests/data/key-figures.test.ts asks about them.
const indicators = served.level("wijk").scoreFiles.flatMap(({ years, columns }) => (years === undefined ? columns : []));
const levels = served.dataset.levels.map(({ level }) => level);

function matrixIn(level: AreaLevel, id: string) {
  const { areas, scoreFiles } = served.level(level);
  const part = scoreFiles.find(({ columns }) => columns.includes(id));
  return scoresFromFile(openArrow(served.bytes(part?.path ?? "")), id, areas).matrix;
}

beforeAll(async () => {
  engine = await startNodeEngine();
  for (const name of levels) {
    const { areaFile, scoreFiles } = served.level(name);
    const files = {
      areas: served.bytes(areaFile.path),
      scores: scoreFiles.map((file) => ({ file, bytes: served.bytes(file.path) }))
    };
    // Twice, because a level that is loaded again must replace itself.
    await loadLevel(engine, "den-haag", served.level(name), files);
    await loadLevel(engine, "den-haag", served.level(name), files);
  }
});
afterAll(() => engine.close());

test.each(levels.flatMap((level) => indicators.map((id) => [level, id] as const)))(
  "the engine's matrix of %s %s equals the one read straight from the file",
  async (level, id) => {
    const { areas } = served.level(level);
    const direct = matrixIn(level, id);
    const query = valueQuery("den-haag", level, id);
    const { value } = readColumns(query, await engine.query(query));
    expect(value.length).toBe(areas * 9);
    expect(areSameValues(value, direct.values)).toBe(true);
    expect(direct.years).toEqual([2002, 2008, 2012, 2014, 2016, 2018, 2020, 2022, 2024]);
  }
);

test("every published figure stands in the matrix at its year and area, and nothing else does", async () => {
  const { areas, areaFile } = served.level("wijk");
  const codes = openArrow(served.bytes(areaFile.path)).texts("code");
  const query = valueQuery("den-haag", "wijk", "afw");
  const { value } = readColumns(query, await engine.query(query));
  const rows = parse(await served.csv("scores-wijk.csv"), { columns: true }) as Record<string, string>[];
  const years = [2002, 2008, 2012, 2014, 2016, 2018, 2020, 2022, 2024];
  for (const row of rows) {
    const position = years.indexOf(Number(row.year)) * areas + codes.indexOf(row.code ?? "");
    expect(value[position], `${row.code} ${row.year}`).toBe(Number(row.afw));
  }
  expect(value.filter((cell) => !Number.isNaN(cell))).toHaveLength(rows.length);
});

test.each(levels.flatMap((level) => indicators.map((id) => [level, id] as const)))(
  "mean and percentiles of %s %s per year equal DuckDB's own",
  async (level, id) => {
    const { table, column } = placeOfIndicator("den-haag", level, id);
    const value = identifier(column);
    const query = {
      sql: sql`select year, count(${value})::integer as n, avg(${value}) as mean, quantile_cont(${value}, 0.1) as p10,
        quantile_cont(${value}, 0.9) as p90 from ${tableSql(table)} group by year having n > 0 order by year`,
      columns: { year: integer, n: integer, mean: real, p10: real, p90: real }
    };
    const native = readColumns(query, await engine.query(query));
    const own = yearContext(matrixIn(level, id));
    expect(own.map(({ year }) => year)).toEqual([...native.year]);
    expect(own.length).toBeGreaterThan(0);
    for (const [i, { n, mean, p10, p90 }] of own.entries()) {
      expect(n).toBe(native.n[i]);
      expect(mean).toBeCloseTo(native.mean[i] ?? Number.NaN, 14);
      expect(p10).toBeCloseTo(native.p10[i] ?? Number.NaN, 14);
      expect(p90).toBeCloseTo(native.p90[i] ?? Number.NaN, 14);
    }
  }
);

test("a column that does not exist is an error, not an empty answer", async () => {
  await expect(engine.query(valueQuery("den-haag", "wijk", 'afw"; drop schema "den-haag" cascade; --'))).rejects.toThrow(
    /not found/
  );
  expect((await engine.query(valueQuery("den-haag", "wijk", "afw"))).numRows).toBe(396);
});

test("an answer with another type than the query promised is refused", async () => {
  const query = { ...valueQuery("den-haag", "wijk", "afw"), columns: { value: text } };
  expect(() => readColumns(query, openTable)).toThrow(/column value/);
});
const openTable = await (async () => {
  const other = await startNodeEngine();
  return other.query({ sql: sql`select 1.5::double as value`, columns: {} });
})();

test("every text survives as a bound value", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 12 }), async (word) => {
      const query = { sql: sql`select ${word} as word`, columns: { word: text } };
      expect(readColumns(query, await engine.query(query)).word).toEqual([word]);
    }),
    { numRuns: 100 }
  );
});

test("a dataset that was left is gone from the engine", async () => {
  const other = await startNodeEngine();
  const { areaFile, scoreFiles } = served.level("wijk");
  await loadLevel(other, "left", served.level("wijk"), {
    areas: served.bytes(areaFile.path),
    scores: scoreFiles.map((file) => ({ file, bytes: served.bytes(file.path) }))
  });
  expect((await other.query(valueQuery("left", "wijk", "won"))).numRows).toBe(396);
  await other.query(dropSchema("left"));
  await expect(other.query(valueQuery("left", "wijk", "won"))).rejects.toThrow(/left/);
  await other.close();
});
