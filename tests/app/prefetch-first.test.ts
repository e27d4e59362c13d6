import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { prefetchFirst } from "../../src/app/prefetch-first.ts";
import { matrixOptions } from "../../src/queries/matrix-options.ts";
import { createQueryClient } from "../../src/queries/query-client.ts";
import { areaListOf, topologyOf } from "../../src/queries/use-level.ts";
import { readAddress } from "../../src/state/address.ts";
import { servedDenHaag } from "../queries/served-den-haag.ts";
import { sets } from "../state/any-view.ts";

const { dataset, bytes } = await servedDenHaag();
const entries = [{ id: dataset.id, title: dataset.title, path: `${dataset.id}/` }];
const place = "http://here/data/";

/** Answers with what is served, but for one file, which gets another answer. */
function serve(other?: readonly [string, () => Promise<Response>]): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    const path = address.slice(place.length);
    asked.push(path);
    if (other && path.endsWith(other[0])) return other[1]();
    if (path === "index.json") return Response.json(entries);
    return new Response(Uint8Array.from(bytes(path.slice(dataset.id.length + 1))));
  });
  return asked;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("document", { baseURI: "http://here/" });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function read(search: string) {
  const client = createQueryClient();
  await prefetchFirst(client, sets, readAddress(sets, search));
  return client;
}

test.each([
  ["", "wijk", "afw"],
  ["?level=buurt&indicator=soc&year=2018", "buurt", "soc"]
] as const)("what the first map needs is there before anything is drawn: %j", async (search, level, indicator) => {
  serve();
  const client = await read(search);
  const has = (key: readonly unknown[]) => client.getQueryData(key) !== undefined;
  expect(has(areaListOf(dataset, level).queryKey)).toBe(true);
  expect(has(topologyOf(dataset, level).queryKey)).toBe(true);
  expect(has(matrixOptions(dataset, level, indicator).queryKey)).toBe(true);
});

test("a file that does not come is not waited for", async () => {
  serve(["wijk.topo.json", () => new Promise(() => undefined)]);
  const client = createQueryClient();
  let isDone = false;
  const reading = prefetchFirst(client, sets, readAddress(sets, "")).then(() => {
    isDone = true;
  });
  await vi.advanceTimersByTimeAsync(299);
  expect(isDone).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await reading;
  expect(client.getQueryData(areaListOf(dataset, "wijk").queryKey)).toBeDefined();
  expect(client.getQueryState(topologyOf(dataset, "wijk").queryKey)?.fetchStatus).toBe("fetching");
});

test("what cannot be had is left to the application, which says so", async () => {
  serve(["manifest.json", async () => new Response("", { status: 404 })]);
  const client = await read("");
  expect(client.getQueryData(["datasets"])).toEqual(entries);
  expect(client.getQueryState(["dataset", dataset.id])?.status).toBe("error");
});

test("nothing is read ahead where the reader's own data are asked for", async () => {
  const asked = serve();
  await read("?indicator=own-energie");
  expect(asked).toEqual([]);
});
