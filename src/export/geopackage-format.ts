import type { Database } from "sql.js";
import { areaPolygons } from "./area-polygons.ts";
import { columnRecords, creditPairs, creditRecord } from "./credit-record.ts";
import { ExportProblem } from "./export-problem.ts";
import { cellAt, rowCount } from "./export-table.ts";
import { type ExportFormat, type ExportJob, fileOf } from "./format.ts";
import { extentOf, geopackageBlob, wgs84 } from "./geopackage-geometry.ts";
import { areaTable, commonTables } from "./geopackage-schema.ts";
import { newDatabase } from "./sqlite.ts";
import { widened } from "./widen.ts";

const areasAtOnce = 500;

/** The areas with their figures. Resolves with the extent of all. */
async function writeAreas(database: Database, layer: string, job: ExportJob): Promise<[number, number, number, number]> {
  const { geometry, table, report } = job;
  if (!geometry) throw new ExportProblem("no-boundaries");
  const polygonsOf = areaPolygons(geometry);
  const codes = table.columns.find(({ name }) => name === "code")?.values ?? [];
  const { create, insert } = areaTable(table.columns, layer);
  database.run(create);
  const statement = database.prepare(insert);
  let extent: [number, number, number, number] | undefined;
  const rows = rowCount(table);
  for (let row = 0; row < rows; row++) {
    const polygons = polygonsOf(String(codes[row]));
    if (polygons) {
      const own = extentOf(polygons);
      const all = extent ?? own;
      extent = [Math.min(all[0], own[0]), Math.min(all[1], own[1]), Math.max(all[2], own[2]), Math.max(all[3], own[3])];
    }
    statement.run([polygons ? geopackageBlob(polygons) : null, ...table.columns.map((column) => cellAt(column, row))]);
    if (row % areasAtOnce === 0) await report?.(row / rows);
  }
  statement.free();
  if (!extent) throw new ExportProblem("no-boundaries");
  return extent;
}

function writeCredits(database: Database, layer: string, { credits, table }: ExportJob): void {
  for (const [key, value] of creditPairs(credits))
    database.run('INSERT INTO credits ("key", "value") VALUES (?, ?)', [key, value]);
  const about = JSON.stringify({ ...creditRecord(credits), columns: columnRecords(table, credits) });
  database.run(
    "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata) VALUES ('dataset', ?, 'application/json', ?)",
    ["http://purl.org/dc/terms/", about]
  );
  database.run("INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id) VALUES ('table', ?, 1)", [layer]);
}

/** GeoPackage: one layer of areas with their figures, a table of credits, and the same as metadata. */
export const geopackage: ExportFormat = {
  id: "geopackage",
  takes: "geometry",
  extension: "gpkg",
  mediaType: "application/geopackage+sqlite3",
  bytesPerCell: 40,
  write: async (given) => {
    const job = { ...given, table: widened(given.table) };
    const { stem, geometry, credits } = job;
    const layer = geometry?.areas.level ?? "areas";
    const database = await newDatabase();
    try {
      database.run(commonTables);
      database.run("BEGIN");
      const extent = await writeAreas(database, layer, job);
      const contents =
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, min_x, min_y, max_x, max_y, srs_id) VALUES ";
      database.run(`${contents}(?, 'features', ?, ?, ?, ?, ?, ?, ${wgs84})`, [
        layer,
        credits.title,
        credits.caption.join(" "),
        ...extent
      ]);
      database.run(`${contents}('credits', 'attributes', 'credits', ?, NULL, NULL, NULL, NULL, NULL)`, [
        credits.attributions.join(". ")
      ]);
      database.run(`INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'MULTIPOLYGON', ${wgs84}, 0, 0)`, [layer]);
      writeCredits(database, layer, job);
      database.run("COMMIT");
      return [fileOf(geopackage, stem, [new Uint8Array(database.export())])];
    } finally {
      database.close();
    }
  }
};
