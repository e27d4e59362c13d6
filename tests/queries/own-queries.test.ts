import { QueryClient } from "@tanstack/react-query";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { yearContext } from "../../src/analysis/year-context.ts";
import { readColumns } from "../../src/engine/query.ts";
import type { QueryEngine } from "../../src/engine/query-engine.ts";
import { engineWithTables, evictOthers } from "../../src/queries/engine-tables.ts";
import { fetchBytes, fetchJson, fetchRange } from "../../src/queries/fetch-file.ts";
import { forgetOwn } from "../../src/queries/forget-own.ts";
import { loadLevel, loadOwnFigures } from "../../src/queries/load-level.ts";
import { matrixOfFigures } from "../../src/queries/own-matrix.ts";
import { createQueryClient } from "../../src/queries/query-client.ts";
import { areSameValues } from "../../src/queries/score-matrix.ts";
import { datasetDraft, indicatorDraft, madeStore } from "../own/made-store.ts";
import { MemoryFiles } from "../own/memory-files.ts";
import { areaList, code } from "../state/made-dataset.ts";
import { startNodeEngine } from "./node-engine.ts";
import { servedDenHaag } from "./served-den-haag.ts";
import { valueQuery } from "./value-query.ts";

const store = madeStore(new MemoryFiles());
vi.mock("../../src/own/browser-store.ts", () => ({ ownStore: () => store }));

let engine: QueryEngine;
const served = await servedDenHaag();
const areas = areaList(["WK051801", "WK051829", "WK051833"], ["A", "B", "C"]);
const figures = {
  codes: ["WK051829", "WK051801", "WK051829", "WK036301"].map(code),
  years: Int16Array.of(2023, 2015, 2015, 2015),
  values: Float64Array.of(1 / 3, 2, Number.NaN, 9)
};

beforeAll(async () => {
  engine = await startNodeEngine();
  const { areaFile, scoreFiles } = served.level("wijk");
  await loadLevel(engine, "den-haag", served.level("wijk"), {
    areas: served.bytes(areaFile.path),
    scores: scoreFiles.map((file) => ({ file, bytes: served.bytes(file.path) }))
  });
});
afterAll(() => engine.close());

test("own figures stand in the order of the areas and their own years, with holes where there is none", () => {
  const matrix = matrixOfFigures(figures, areas);
  expect(matrix.years).toEqual([2015, 2023]);
  expect([...matrix.values]).toEqual([2, Number.NaN, Number.NaN, Number.NaN, 1 / 3, Number.NaN]);
});

test("in the engine they stand as a published indicator does, to the last digit", async () => {
  const matrix = matrixOfFigures(figures, areas);
  // Twice, because what is loaded again must replace itself.
  await loadOwnFigures(engine, "den-haag", "wijk", "own-energy", matrix);
  await loadOwnFigures(engine, "den-haag", "wijk", "own-energy", matrix);
  const query = valueQuery("den-haag", "wijk", "own-energy");
  expect(areSameValues(readColumns(query, await engine.query(query)).value, matrix.values)).toBe(true);
  expect(yearContext(matrix).map(({ year, n, mean }) => [year, n, mean])).toEqual([
    [2015, 1, 2],
    [2023, 1, 1 / 3]
  ]);
  const published = valueQuery("den-haag", "wijk", "afw");
  expect(readColumns(published, await engine.query(published)).value).toHaveLength(44 * 9);
});

test("what is gone leaves the page and the engine; what others need stays", async () => {
  const client = new QueryClient();
  const draft = indicatorDraft("own-energy");
  await loadOwnFigures(engine, "den-haag", "wijk", "own-energy", matrixOfFigures(figures, areas));
  client.setQueryData(["tables", "den-haag", "wijk", "own-energy"], engine);
  client.setQueryData(["matrix", "den-haag", "wijk", "own-energy"], 1);
  client.setQueryData(["matrix", "den-haag", "wijk", "afw"], 2);
  await forgetOwn(client, engine, [{ id: "own-energy", about: draft.about, bytes: 1, places: [] }]);
  expect(client.getQueryData(["matrix", "den-haag", "wijk", "own-energy"])).toBeUndefined();
  expect(client.getQueryData(["matrix", "den-haag", "wijk", "afw"])).toBe(2);
  await expect(engine.query(valueQuery("den-haag", "wijk", "own-energy"))).rejects.toThrow(/own-energy/);
});

