import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { DataProblem } from "../../files/data-problem.ts";
import { geojsonShapes, isObject } from "./geojson-shapes.ts";
import type { FileShapes } from "./shape.ts";

const deepest = 8;

function isArc(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length >= 2 &&
    value.every((point) => Array.isArray(point) && Number.isFinite(point[0]) && Number.isFinite(point[1]))
  );
}

/** Whether all numbers in these lists within lists are arcs that are there. */
function areArcs(value: unknown, count: number, depth = 0): boolean {
  if (Array.isArray(value)) return depth <= deepest && value.every((item) => areArcs(item, count, depth + 1));
  return Number.isInteger(value) && Number(value) < count && ~Number(value) < count;
}

const arcDepth: Readonly<Record<string, number>> = { LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 };

/** How deep the lists lie before the first number; an empty list ends the search. */
const depthOf = (value: unknown): number => (Array.isArray(value) ? 1 + (value.length > 0 ? depthOf(value[0]) : 0) : 0);

function isGeometry(value: unknown, count: number, depth = 0): boolean {
  if (!isObject(value) || depth > deepest) return false;
  const { type, arcs, geometries } = value;
  if (type === "GeometryCollection")
    return Array.isArray(geometries) && geometries.every((item) => isGeometry(item, count, depth + 1));
  const lists = arcDepth[String(type)];
  if (lists === undefined) return type === null || type === undefined || type === "Point" || type === "MultiPoint";
  return Array.isArray(arcs) && areArcs(arcs, count) && (arcs.length === 0 || depthOf(arcs) <= lists);
}

const isPair = (value: unknown) => Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);

function isTopology(json: Readonly<Record<string, unknown>>): boolean {
  const { arcs, objects, transform } = json;
  if (!Array.isArray(arcs) || !arcs.every(isArc) || !isObject(objects)) return false;
  if (transform !== undefined && !(isObject(transform) && isPair(transform.scale) && isPair(transform.translate))) return false;
  return Object.values(objects).every((object) => isGeometry(object, arcs.length));
}

const damaged = (file: string) => new DataProblem({ file }, "map.arcs");

/** The areas of every object in a topology. All its references are looked at first: the reader follows them blindly. */
export function topojsonShapes(file: string, json: Readonly<Record<string, unknown>>): FileShapes {
  if (!isTopology(json)) throw damaged(file);
  const topology = json as unknown as Topology;
  let features: unknown[];
  try {
    features = Object.values(topology.objects).flatMap((object) => {
      const made = feature(topology, object) as { type: string; features?: unknown[] };
      return made.features ?? [made];
    });
  } catch {
    throw damaged(file);
  }
  return { shapes: geojsonShapes(file, { features }).shapes, label: undefined };
}
