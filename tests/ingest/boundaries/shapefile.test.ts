import { expect, test } from "vitest";
import { readBoundaryFile } from "../../../src/ingest/boundaries/boundary-file.ts";
import { codes, metres } from "../bad-files/made-maps.ts";
import { madeDbf, madeShp } from "../made-shapefile.ts";

const notify = () => {};
const text = (content: string) => new TextEncoder().encode(content);

test("a shapefile in RD lies where the same GeoJSON does, with the datum shift that its .prj lacks", async () => {
  const features = codes.map((code, i) => ({
    type: "Feature",
    properties: { WK_CODE: code },
    geometry: { type: "Polygon", coordinates: [metres[i]] }
  }));
  const prj = text('PROJCS["RD_New",GEOGCS["GCS_Amersfoort",DATUM["D_Amersfoort"]]]');
  const shape = await readBoundaryFile(
    { name: "w.shp", bytes: madeShp(metres), dbf: madeDbf("WK_CODE", codes), prj },
    { notify }
  );
  const json = await readBoundaryFile(
    { name: "w.geojson", bytes: text(JSON.stringify({ type: "FeatureCollection", features })) },
    { notify }
  );
  expect([...shape].map(([code, { polygons }]) => [code, polygons])).toEqual(
    [...json].map(([code, { polygons }]) => [code, polygons])
  );
});

test("a table without .cpg is UTF-8 where it can be that, else Windows-1252", async () => {
  const latin = madeDbf("WK_CODE", codes);
  const named = async (dbf: Uint8Array, cpg?: Uint8Array) => [
    ...(await readBoundaryFile({ name: "w.shp", bytes: madeShp(metres), dbf, ...(cpg ? { cpg } : {}) }, { notify })).keys()
  ];
  expect(await named(latin)).toEqual(codes);
  expect(await named(latin, text("UTF-8"))).toEqual(codes);
  latin[75] = 0xe9; // an accent in the padding of the first code makes it no code
  expect(await named(latin)).toEqual(codes.slice(1));
});
