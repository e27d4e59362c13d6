import { type Table, tableFromArrays, tableToIPC } from "apache-arrow";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { QueryEngine } from "../../src/engine/query-engine.ts";
import { Sql, sql } from "../../src/engine/sql.ts";
import type { DatasetLevel, ScoreFile } from "../../src/model/dataset.ts";
import { dropSchema, dropTable, loadLevel, loadOwnFigures } from "../../src/queries/load-level.ts";
import { levelTables, placeOfIndicator, tableSql } from "../../src/queries/tables.ts";
import { startNodeEngine } from "./node-engine.ts";

let engine: QueryEngine;
beforeAll(async () => {
  engine = await startNodeEngine();
});
afterAll(() => engine.close());

const rowsOf = (table: Table) => table.toArray().map((row) => ({ ...row.toJSON() })) as Record<string, unknown>[];
const all = async (text: string) => rowsOf(await engine.query({ sql: new Sql(text, []), columns: {} }));

const arrow = (columns: Parameters<typeof tableFromArrays>[0]) => tableToIPC(tableFromArrays(columns), "stream");
const file = (columns: readonly string[], form: ScoreFile["form"], years?: readonly number[]): ScoreFile => ({
  ...{ path: columns.join(), bytes: 0, sha256: "", form, columns },
  ...(years ? { years } : {})
});
const areas = arrow({ code: ["WK000001", "WK000002"], name: ["Een", "Twee"], inhabitants: Float64Array.of(100, 200) });
const level = (years: readonly number[], scoreFiles: readonly ScoreFile[]): DatasetLevel => ({
  ...{ level: "wijk", areas: 2, years, indicatorYears: {}, bounds: [4, 52, 5, 53], scoreFiles },
  areaFile: { path: "areas", bytes: 0, sha256: "" }
});
const grid = (years: readonly number[]) => ({
  area: Int32Array.from(years.flatMap(() => [0, 1])),
  year: Int16Array.from(years.flatMap((year) => [year, year]))
});

async function load(id: string, years: readonly number[], scores: readonly (readonly [ScoreFile, Uint8Array])[]) {
  const parts = scores.map(([own, bytes]) => ({ file: own, bytes }));
  await loadLevel(
    engine,
    id,
    level(
      years,
      scores.map(([own]) => own)
    ),
    { areas, scores: parts }
  );
}

test("areas have their number, which scores name them by", async () => {
  await load("numbers", [2024], [[file(["afw"], "arrow"), arrow({ ...grid([2024]), afw: Float64Array.of(0.1, 0.2) })]]);
  expect(await all('select * from "numbers"."areas_wijk" order by area')).toEqual([
    { area: 0, code: "WK000001", name: "Een", inhabitants: 100 },
    { area: 1, code: "WK000002", name: "Twee", inhabitants: 200 }
  ]);
  expect(
    await all('select code, afw from "numbers"."scores_wijk" join "numbers"."areas_wijk" using (area) order by code')
  ).toEqual([
    { code: "WK000001", afw: 0.1 },
    { code: "WK000002", afw: 0.2 }
  ]);
});

test("parts of the same years stand side by side, row for row", async () => {
  await load(
    "parts",
    [2014, 2024],
    [
      [file(["afw"], "arrow"), arrow({ ...grid([2014, 2024]), afw: Float64Array.of(1, 2, 3, 4) })],
      [
        file(["fys", "soc"], "arrow"),
        arrow({ ...grid([2014, 2024]), fys: Float64Array.of(5, 6, 7, 8), soc: Float64Array.of(0, 1, 0, 1) })
      ]
    ]
  );
  expect(await all('select * from "parts"."scores_wijk" order by year, area')).toEqual([
    { area: 0, year: 2014, afw: 1, fys: 5, soc: 0 },
    { area: 1, year: 2014, afw: 2, fys: 6, soc: 1 },
    { area: 0, year: 2024, afw: 3, fys: 7, soc: 0 },
    { area: 1, year: 2024, afw: 4, fys: 8, soc: 1 }
  ]);
});

test("figures of years of their own are joined by area and year, and make rows where the level has none", async () => {
  await load(
    "years",
    [2014, 2024],
    [
      [file(["afw"], "arrow"), arrow({ ...grid([2014, 2024]), afw: Float64Array.of(1, 2, 3, 4) })],
      [file(["income"], "arrow", [2016, 2024]), arrow({ ...grid([2016, 2024]), income: Float64Array.of(20, 21, 30, 31) })]
    ]
  );
  expect(await all('select * from "years"."scores_wijk"')).toEqual([
    { area: 0, year: 2014, afw: 1, income: null },
    { area: 1, year: 2014, afw: 2, income: null },
    { area: 0, year: 2016, afw: null, income: 20 },
    { area: 1, year: 2016, afw: null, income: 21 },
    { area: 0, year: 2024, afw: 3, income: 30 },
    { area: 1, year: 2024, afw: 4, income: 31 }
  ]);
});

