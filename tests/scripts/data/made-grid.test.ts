import { expect, test } from "vitest";
import { servedGrid } from "../../../scripts/data/grid/serve-grid.ts";
import { syntheticGridIn } from "../../../scripts/data/load/options.ts";
import { measuredYears } from "../../../scripts/data/measured-years.ts";
import { integer, readColumns } from "../../../src/engine/query.ts";
import { sql } from "../../../src/engine/sql.ts";
import { indicators } from "../../../src/ingest/columns/leefbaarometer.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { readAreaList } from "../../../src/queries/area-list.ts";
import { checkDataset } from "../../../src/queries/check-dataset.ts";
import { loadLevel } from "../../../src/queries/load-level.ts";
import { areSameValues, floatsOf } from "../../../src/queries/score-matrix.ts";
import { placeOfIndicator, tableSql } from "../../../src/queries/tables.ts";
import { startNodeEngine } from "../../queries/node-engine.ts";
import { valueQuery } from "../../queries/value-query.ts";

const recipe = { kind: "synthetic-grid", cells: 3000, seed: 7, years: measuredYears } as const;
const files = servedGrid("made", recipe);
const dataset = JSON.parse(String(files.get("manifest.json"))) as Dataset;
const [level] = dataset.levels;
if (!level) throw new Error("no level");
const bytes = (path: string) => files.get(path) as Uint8Array;
const floats = (id: string) => floatsOf(bytes(`grid.${id}.f32`), 3000 * 9);

test("the manifest is one that the application opens, without a file of boundaries, and it is called synthetic", () => {
  expect(checkDataset(JSON.parse(JSON.stringify(dataset)))).toEqual(dataset);
  expect(level.boundaryFile).toBeUndefined();
  expect(dataset.synthetic).toBe(true);
});

test("the same recipe gives the same bytes, another seed others", () => {
  expect(servedGrid("made", recipe)).toEqual(files);
  expect(servedGrid("made", { ...recipe, seed: 8 }).get("grid.afw.f32")).not.toEqual(files.get("grid.afw.f32"));
});

test("five dimensions add up to the total without any remainder, gaps are gaps in all of them", () => {
  const total = floats("afw");
  const dimensions = ["fys", "onv", "soc", "vrz", "won"].map(floats);
  const sums = total.map((_, i) => dimensions.reduce((sum, values) => sum + (values[i] ?? 0), 0));
  expect(areSameValues(sums, total)).toBe(true);
  const gaps = total.filter(Number.isNaN).length;
  expect(gaps).toBeGreaterThan(30);
  expect(gaps).toBeLessThan(130);
});

test("squares are distinct, sorted, and known to the application by their codes", () => {
  const areas = readAreaList("grid", bytes("grid.areas.arrow"));
  expect(areas.indexOf.size).toBe(3000);
  expect(areas.codes).toEqual([...areas.codes].sort());
  expect(areas.inhabitants?.every((people) => people > 0)).toBe(true);
});

test("the engine holds the same numbers as the files, with names and years of its own making", async () => {
  const engine = await startNodeEngine();
  const scores = level.scoreFiles.map((file) => ({ file, bytes: bytes(file.path) }));
  await loadLevel(engine, "made", level, { areas: bytes("grid.areas.arrow"), scores });
  for (const { id } of indicators) {
    const query = valueQuery("made", "grid", id);
    expect(areSameValues(readColumns(query, await engine.query(query)).value, floats(id))).toBe(true);
  }
  const years = {
    sql: sql`select distinct year from ${tableSql(placeOfIndicator("made", "grid", "afw").table)} order by year`,
    columns: { year: integer }
  };
  expect([...readColumns(years, await engine.query(years)).year]).toEqual([...measuredYears]);
  await engine.close();
});

test("the command takes a sensible number of squares, and says what it takes", () => {
  expect(syntheticGridIn(["--synthetic-grid", "350000"])).toBe(350_000);
  expect(syntheticGridIn(["--nederland"])).toBeUndefined();
  for (const bad of ["many", "5", "2000000"]) expect(() => syntheticGridIn(["--synthetic-grid", bad])).toThrow(/350000/);
});
