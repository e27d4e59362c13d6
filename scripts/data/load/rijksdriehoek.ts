import type { Geometry, Position } from "geojson";
import proj4 from "proj4";

// EPSG:28992 with the shift from the Bessel ellipsoid to WGS84: within 0.2 m. Without it the map is 110 m off.
const rijksdriehoek =
  "+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel " +
  "+towgs84=565.2369,50.0087,465.658,-0.406857330322398,0.350732676542563,-1.8703473836068,4.0812 +units=m +no_defs";

const toDegrees = proj4(rijksdriehoek, "WGS84");

/** Metres in the Dutch grid (x, y) to degrees WGS84 (longitude, latitude). */
export function rdToWgs84([x = 0, y = 0]: Position): Position {
  return toDegrees.forward([x, y]);
}

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
