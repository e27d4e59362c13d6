import type { Feature, FeatureCollection, Position } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { rdToWgs84 } from "../../geo/rijksdriehoek.ts";
import { DataProblem } from "../data-problem.ts";
import { decodeText } from "../read-csv.ts";
import { isGeoPackage, readGeoPackage } from "./geopackage.ts";
import { isRd, isWgs84, mapPositions, polygonsOf } from "./rijksdriehoek.ts";
import type { Shape } from "./shape.ts";

const shapeOf = ({ id, properties, geometry }: Feature): Shape => ({
  properties: { ...(id === undefined ? {} : { id }), ...properties },
  polygons: polygonsOf(geometry)
});

function parseJson(file: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(bytes).replace(/^\uFEFF/, ""));
  } catch {
    throw new DataProblem(
      { file },
      "geen leesbaar GeoJSON, TopoJSON of GeoPackage; haal het bestand opnieuw op.",
      "not readable as GeoJSON, TopoJSON or GeoPackage; fetch the file again."
    );
  }
}

function shapesOfJson(file: string, json: unknown): Shape[] {
  const { type } = (json ?? {}) as { type?: unknown };
  if (type === "FeatureCollection") return (json as FeatureCollection).features.map(shapeOf);
  if (type === "Topology") {
    const topology = json as Topology;
    return Object.values(topology.objects).flatMap((object) => {
      const made = feature(topology, object) as Feature | FeatureCollection;
      return (made.type === "FeatureCollection" ? made.features : [made]).map(shapeOf);
    });
  }
  throw new DataProblem(
    { file },
    "geen FeatureCollection en geen Topology; geef een bestand met grenzen van gebieden.",
    "neither a FeatureCollection nor a Topology; give a file with boundaries of areas."
  );
}

/** Longitude and latitude, with the seven decimals (1 cm) that a map can use. */
const rounded = ([x = 0, y = 0]: Position): Position => [Math.round(x * 1e7) / 1e7, Math.round(y * 1e7) / 1e7];

/** The projection is known by the values, because a file may name none or the wrong one. */
function inDegrees(file: string, shapes: readonly Shape[]): Shape[] {
  const sample = shapes.find(({ polygons }) => polygons[0]?.[0]?.[0])?.polygons[0]?.[0]?.[0];
  if (!sample)
    throw new DataProblem(
      { file },
      "bevat geen vlakken; geef een bestand met grenzen van gebieden.",
      "holds no polygons; give a file with boundaries of areas."
    );
  if (isWgs84(sample)) return shapes.map((shape) => ({ ...shape, polygons: mapPositions(shape.polygons, rounded) }));
  if (isRd(sample))
    return shapes.map((shape) => ({ ...shape, polygons: mapPositions(shape.polygons, (at) => rounded(rdToWgs84(at))) }));
  throw new DataProblem(
    { file, value: sample.join(" ") },
    "geen coördinaten in RD (EPSG:28992) of WGS84 in Nederland; zet het bestand om naar een van die twee.",
    "no coordinates in RD (EPSG:28992) or WGS84 in the Netherlands; convert the file to one of those."
  );
}

/** The features of a GeoJSON, TopoJSON or GeoPackage file in degrees WGS84, recognised by their content. */
export async function readShapes(file: string, bytes: Uint8Array, sqlWasm?: string): Promise<Shape[]> {
  const shapes = isGeoPackage(bytes) ? await readGeoPackage(file, bytes, sqlWasm) : shapesOfJson(file, parseJson(file, bytes));
  return inDegrees(file, shapes);
}
