import { DataProblem } from "../data-problem.ts";
import type { Notify } from "../notice.ts";
import { decodeText } from "../read-csv.ts";
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
    return JSON.parse(decodeText(bytes).replace(/^\uFEFF/, ""));
  } catch {
    throw new DataProblem(
      { file },
      "geen leesbaar GeoJSON, TopoJSON, GeoPackage of shapefile; haal het bestand opnieuw op.",
      "not readable as GeoJSON, TopoJSON, GeoPackage or shapefile; fetch the file again."
    );
  }
}

function jsonShapes(file: string, json: unknown): FileShapes {
  if (isObject(json) && (json.type === "FeatureCollection" || json.type === "Feature")) return geojsonShapes(file, json);
  if (isObject(json) && json.type === "Topology") return topojsonShapes(file, json);
  throw new DataProblem(
    { file },
    "geen FeatureCollection en geen Topology; geef een bestand met grenzen van gebieden.",
    "neither a FeatureCollection nor a Topology; give a file with boundaries of areas."
  );
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
