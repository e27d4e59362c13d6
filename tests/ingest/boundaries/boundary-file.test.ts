import type { FeatureCollection, Position } from "geojson";
import { topology } from "topojson-server";
import { describe, expect, test } from "vitest";
import { readBoundaryFile } from "../../../src/ingest/boundaries/boundary-file.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import { fixture } from "../fixture.ts";
import { geoPackage } from "./made-geopackage.ts";

const readBytes = (name: string, bytes: Uint8Array) => readBoundaryFile({ name, bytes }, { notify: () => {} });
const read = (name: string) => readBytes(name, fixture(name));
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** Metres between two places in degrees; exact enough for a few metres. */
function metresBetween([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number {
  return Math.hypot((x2 - x1) * Math.cos((y1 * Math.PI) / 180), y2 - y1) * 111_195;
}

describe("boundaries are read under any official name", () => {
  test("PDOK: names and figures come along, parts that are water do not", async () => {
    const found = await read("boundaries-pdok.geojson");
    expect([...found.keys()]).toEqual(["WK051802", "WK051829"]);
    expect(found.get("WK051829" as AreaCode)?.polygons).toHaveLength(1);
    const record = found.get("WK051802" as AreaCode)?.record;
    expect(record).toMatchObject({ name: "Wijk 02 Belgisch Park", gemeenteName: "'s-Gravenhage" });
    expect(record?.figures.get("inhabitants")).toBe("8230");
  });

  test("CBS shapefile names give the same shapes", async () => {
    const [pdok, cbs] = await Promise.all([read("boundaries-pdok.geojson"), read("boundaries-cbs-names.geojson")]);
    expect([...cbs].map(([code, { polygons }]) => [code, polygons])).toEqual(
      [...pdok].map(([code, { polygons }]) => [code, polygons])
    );
  });

  test("TopoJSON gives the same shapes as the GeoJSON it was made of", async () => {
    const json = JSON.parse(new TextDecoder().decode(fixture("boundaries-cbs-names.geojson"))) as FeatureCollection;
    const found = await readBytes("made.topojson", bytesOf(topology({ wijken: json })));
    const expected = await read("boundaries-cbs-names.geojson");
    expect([...found.keys()]).toEqual([...expected.keys()]);
    // arcs may begin elsewhere on the ring: the same corners are enough
    const corners = (all: typeof found) => [...all.values()].map(({ polygons }) => new Set(polygons.flat(2).map(String)));
    expect(corners(found)).toEqual(corners(expected));
  });
});

describe("RD becomes WGS84 with the datum shift", () => {
  // Kadaster: the tower in Amersfoort that RD has its origin at, and the tower of Westerkerk in Amsterdam (RDNAPTRANS).
  const known = [
    { rd: [155_000, 463_000], degrees: [5.387203657, 52.155172897] },
    { rd: [120_700.723, 487_525.501], degrees: [4.883525, 52.374532] }
  ] as const;

  test("a GeoPackage in RD lies within half a metre of known places", async () => {
    for (const { rd, degrees } of known) {
      const [x, y] = rd;
      const ring = [rd, [x + 100, y], [x + 100, y + 100], rd] as const;
      const found = await readBytes("buurt 2024.gpkg", await geoPackage({ BU05180271: ring }));
      const first = found.get("BU05180271" as AreaCode)?.polygons[0]?.[0]?.[0] ?? [];
      expect(metresBetween(first, [...degrees])).toBeLessThan(0.5);
    }
  });

  test("GeoJSON in RD and GeoPackage in RD give the same degrees", async () => {
    const ring = [
      [80_000, 455_000],
      [80_500, 455_000],
      [80_500, 455_500],
      [80_000, 455_000]
    ] as [number, number][];
    const feature = {
      type: "Feature",
      properties: { bu_code: "BU05180271" },
      geometry: { type: "Polygon", coordinates: [ring] }
    };
    const json = await readBytes("rd.geojson", bytesOf({ type: "FeatureCollection", features: [feature] }));
    const gpkg = await readBytes("rd.gpkg", await geoPackage({ BU05180271: ring }));
    expect([...gpkg.values()].map(({ polygons }) => polygons)).toEqual([...json.values()].map(({ polygons }) => polygons));
  });
});

describe("a fault is one sentence", () => {
  test.each([
    ["boundaries-no-code.geojson", 'waarde "naam": geen vorm met de code', 'value "naam": no shape with the code'],
    [
      "boundaries-web-mercator.geojson",
      'waarde "476000 6800000": geen coördinaten in RD',
      "no coordinates in RD (EPSG:28992) or WGS84"
    ],
    ["boundaries-points.geojson", "bevat geen vlakken", "holds no polygons"],
    ["boundaries-truncated.geojson", "geen leesbaar GeoJSON", "not readable as GeoJSON"],
    ["boundaries-not-features.json", "geen FeatureCollection en geen Topology", "neither a FeatureCollection nor a Topology"]
  ])("%s", async (name, dutch, english) => {
    const problem = await read(name).catch((reason: unknown) => reason);
    expect(problem).toMatchObject({ name: "DataProblem", place: { file: name } });
    expect(problem).toMatchObject({
      reason: { en: expect.stringContaining(english.replace(/^value "[^"]*": /, "")) }
    });
    expect((problem as Error).message).toContain(dutch);
  });
});
