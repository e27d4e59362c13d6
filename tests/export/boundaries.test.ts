import type { MultiPolygon, Polygon, Position } from "geojson";
import { expect, test } from "vitest";
import { areaPolygons } from "../../src/export/area-polygons.ts";
import type { ExportFile } from "../../src/export/format.ts";
import { geojson } from "../../src/export/geojson-format.ts";
import { geopackage } from "../../src/export/geopackage-format.ts";
import type { AreaCode } from "../../src/model/area.ts";
import { geometry, makeJob, nastyTable } from "./made-subject.ts";
import { querySqlite } from "./readers.ts";

const [outer, hole] = [
  [
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
    [1, 0]
  ],
  [
    [0.25, 0.25],
    [0.25, 0.75],
    [0.75, 0.75],
    [0.75, 0.25],
    [0.25, 0.25]
  ]
];
const second = [
  [1, 0],
  [2, 0],
  [2, 1],
  [1, 1],
  [1, 0]
];

test("GeoJSON has the topology's boundaries: outer rings counter-clockwise, holes clockwise, null where there is none", async () => {
  const [file] = await geojson.write(await makeJob(nastyTable));
  const { features, type } = JSON.parse(await (file as ExportFile).content.text()) as {
    type: string;
    features: { id: string; geometry: Polygon | MultiPolygon | null }[];
  };
  expect(type).toBe("FeatureCollection");
  expect(features.map(({ id }) => id)).toEqual(["WK000001", "WK000002", "WK000003"]);
  expect(features.map(({ geometry }) => geometry)).toEqual([
    { type: "Polygon", coordinates: [outer, hole] },
    { type: "Polygon", coordinates: [second] },
    null
  ]);
});

/** Reads a GeoPackage blob by its specification (OGC 12-128r18, 2.1.3 and well-known binary), with no help of the writer. */
function readBlob(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flags = view.getUint8(3);
  const envelope = Array.from({ length: 4 }, (_, i) => view.getFloat64(8 + i * 8, true));
  let at = 40;
  const step = (bytes: number) => {
    at += bytes;
    return at - bytes;
  };
  const whole = () => view.getUint32(step(4), true);
  const double = () => view.getFloat64(step(8), true);
  const head = () => {
    expect(view.getUint8(at++)).toBe(1);
    return [whole(), whole()] as const;
  };
  const [type, count] = head();
  const polygons = Array.from({ length: count }, () => {
    const [polygon, rings] = head();
    expect(polygon).toBe(3);
    return Array.from({ length: rings }, () => Array.from({ length: whole() }, (): Position => [double(), double()]));
  });
  expect(at).toBe(bytes.length);
  return {
    magic: String.fromCharCode(bytes[0] ?? 0, bytes[1] ?? 0),
    version: bytes[2],
    flags,
    srs: view.getInt32(4, true),
    envelope,
    type,
    polygons
  };
}

test("a GeoPackage is one by its own marks: application id, version, tables, whole and without broken references", async () => {
  const [file] = (await geopackage.write(await makeJob(nastyTable))) as [ExportFile];
  const ask = async (statement: string) => (await querySqlite(file, statement)).flat();
  expect(await ask("pragma application_id")).toEqual([0x47504b47]);
  expect(await ask("pragma user_version")).toEqual([10300]);
  expect(await ask("pragma integrity_check")).toEqual(["ok"]);
  expect(await ask("pragma foreign_key_check")).toEqual([]);
  expect(await ask("select srs_id from gpkg_spatial_ref_sys order by 1")).toEqual([-1, 0, 4326]);
  expect(await ask("select table_name, data_type, srs_id, min_x, min_y, max_x, max_y from gpkg_contents order by 1")).toEqual([
    "credits",
    "attributes",
    null,
    null,
    null,
    null,
    null,
    "wijk",
    "features",
    4326,
    0,
    0,
    2,
    1
  ]);
  expect(await ask("select * from gpkg_geometry_columns")).toEqual(["wijk", "geom", "MULTIPOLYGON", 4326, 0, 0]);
});

test("a GeoPackage's blobs hold the boundaries with their envelope, and nothing where there is none", async () => {
  const [file] = (await geopackage.write(await makeJob(nastyTable))) as [ExportFile];
  const blobs = (await querySqlite(file, "select geom from wijk order by fid")).flat() as (Uint8Array | null)[];
  expect(blobs.map((blob) => blob && readBlob(blob))).toEqual([
    { magic: "GP", version: 0, flags: 3, srs: 4326, envelope: [0, 1, 0, 1], type: 6, polygons: [[outer, hole]] },
    { magic: "GP", version: 0, flags: 3, srs: 4326, envelope: [1, 2, 0, 1], type: 6, polygons: [[second]] },
    null
  ]);
});

test("squares of a grid have their corners by their codes", () => {
  const code = "E0812N4553" as AreaCode;
  const areas = { ...geometry.areas, level: "grid" as const, codes: [code], indexOf: new Map([[code, 0]]) };
  const [ring] = areaPolygons({ topology: null, areas })(code)?.[0] ?? [];
  expect(ring).toHaveLength(5);
  expect(ring?.[0]).toEqual(ring?.[4]);
  // The tower of the Grote Kerk in Den Haag stands at about 81.2, 455.3 km of the Dutch grid: 4.31 east, 52.08 north.
  expect(ring?.[0]?.map((value) => Math.round(value * 100) / 100)).toEqual([4.31, 52.08]);
});