test("a bare column of floats becomes rows by its places, whatever it holds; NaN is no value", async () => {
  const anyFloat = fc.oneof(fc.float({ noDefaultInfinity: true }), fc.constant(Number.NaN));
  await fc.assert(
    fc.asyncProperty(fc.array(anyFloat, { minLength: 6, maxLength: 6 }), async (values) => {
      const floats = Float32Array.from(values);
      await load("floats", [2002, 2014, 2024], [[file(["afw"], "float32"), new Uint8Array(floats.buffer)]]);
      const rows = await all('select area, year, afw::double as afw from "floats"."scores_wijk" order by year, area');
      expect(rows).toEqual(
        [2002, 2014, 2024].flatMap((year, row) =>
          [0, 1].map((area) => {
            const value = floats[row * 2 + area] ?? Number.NaN;
            return { area, year, afw: Number.isNaN(value) ? null : value };
          })
        )
      );
    }),
    { numRuns: 20 }
  );
});

test("a column of another length than its years and areas is refused", async () => {
  const good = new Uint8Array(Float32Array.of(1, 2).buffer);
  await load("length", [2024], [[file(["afw"], "float32"), good]]);
  await expect(load("length", [2024], [[file(["afw"], "float32"), good.subarray(0, 4)]])).rejects.toThrow(RangeError);
});

test("squares have their code for a name, made of their corners, and lie in no gemeente", async () => {
  const squares = arrow({ east: Int16Array.of(812, 7), north: Int16Array.of(4550, 3000), inhabitants: Float64Array.of(5, 10) });
  await loadLevel(
    engine,
    "squares",
    { ...level([2024], []), level: "grid" },
    { areas: squares, scores: [{ file: file(["afw"], "float32"), bytes: new Uint8Array(Float32Array.of(1, 2).buffer) }] }
  );
  expect(await all('select * from "squares"."areas_grid" order by area')).toMatchObject([
    { area: 0, code: "E0812N4550", name: "E0812N4550", gemeente: "", approximate: false, inhabitants: 5 },
    { area: 1, code: "E0007N3000", name: "E0007N3000", gemeente: "", approximate: false, inhabitants: 10 }
  ]);
});

test("what is loaded again takes the place of what was there, and leaves no table that waits", async () => {
  for (const value of [1, 2])
    await load("again", [2024], [[file(["afw"], "arrow"), arrow({ ...grid([2024]), afw: Float64Array.of(value, value) })]]);
  expect(await all('select afw from "again"."scores_wijk"')).toEqual([{ afw: 2 }, { afw: 2 }]);
  const tables = await all("select table_name from information_schema.tables where table_schema = 'again' order by all");
  expect(tables).toEqual([{ table_name: "areas_wijk" }, { table_name: "scores_wijk" }]);
});

test("own figures are a table of their own, which goes without those of the level", async () => {
  await load("own", [2024], [[file(["afw"], "arrow"), arrow({ ...grid([2024]), afw: Float64Array.of(1, 2) })]]);
  const matrix = { areas: 2, years: [2015, 2023], values: Float64Array.of(1 / 3, Number.NaN, 2, 3) };
  await loadOwnFigures(engine, "own", "wijk", "own-energy", matrix);
  const { table, column } = placeOfIndicator("own", "wijk", "own-energy");
  expect([table.name, column]).toEqual(["own-energy_wijk", "value"]);
  const statement = sql`select * from ${tableSql(table)} order by year, area`;
  expect(rowsOf(await engine.query({ sql: statement, columns: {} }))).toEqual([
    { area: 0, year: 2015, value: 1 / 3 },
    { area: 1, year: 2015, value: null },
    { area: 0, year: 2023, value: 2 },
    { area: 1, year: 2023, value: 3 }
  ]);
  await engine.query(dropTable(table));
  await engine.query(dropTable(table)); // what is not there is no fault
  expect(await all('select count(*)::integer as n from "own"."scores_wijk"')).toEqual([{ n: 2 }]);
});

test("a dataset's tables go together, with a name that SQL would not take bare", async () => {
  const id = 'den "haag"; drop';
  await load(id, [2024], [[file(["afw"], "arrow"), arrow({ ...grid([2024]), afw: Float64Array.of(1, 2) })]]);
  const { scores } = levelTables(id, "wijk");
  const count = { sql: sql`select count(*)::integer as n from ${tableSql(scores)}`, columns: {} };
  expect(rowsOf(await engine.query(count))).toEqual([{ n: 2 }]);
  await engine.query(dropSchema(id));
  await expect(engine.query(count)).rejects.toThrow(/does not exist/);
});

test("a level without scores is refused", async () => {
  await expect(load("none", [2024], [])).rejects.toThrow("no parts");
});
