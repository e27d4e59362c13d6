import { parse } from "csv-parse/sync";
import { quantileSorted } from "d3-array";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openArrow } from "../../src/engine/arrow-file.ts";
import { readColumns, text } from "../../src/engine/query.ts";
import type { QueryEngine } from "../../src/engine/query-engine.ts";
import { sql } from "../../src/engine/sql.ts";
import { dropSchema, loadLevel } from "../../src/queries/load-level.ts";
import { matrixQuery } from "../../src/queries/matrix-query.ts";
import { areSameValues, scoresFromFile } from "../../src/queries/score-matrix.ts";
import { yearContextQuery } from "../../src/queries/year-context-query.ts";
import { startNodeEngine } from "./node-engine.ts";
import { servedDenHaag } from "./served-den-haag.ts";

let engine: QueryEngine;
const served = await servedDenHaag();
// Those with years of their own have other rows: tests/data/key-figures.test.ts asks about them.
const indicators = served.level("wijk").scoreFiles.flatMap(({ years, columns }) => (years === undefined ? columns : []));
const levels = served.dataset.levels.map(({ level }) => level);

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
    const { areas, scoreFiles } = served.level(level);
    const part = scoreFiles.find(({ columns }) => columns.includes(id));
    const direct = scoresFromFile(openArrow(served.bytes(part?.path ?? "")), id, areas);
    const query = matrixQuery("den-haag", level, id);
    const { value } = readColumns(query, await engine.query(query));
    expect(value.length).toBe(areas * 9);
    expect(areSameValues(value, direct.matrix.values)).toBe(true);
    expect(direct.matrix.years).toEqual([2002, 2008, 2012, 2014, 2016, 2018, 2020, 2022, 2024]);
  }
);

test("every published figure stands in the matrix at its year and area, and nothing else does", async () => {
  const { areas, areaFile } = served.level("wijk");
  const codes = openArrow(served.bytes(areaFile.path)).texts("code");
  const query = matrixQuery("den-haag", "wijk", "afw");
  const { value } = readColumns(query, await engine.query(query));
  const rows = parse(await served.csv("scores-wijk.csv"), { columns: true }) as Record<string, string>[];
  const years = [2002, 2008, 2012, 2014, 2016, 2018, 2020, 2022, 2024];
  for (const row of rows) {
    const position = years.indexOf(Number(row.year)) * areas + codes.indexOf(row.code ?? "");
    expect(value[position], `${row.code} ${row.year}`).toBe(Number(row.afw));
  }
  expect(value.filter((cell) => !Number.isNaN(cell))).toHaveLength(rows.length);
});

test.each(indicators)("mean and percentiles of %s per year equal those computed by hand (type 7)", async (id) => {
  const query = yearContextQuery("den-haag", "wijk", id);
  const context = readColumns(query, await engine.query(query));
  const rows = parse(await served.csv("scores-wijk.csv"), { columns: true }) as Record<string, string>[];
  const expectedYears = [...new Set(rows.filter((row) => row[id] !== "").map(({ year }) => Number(year)))].sort();
  expect([...context.year]).toEqual(expectedYears);
  for (const [i, year] of expectedYears.entries()) {
    const values = rows.filter((row) => Number(row.year) === year && row[id] !== "").map((row) => Number(row[id]));
    const sorted = [...values].sort((a, b) => a - b);
    expect(context.n[i]).toBe(values.length);
    expect(context.mean[i]).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 12);
    expect(context.p10[i]).toBeCloseTo(quantileSorted(sorted, 0.1) ?? Number.NaN, 12);
    expect(context.p90[i]).toBeCloseTo(quantileSorted(sorted, 0.9) ?? Number.NaN, 12);
  }
});

test("a column that does not exist is an error, not an empty answer", async () => {
  await expect(engine.query(matrixQuery("den-haag", "wijk", 'afw"; drop schema "den-haag" cascade; --'))).rejects.toThrow(
    /not found/
  );
  expect((await engine.query(matrixQuery("den-haag", "wijk", "afw"))).numRows).toBe(396);
});

test("an answer with another type than the query promised is refused", async () => {
  const query = { ...matrixQuery("den-haag", "wijk", "afw"), columns: { value: text } };
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
  expect((await other.query(matrixQuery("left", "wijk", "won"))).numRows).toBe(396);
  await other.query(dropSchema("left"));
  await expect(other.query(matrixQuery("left", "wijk", "won"))).rejects.toThrow(/left/);
  await other.close();
});
