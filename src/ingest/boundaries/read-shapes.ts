import { DataProblem } from "../../files/data-problem.ts";
import { decodeLoosely } from "../../files/encoding.ts";
import type { Notify } from "../remarks/notify.ts";
import { geojsonShapes, isObject } from "./geojson-shapes.ts";
import { isGeoPackage, readGeoPackage } from "./geopackage.ts";
import { inDegrees } from "./projection.ts";
import type { FileShapes, Shape } from "./shape.ts";
import { isShapefile, readShapefile, type ShapefileParts } from "./shapefile.ts";
import { topojsonShapes } from "./topojson-shapes.ts";

/** A file of boundaries with what comes beside it: the other parts of a shapefile. */
export interface BoundaryInput extends ShapefileParts {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ShapeOptions {
  readonly notify: Notify;
  /** Where SQLite's module is served; Node finds it by itself. */
  readonly sqlWasm?: string;
}

function parseJson(file: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeLoosely(bytes));
  } catch {
    throw new DataProblem({ file }, "map.unreadable");
  }
}

function jsonShapes(file: string, json: unknown): FileShapes {
  if (isObject(json) && (json.type === "FeatureCollection" || json.type === "Feature")) return geojsonShapes(file, json);
  if (isObject(json) && json.type === "Topology") return topojsonShapes(file, json);
  throw new DataProblem({ file }, "map.no-collection");
}

/** The features of a GeoJSON, TopoJSON, GeoPackage or shapefile in degrees WGS84, recognised by their content. */
export async function readShapes(input: BoundaryInput, { notify, sqlWasm }: ShapeOptions): Promise<Shape[]> {
  const { name, bytes } = input;
  const found = isGeoPackage(bytes)
    ? await readGeoPackage(name, bytes, sqlWasm)
    : isShapefile(bytes)
      ? await readShapefile(name, bytes, input)
      : jsonShapes(name, parseJson(name, bytes));
  return inDegrees(name, found, notify);
}
