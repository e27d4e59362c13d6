import initSqlJs, { type Database } from "sql.js";
import { DataProblem } from "../../files/data-problem.ts";
import { readGeometry } from "./geopackage-geometry.ts";
import type { FileShapes, Shape } from "./shape.ts";

export const isGeoPackage = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes.subarray(0, 15)) === "SQLite format 3";

const quotedName = (name: unknown) => `"${String(name).replaceAll('"', '""')}"`;

const damaged = (file: string) => new DataProblem({ file }, "map.geopackage-damaged");

const withoutLayers = (file: string) => new DataProblem({ file }, "map.no-layers");

/** A file that its maker left in write-ahead mode opens only with a second file beside it; the two bytes say that it has none. */
function withoutWriteAhead(bytes: Uint8Array): Uint8Array {
  if (bytes[18] !== 2 && bytes[19] !== 2) return bytes;
  const copy = bytes.slice();
  copy[18] = 1;
  copy[19] = 1;
  return copy;
}

interface Layer {
  readonly table: string;
  readonly column: string;
  readonly srs: number;
}

/** The feature layers that are plain tables: a view could run for ever. */
function layersOf(file: string, database: Database): Layer[] {
  const [named] = database.exec("SELECT name FROM sqlite_master WHERE type = 'table'");
  const tables = new Set(named?.values.map(([name]) => String(name)));
  if (!tables.has("gpkg_geometry_columns")) throw withoutLayers(file);
  const [found] = database.exec("SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns");
  const layers = (found?.values ?? []).map(([table, column, srs]) => ({
    table: String(table),
    column: String(column),
    srs: Number(srs)
  }));
  const plain = layers.filter(({ table }) => tables.has(table));
  if (plain.length === 0) throw withoutLayers(file);
  return plain;
}

function shapesOf(file: string, database: Database, { table, column }: Layer, before: number): Shape[] {
  const shapes: Shape[] = [];
  const rows = database.prepare(`SELECT * FROM ${quotedName(table)}`);
  try {
    while (rows.step()) {
      const { [column]: geometry, ...properties } = rows.getAsObject();
      shapes.push({ properties, polygons: geometry instanceof Uint8Array ? readGeometry(geometry) : [] });
    }
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem;
    throw new DataProblem({ file, shape: before + shapes.length + 1 }, "map.shape-damaged");
  } finally {
    rows.free();
  }
  return shapes;
}

/** The areas in every feature table of a GeoPackage, in the projection in which they are stored. A browser says where SQLite's module is. */
export async function readGeoPackage(file: string, bytes: Uint8Array, sqlWasm?: string): Promise<FileShapes> {
  const sql = await initSqlJs(sqlWasm === undefined ? {} : { locateFile: () => sqlWasm });
  let database: Database | undefined;
  try {
    database = new sql.Database(withoutWriteAhead(bytes));
    const layers = layersOf(file, database);
    let shapes: Shape[] = [];
    for (const layer of layers) shapes = shapes.concat(shapesOf(file, database, layer, shapes.length));
    return { shapes, label: layers.every(({ srs }) => srs === 28992) ? "rd" : layers.every(isDegrees) ? "degrees" : undefined };
  } catch (problem) {
    if (problem instanceof DataProblem) throw problem;
    throw damaged(file);
  } finally {
    database?.close();
  }
}

const isDegrees = ({ srs }: Layer) => srs === 4326 || srs === 4258;