test("tables are loaded when they are first asked for, and once; with their dataset they go", async () => {
  const client = createQueryClient();
  const dataset = { ...served.dataset, id: "again" };
  const loaded: string[] = [];
  const counting: QueryEngine = {
    query: (query) => engine.query(query),
    close: () => engine.close(),
    loadTable: (table, ipc) => {
      loaded.push(table.name);
      return engine.loadTable(table, ipc);
    }
  };
  client.setQueryData(["engine"], counting);
  client.setQueryData(["bytes", "again", "wijk", "areas"], served.bytes("wijk.areas.arrow"));
  for (const { path } of served.level("wijk").scoreFiles)
    client.setQueryData(["bytes", "again", "wijk", path], served.bytes(path));
  client.setQueryData(["matrix", "again", "wijk", "own-energy"], { matrix: matrixOfFigures(figures, areas) });
  const wanted = async (...indicators: string[]) => {
    loaded.length = 0;
    await Promise.all([1, 2].map(() => engineWithTables(client, dataset, "wijk", indicators)));
    return [...loaded];
  };
  expect(await wanted("soc")).toEqual(["scores_wijk_bare", "scores_wijk_part_0", "scores_wijk_part_1"]);
  expect(await wanted("soc", "own-energy")).toEqual(["own-energy_wijk_bare"]);
  expect(await wanted("afw", "own-energy")).toEqual([]);
  expect((await engine.query(valueQuery("again", "wijk", "soc"))).numRows).toBe(396);
  await evictOthers(client, served.dataset);
  await expect(engine.query(valueQuery("again", "wijk", "soc"))).rejects.toThrow(/again/);
  expect(client.getQueryData(["tables", "again", "wijk"])).toBeUndefined();
});

test("what a filter found with own figures goes with them", async () => {
  const client = createQueryClient();
  const keys = ["own-energy.2019.lt.q1", "soc.2024.lt.q1"].map((text) => ["filter", "den-haag", "wijk", text, null]);
  for (const key of keys) client.setQueryData(key, 1);
  const { about } = indicatorDraft("own-energy");
  await forgetOwn(client, undefined, [{ id: "own-energy", about, bytes: 1, places: [] }]);
  expect(keys.map((key) => client.getQueryData(key))).toEqual([undefined, 1]);
});

test("files of an own dataset are read from this browser and never asked for", async () => {
  vi.stubGlobal("document", { baseURI: "http://here/app/" });
  const asked = vi.fn();
  vi.stubGlobal("fetch", asked);
  await store.add(datasetDraft("own-lbm", { "wijk.arrow": "0123456789" }));
  const { signal } = new AbortController();
  expect(await fetchJson("own-lbm/GM0518/manifest.json", (value) => value, signal)).toEqual([]);
  const file = { path: "wijk.arrow", bytes: 10, sha256: "" };
  expect(new TextDecoder().decode(await fetchBytes("own-lbm/", file, signal))).toBe("0123456789");
  expect(new TextDecoder().decode(await fetchRange("own-lbm/", file, [2, 5], signal))).toBe("234");
  await expect(fetchBytes("own-lbm/", { ...file, bytes: 11 }, signal)).rejects.toMatchObject({ code: "damaged" });
  await expect(fetchJson("own-lbm/none.json", (value) => value, signal)).rejects.toMatchObject({ code: "not-found" });
  await expect(fetchJson("own-none/manifest.json", (value) => value, signal)).rejects.toMatchObject({ code: "not-found" });
  expect(asked).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});
