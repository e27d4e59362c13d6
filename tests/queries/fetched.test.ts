import { tableFromArrays, tableToIPC } from "apache-arrow";
import { afterEach, expect, test, vi } from "vitest";
import { openArrow } from "../../src/engine/arrow-file.ts";
import { readAreaList } from "../../src/queries/area-list.ts";
import { checkDataset, checkEntries } from "../../src/queries/check-dataset.ts";
import { fetchBytes, fetchJson } from "../../src/queries/fetch-file.ts";
import { areSameValues, scoresFromFile } from "../../src/queries/score-matrix.ts";
import { servedDenHaag } from "./served-den-haag.ts";

const served = await servedDenHaag();
const signal = new AbortController().signal;

function answer(response: () => Response | Promise<Response>) {
  vi.stubGlobal("document", { baseURI: "http://here/app/" });
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => response())
  );
}
afterEach(() => vi.unstubAllGlobals());

test("files are asked under data/, beside the page", async () => {
  answer(() => Response.json([]));
  await fetchJson("index.json", checkEntries, signal);
  expect(vi.mocked(fetch).mock.calls[0]?.[0]).toBe("http://here/app/data/index.json");
});

test.each([
  ["not-found", () => new Response("", { status: 404 })],
  ["refused", () => new Response("", { status: 503 })],
  ["offline", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["damaged", () => new Response("<!doctype html>")],
  ["damaged", () => Response.json({ no: "list" })]
] as const)("what goes wrong has a code: %s", async (code, response) => {
  answer(response);
  await expect(fetchJson("index.json", checkEntries, signal)).rejects.toMatchObject({ name: "FetchProblem", code });
});

test("a file of another length than the manifest says is damaged", async () => {
  answer(() => new Response("12345"));
  const file = { path: "a.arrow", bytes: 6, sha256: "" };
  await expect(fetchBytes("made/", file, signal)).rejects.toThrow("5 bytes instead of 6");
  await expect(fetchBytes("made/", { ...file, bytes: 5 }, signal)).resolves.toHaveLength(5);
});

test("how far a download is can be followed, and all that run count together", async () => {
  const { downloadedShare, readFollowed } = await import("../../src/queries/download-progress.ts");
  let give: ReadableStreamDefaultController<Uint8Array> | undefined;
  const slow = new Response(
    new ReadableStream<Uint8Array>({
      start: (controller) => {
        give = controller;
      }
    })
  );
  expect(downloadedShare()).toBeUndefined();
  const reading = readFollowed(slow, 10);
  const other = readFollowed(new Response(new ReadableStream<Uint8Array>()), 30);
  void other;
  give?.enqueue(new Uint8Array(4).fill(7));
  await vi.waitFor(() => expect(downloadedShare()).toBe(0.1));
  give?.enqueue(new Uint8Array(6).fill(8));
  give?.close();
  expect([...(await reading)]).toEqual([7, 7, 7, 7, 8, 8, 8, 8, 8, 8]);
  expect(downloadedShare()).toBe(0);
});

test("a connection that breaks on the way is one that is gone", async () => {
  answer(
    () =>
      new Response(
        new ReadableStream<Uint8Array>({
          start: (controller) => {
            controller.enqueue(new Uint8Array(3));
            controller.error(new TypeError("network error"));
          }
        })
      )
  );
  const file = { path: "a.arrow", bytes: 6, sha256: "" };
  await expect(fetchBytes("made/", file, signal)).rejects.toMatchObject({ code: "offline" });
});

test("an abort stays an abort", async () => {
  const abort = new AbortController();
  answer(() => {
    abort.abort();
    return Promise.reject(new TypeError("aborted"));
  });
  await expect(fetchJson("index.json", checkEntries, abort.signal)).rejects.toMatchObject({ name: "AbortError" });
});

test("the manifest that ships passes its check, and one with a part missing says which", () => {
  expect(checkDataset(structuredClone(served.dataset)).id).toBe("den-haag");
  const without = (change: object) => ({ ...structuredClone(served.dataset), ...change });
  expect(() => checkDataset(without({ edition: 3 }))).toThrow("manifest.edition is not a text");
  expect(() => checkDataset(without({ levels: [] }))).toThrow("manifest.levels is empty");
  expect(() => checkDataset(without({ levels: [{ level: "wijk" }] }))).toThrow("level.years is not a list");
  expect(() => checkDataset(without({ indicators: [{ ...served.dataset.indicators[0], classes: "made-up" }] }))).toThrow(
    "made-up"
  );
  expect(() => checkDataset(null)).toThrow("manifest is not an object");
});

test("an area list has columns of one length, and codes lead back to their index", () => {
  const areas = readAreaList("wijk", served.bytes(served.level("wijk").areaFile.path));
  expect(areas.codes).toHaveLength(44);
  expect(areas.indexOf.get(areas.codes[28] ?? ("" as never))).toBe(28);
  expect(areas.names[areas.indexOf.get("WK051829" as never) ?? -1]).toBe("Schildersbuurt");
  expect(areas.approximate.filter(Boolean)).toHaveLength(2);
  expect(areas.inhabitants).toHaveLength(44);
  expect(readAreaList("buurt", served.bytes(served.level("buurt").areaFile.path)).inhabitants).toBeUndefined();
});

const grid = (area: number[], year: number[]) =>
  openArrow(
    tableToIPC(
      tableFromArrays({ area: Int32Array.from(area), year: Int16Array.from(year), afw: Float64Array.from(area, (a) => a / 10) }),
      "stream"
    )
  );

test("scores that are no complete grid of years and areas are refused, for every place would mean something else", () => {
  expect(scoresFromFile(grid([0, 1, 0, 1], [2014, 2014, 2018, 2018]), "afw", 2).matrix.years).toEqual([2014, 2018]);
  expect(() => scoresFromFile(grid([0, 1, 1, 0], [2014, 2014, 2018, 2018]), "afw", 2)).toThrow("complete grid");
  expect(() => scoresFromFile(grid([0, 1, 0, 1], [2014, 2018, 2014, 2018]), "afw", 2)).toThrow("complete grid");
  expect(() => scoresFromFile(grid([0, 1, 0], [2014, 2014, 2018]), "afw", 2)).toThrow("complete grid");
  expect(() => scoresFromFile(grid([0], [2014]), "iq", 1)).toThrow("no column iq");
});

test("published classes come along, 0 where none was published", () => {
  const table = tableFromArrays({
    area: Int32Array.of(0, 1),
    year: Int16Array.of(2024, 2024),
    afw: Float64Array.of(0.1, 0.2),
    afw_class: Int8Array.of(8, 0)
  });
  expect([...(scoresFromFile(openArrow(tableToIPC(table, "stream")), "afw", 2).classes ?? [])]).toEqual([8, 0]);
});

test("the same doubles are the same, missing ones included, and a last digit is not", () => {
  const values = Float64Array.of(0.1, Number.NaN, -0.2);
  expect(areSameValues(values, values.slice())).toBe(true);
  expect(areSameValues(values, Float64Array.of(0.1, Number.NaN, -0.20000000000000004))).toBe(false);
  expect(areSameValues(values, Float64Array.of(0.1, 0, -0.2))).toBe(false);
  expect(areSameValues(values, values.slice(1))).toBe(false);
});
