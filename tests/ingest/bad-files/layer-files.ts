import initSqlJs from "sql.js";
import { geoPackage } from "../boundaries/made-geopackage.ts";
import { madeDbf, madeShp } from "../made-shapefile.ts";
import { type BadFile, noticed, refused } from "./bad-file.ts";
import { beside, codes, degrees, map, metres, square } from "./made-maps.ts";

async function sqlite(...statements: string[]): Promise<Uint8Array> {
  const database = new (await initSqlJs()).Database();
  for (const statement of statements) database.run(statement);
  const bytes = database.export();
  database.close();
  return bytes;
}

const shapefile = (shp: () => Uint8Array, dbf: () => Uint8Array) => beside(["w.shp", shp], ["w.dbf", dbf]);

const goodShp = () => madeShp(metres);
const goodDbf = () => madeDbf("WK_CODE", codes);
const goodPackage = () => geoPackage({ BU05180271: metres[0], BU05182915: metres[1] });
const broken = "GeoPackage: afgebroken of beschadigd";
const brokenInEnglish = "GeoPackage: truncated or damaged";
const noLayers = "zonder kaartlagen";
/** Shapefiles and GeoPackages that are not what they should be. */
export const layerFiles: readonly BadFile[] = [
  refused("a .shp without its .dbf", map("w.shp", goodShp), "een .shp zonder .dbf", "a .shp without its .dbf"),
  refused("a .dbf without its .shp", map("w.dbf", goodDbf), "de .shp ontbreekt", "the .shp is missing"),
  refused(
    "a .dbf that is longer than the .shp",
    shapefile(goodShp, () => madeDbf("WK_CODE", [...codes, "WK051830"])),
    "2 vormen in de .shp en 3 rijen in de .dbf",
    "2 shapes in the .shp and 3 rows in the .dbf"
  ),
  refused(
    "a .dbf that says that it has four thousand million rows",
    shapefile(goodShp, () => {
      const dbf = goodDbf();
      new DataView(dbf.buffer).setUint32(4, 0xffffffff, true);
      return dbf;
    }),
    "afgebroken of beschadigd",
    "truncated or damaged"
  ),
  refused(
    "a .shp that is cut off",
    shapefile(() => goodShp().slice(0, 250), goodDbf),
    "afgebroken of beschadigd",
    "truncated or damaged"
  ),
  refused(
    "a shapefile without codes",
    shapefile(goodShp, () => madeDbf("NAAM", ["A", "B"])),
    "geen vorm met de code",
    "no shape with the code"
  ),
  refused(
    "a GeoPackage that is cut off",
    map("a.gpkg", async () => (await goodPackage()).slice(0, 6000)),
    broken,
    brokenInEnglish
  ),
  refused(
    "an SQLite database without map layers",
    map("a.gpkg", () => sqlite("CREATE TABLE a (b)")),
    noLayers,
    "without map layers"
  ),
  refused(
    "a GeoPackage whose layers are a view without end",
    map("a.gpkg", () =>
      sqlite(
        "CREATE VIEW gpkg_geometry_columns AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS table_name, 'g' AS column_name, 1 AS srs_id FROM n"
      )
    ),
    noLayers,
    "without map layers"
  ),
  refused(
    "a GeoPackage whose geometry claims more points than it has",
    map("a.gpkg", async () => {
      const bytes = (await goodPackage()).slice();
      // the count of points of the first polygon: byte order, type, one ring, then the count
      const mark = [1, 3, 0, 0, 0, 1, 0, 0, 0, 5, 0, 0, 0];
      const at = bytes.findIndex((_, i) => mark.every((byte, j) => bytes[i + j] === byte));
      bytes.set([255, 255, 255, 127], at + 9);
      return bytes;
    }),
    "de vorm is afgebroken of beschadigd",
    "the shape is truncated or damaged"
  ),
  refused(
    "a GeoPackage with numbers of no known projection",
    map("a.gpkg", () => geoPackage({ BU05180271: square(476_000, 6_800_000, 100) })),
    "geen coördinaten in RD",
    "no coordinates in RD"
  ),
  noticed(
    "a GeoPackage that calls degrees RD",
    map("a.gpkg", () => geoPackage({ BU05180271: degrees[0] })),
    "maar de getallen zijn graden",
    "but the numbers are degrees"
  )
];
