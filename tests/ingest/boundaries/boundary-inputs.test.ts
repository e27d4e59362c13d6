import { expect, test } from "vitest";
import { boundaryInputs } from "../../../src/ingest/boundaries/boundary-inputs.ts";
import { madeZip } from "../../files/made-zip.ts";

const zip = (files: Record<string, string>, name = "kaart.zip") => ({ name, bytes: madeZip(files) });
const names = (files: Record<string, string>) => boundaryInputs([zip(files)]).map(({ name }) => name);

test("the maps of an official archive, without squares, postcodes and what lies beside", () => {
  const files = {
    "m/wijk 2024.gpkg": "a",
    "m/grid 2024.gpkg": "b",
    "m/PC4 2024.gpkg": "c",
    "leesmij.txt": "d",
    "__MACOSX/m/._wijk.gpkg": "e"
  };
  expect(names(files)).toEqual(["m/wijk 2024.gpkg"]);
});

test("the parts of a shapefile find each other by name, whatever their case, in a zip or loose", () => {
  const parts = { "m/Wijken.SHP": "shp", "m/wijken.dbf": "dbf", "m/Wijken.prj": "prj", "m/anders.dbf": "no" };
  const [input] = boundaryInputs([zip(parts)]);
  const text = (bytes?: Uint8Array) => new TextDecoder().decode(bytes);
  expect([input?.name, text(input?.dbf), text(input?.prj), input?.cpg]).toEqual(["m/Wijken.SHP", "dbf", "prj", undefined]);
  const loose = Object.entries({ ...parts, "m/wijken.shx": "index", "m/wijken.shp.xml": "<x/>" }).map(([name, content]) => ({
    name,
    bytes: new TextEncoder().encode(content)
  }));
  expect(boundaryInputs(loose).map(({ dbf }) => text(dbf))).toEqual(["dbf"]);
});

test("nothing to draw: an empty zip, a zip of zips, a zip of other things, a table without shapes", () => {
  expect(() => names({})).toThrow("dit zipbestand is leeg");
  expect(() => names({ "binnen.zip": "x" })).toThrow('waarde "binnen.zip": een zipbestand in een zipbestand');
  expect(() => names({ "foto.png": "x" })).toThrow("geen grenzen in dit zipbestand");
  expect(() => boundaryInputs([{ name: "a.dbf", bytes: new Uint8Array(3) }])).toThrow("a.dbf: dit hoort bij een shapefile");
});
