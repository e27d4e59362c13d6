import initSqlJs from "sql.js";
import { DataProblem } from "../data-problem.ts";
import { readGeometry } from "./geopackage-geometry.ts";
import type { Shape } from "./shape.ts";

export const isGeoPackage = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes.subarray(0, 15)) === "SQLite format 3";

const quotedName = (name: unknown) => `"${String(name).replaceAll('"', '""')}"`;

/** The areas in every feature table of a GeoPackage, in the projection in which they are stored. A browser says where SQLite's module is. */
export async function readGeoPackage(file: string, bytes: Uint8Array, sqlWasm?: string): Promise<Shape[]> {
  const sql = await initSqlJs(sqlWasm === undefined ? {} : { locateFile: () => sqlWasm });
  const database = new sql.Database(bytes);
  try {
    const [tables] = database.exec("SELECT table_name, column_name FROM gpkg_geometry_columns");
    return (tables?.values ?? []).flatMap(([table, column]) => {
      const shapes: Shape[] = [];
      const rows = database.prepare(`SELECT * FROM ${quotedName(table)}`);
      while (rows.step()) {
        const { [String(column)]: geometry, ...properties } = rows.getAsObject();
        if (geometry instanceof Uint8Array) shapes.push({ properties, polygons: readGeometry(geometry) });
      }
      rows.free();
      return shapes;
    });
  } catch (problem) {
    if (problem instanceof DataProblem) throw problem;
    throw new DataProblem(
      { file },
      "geen leesbaar GeoPackage; haal het bestand opnieuw op.",
      "not a readable GeoPackage; fetch the file again."
    );
  } finally {
    database.close();
  }
}
