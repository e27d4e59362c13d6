import fc from "fast-check";
import { topology } from "topojson-server";
import { describe, expect, test } from "vitest";
import { DataProblem } from "../../src/files/data-problem.ts";
import { openZip } from "../../src/files/zip-archive.ts";
import { readBoundaryFile } from "../../src/ingest/boundaries/boundary-file.ts";
import { readScoreInput } from "../../src/ingest/official/score-input.ts";
import { madeZip, textBytes } from "../files/made-zip.ts";
import { codes, metres } from "./bad-files/made-maps.ts";
import { geoPackage } from "./boundaries/made-geopackage.ts";
import { fixture } from "./fixture.ts";
import { madeDbf, madeShp } from "./made-shapefile.ts";

// A fixed seed, so that what CI finds is found again.
const runs = { numRuns: 400, seed: 20261126 } as const;

interface Mutation {
  readonly at: number;
  readonly byte: number;
  readonly kind: "change" | "cut" | "insert" | "repeat";
}

const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    byte: fc.oneof(fc.nat(255), fc.constantFrom(0, 1, 127, 128, 255)),
    kind: fc.constantFrom("change", "change", "change", "cut", "insert", "repeat")
  }),
  { minLength: 1, maxLength: 8 }
);

function mutated(bytes: Uint8Array, list: readonly Mutation[]): Uint8Array {
  return list.reduce((now, { at, byte, kind }) => {
    const place = Math.floor(at * now.length);
    const [before, after] = [now.slice(0, place), now.slice(place)];
    if (kind === "cut") return byte > 200 ? before : Uint8Array.from([...before, ...after.slice(byte % 16)]);
    if (kind === "insert") return Uint8Array.from([...before, byte, ...after]);
    if (kind === "repeat") return Uint8Array.from([...before, ...after.slice(0, byte), ...after]);
    const copy = now.slice();
    if (copy.length > 0) copy[place] = byte;
    return copy;
  }, bytes);
}

const feature = (i: number) => ({
  type: "Feature" as const,
  properties: { wijkcode: codes[i] ?? "", naam: "Wijk" },
  geometry: { type: "Polygon" as const, coordinates: [(metres[i] ?? []).map(([x, y]) => [x, y])] }
});
const map = { type: "FeatureCollection" as const, features: [feature(0), feature(1)] };
const json = (value: unknown) => textBytes(JSON.stringify(value));

/** A right answer: every corner lies in or near the Netherlands, every ring is closed. */
async function readMap(bytes: Uint8Array, dbf?: Uint8Array): Promise<void> {
  const input = { name: "kaart", bytes, ...(dbf ? { dbf } : {}) };
  const found = await readBoundaryFile(input, { notify: () => {} });
  for (const { polygons } of found.values())
    for (const ring of polygons.flat()) {
      expect(ring.at(0)).toEqual(ring.at(-1));
      for (const [x = 0, y = 0] of ring) expect(x > 2 && x < 8 && y > 50 && y < 54.5).toBe(true);
    }
}

/** Nothing but an answer or a DataProblem. */
async function holds(work: () => Promise<void> | void): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (problem) {
    if (!(problem instanceof DataProblem)) throw problem;
    expect(problem.inWords("nl")).not.toBe("");
    return false;
  }
}

async function fuzz(bytes: Uint8Array, work: (bytes: Uint8Array) => Promise<void> | void): Promise<void> {
  expect(await holds(() => work(bytes))).toBe(true);
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(mutations, async (list) => {
      if (!(await holds(() => work(mutated(bytes, list))))) refused++;
    }),
    runs
  );
  // Were nothing refused, nothing would have been tried.
  expect(refused).toBeGreaterThan(10);
}

describe("whatever becomes of its bytes, a file is read rightly or refused in words", () => {
  const [shp, dbf] = [madeShp(metres), madeDbf("WK_CODE", codes)];

  test("GeoJSON", () => fuzz(json(map), readMap));
  test("TopoJSON", () => fuzz(json(topology({ wijken: map }, 1e4)), readMap));
  test("a .shp", () => fuzz(shp, (bytes) => readMap(bytes, dbf)));
  test("a .dbf", () => fuzz(dbf, (bytes) => readMap(shp, bytes)));
  test("a GeoPackage", async () => fuzz(await geoPackage({ BU05180271: metres[0], BU05182915: metres[1] }), readMap));

  test("a zip: what comes out is what went in", () => {
    const content = textBytes("wk_code,jaar,afw\n".repeat(40));
    return fuzz(madeZip({ "a/scores.csv": content, "b.txt": "b" }), (bytes) => {
      for (const entry of openZip({ name: "a.zip", bytes })) {
        const read = entry.read();
        if (entry.name === "a/scores.csv") expect(read).toEqual(content);
      }
    });
  });

  test("scores", () =>
    fuzz(fixture("scores-2022.csv"), (bytes) => {
      for (const { row } of readScoreInput({ name: "s.csv", bytes }, () => {}).flat())
        for (const value of Object.values(row.values)) expect(value === null || Number.isFinite(value)).toBe(true);
    }));

  // Other JSON than a person would write: any value in the place of any other.
  test("GeoJSON of any shape", () =>
    fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 6 }), fc.constantFrom("features", "geometry", "coordinates"), async (text, place) => {
        const value: unknown = JSON.parse(text);
        const odd = { ...feature(0), ...(place === "geometry" ? { geometry: value } : {}) };
        if (place === "coordinates") odd.geometry = { ...feature(0).geometry, coordinates: value as never };
        await holds(() => readMap(json({ type: "FeatureCollection", features: place === "features" ? value : [odd] })));
      }),
      runs
    ));
});
