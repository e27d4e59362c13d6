import type { Position } from "geojson";
import { DataProblem } from "../../files/data-problem.ts";
import type { FileShapes, Shape } from "./shape.ts";

type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

// Collections within collections are a way to fill the stack, not a way to draw an area.
const deepest = 8;

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);

const isRing = (value: unknown): value is Position[] => Array.isArray(value) && value.every(isPosition);
const isPolygon = (value: unknown): value is Position[][] => Array.isArray(value) && value.every(isRing);
const isMultiPolygon = (value: unknown): value is Position[][][] => Array.isArray(value) && value.every(isPolygon);

/** The polygons of a geometry, none where it is a point, a line or nothing; undefined where it is no geometry. */
export function polygonsIn(geometry: unknown, depth = 0): Position[][][] | undefined {
  if (geometry === null || geometry === undefined) return [];
  if (!isObject(geometry) || depth > deepest) return undefined;
  const { type, coordinates, geometries } = geometry;
  if (type === "Polygon") return isPolygon(coordinates) ? [coordinates] : undefined;
  if (type === "MultiPolygon") return isMultiPolygon(coordinates) ? coordinates : undefined;
  if (type === "GeometryCollection") {
    if (!Array.isArray(geometries)) return undefined;
    const parts = geometries.map((part) => polygonsIn(part, depth + 1));
    return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
  }
  return ["Point", "MultiPoint", "LineString", "MultiLineString"].includes(String(type)) ? [] : undefined;
}

function shapeOf(file: string, feature: unknown, index: number): Shape {
  const polygons = isObject(feature) && feature.type === "Feature" ? polygonsIn(feature.geometry) : undefined;
  if (!isObject(feature) || !polygons) throw new DataProblem({ file, shape: index + 1 }, "map.geojson-shape");
  const { id, properties } = feature;
  return { properties: { ...(id === undefined ? {} : { id }), ...(isObject(properties) ? properties : {}) }, polygons };
}

/** GeoJSON without `crs` is in degrees; the older form may name another projection. */
function labelOf({ crs }: Json): FileShapes["label"] {
  if (!isObject(crs)) return "degrees";
  const { name } = isObject(crs.properties) ? crs.properties : {};
  return /28992/.test(String(name)) ? "rd" : /CRS84|4326|4258/.test(String(name)) ? "degrees" : undefined;
}

export function geojsonShapes(file: string, json: Json): FileShapes {
  const features = json.type === "Feature" ? [json] : json.features;
  if (Array.isArray(features)) return { shapes: features.map((feature, i) => shapeOf(file, feature, i)), label: labelOf(json) };
  throw new DataProblem({ file }, "map.no-features");
}
