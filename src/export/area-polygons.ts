import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Polygon as TopoPolygon } from "topojson-specification";
import { rdToWgs84 } from "../geo/rijksdriehoek.ts";
import { type AreaCode, gridCorner } from "../model/area.ts";
import type { ExportGeometry } from "./subject.ts";

/** Seven decimals of a degree are a centimetre: finer than any boundary was measured. */
const rounded = (value: number) => Math.round(value * 1e7) / 1e7;

/** Twice the area of a ring with its sign: positive where it goes counter-clockwise. */
function turning(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    sum += x1 * y2 - x2 * y1;
  }
  return sum;
}

/** Outer rings counter-clockwise, holes clockwise (RFC 7946, 3.1.6). */
const wound = (polygon: readonly Position[][]): Position[][] =>
  polygon.map((ring, i) => {
    const round = ring.map(([x = 0, y = 0]) => [rounded(x), rounded(y)]);
    return turning(round) > 0 === (i === 0) ? round : round.reverse();
  });

function squareOf(code: AreaCode): Position[][] {
  const { east, north } = gridCorner(code);
  const corners = [
    [east, north],
    [east + 1, north],
    [east + 1, north + 1],
    [east, north + 1],
    [east, north]
  ] as const;
  return wound([corners.map(([x, y]) => [...rdToWgs84([x * 100, y * 100])])]);
}

/** The boundary of an area by its code, as polygons in WGS84; undefined where none is known. */
export function areaPolygons({ topology, areas }: ExportGeometry): (code: string) => Position[][][] | undefined {
  if (!topology) return (code) => (areas.indexOf.has(code as AreaCode) ? [squareOf(code as AreaCode)] : undefined);
  const collection = topology.objects[areas.level] as GeometryCollection | undefined;
  return (code) => {
    const geometry = collection?.geometries[areas.indexOf.get(code as AreaCode) ?? -1];
    if (!geometry || (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon")) return undefined;
    const shape = feature(topology, geometry as TopoPolygon).geometry as Polygon | MultiPolygon;
    return (shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates).map(wound);
  };
}
