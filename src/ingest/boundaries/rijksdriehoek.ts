import type { Geometry, Position } from "geojson";
/** Whether a position lies in the range of the Dutch grid: metres, where degrees stay under 180. */
export const isRd = ([x = 0, y = 0]: Position) => x > 1_000 && x < 300_000 && y > 290_000 && y < 640_000;

/** Whether a position lies in or near the Netherlands in degrees, longitude first. */
export const isWgs84 = ([x = 0, y = 0]: Position) => x > 2 && x < 8 && y > 50 && y < 54.5;

type Rings = Position[][];

/** The polygons of a geometry; none where it is a point or a line. */
export function polygonsOf(geometry: Geometry | null): Rings[] {
  if (geometry?.type === "Polygon") return [geometry.coordinates];
  if (geometry?.type === "MultiPolygon") return geometry.coordinates;
  if (geometry?.type === "GeometryCollection") return geometry.geometries.flatMap(polygonsOf);
  return [];
}

export function mapPositions(polygons: readonly Rings[], change: (position: Position) => Position): Rings[] {
  return polygons.map((rings) => rings.map((ring) => ring.map(change)));
}
