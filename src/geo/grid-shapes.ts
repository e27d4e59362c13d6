import { type AreaCode, gridCorner } from "../model/area.ts";
import { mercatorX, mercatorY } from "./mercator.ts";
import { rdToWgs84 } from "./rijksdriehoek.ts";
import type { Shapes } from "./shapes.ts";

/** Places are projected on a mesh this wide, in hectometres; within it they lie on straight lines, 3 cm or less off. */
const mesh = 10;

/** Where hectometres of the Dutch grid lie in the unit square of Web Mercator, by linear interpolation on the mesh. */
function makeProjection(): (east: number, north: number) => readonly [number, number] {
  const corners = new Map<number, readonly [number, number]>();
  const cornerAt = (column: number, row: number) => {
    const key = column * 100_000 + row;
    const known = corners.get(key);
    if (known) return known;
    const [longitude, latitude] = rdToWgs84([column * mesh * 100, row * mesh * 100]);
    const corner = [mercatorX(longitude), mercatorY(latitude)] as const;
    corners.set(key, corner);
    return corner;
  };
  return (east, north) => {
    const [column, row] = [Math.floor(east / mesh), Math.floor(north / mesh)];
    const [u, v] = [east / mesh - column, north / mesh - row];
    const [a, b] = [cornerAt(column, row), cornerAt(column + 1, row)];
    const [c, d] = [cornerAt(column, row + 1), cornerAt(column + 1, row + 1)];
    const mix = (axis: 0 | 1) => (a[axis] * (1 - u) + b[axis] * u) * (1 - v) + (c[axis] * (1 - u) + d[axis] * u) * v;
    return [mix(0), mix(1)];
  };
}

/** The squares of 100 m that codes name, as shapes of one closed arc each; neighbours have the very same corners. */
export function gridShapes(codes: readonly AreaCode[]): Shapes {
  const place = makeProjection();
  const coordinates = new Float64Array(codes.length * 10);
  let at = 0;
  for (const code of codes) {
    const { east, north } = gridCorner(code);
    for (const [x, y] of [place(east, north), place(east + 1, north), place(east + 1, north + 1), place(east, north + 1)]) {
      coordinates[at++] = x;
      coordinates[at++] = y;
    }
    coordinates[at] = coordinates[at - 8] ?? 0;
    coordinates[at + 1] = coordinates[at - 7] ?? 0;
    at += 2;
  }
  const count = (_: unknown, i: number) => i;
  return {
    coordinates,
    arcStart: Uint32Array.from({ length: codes.length + 1 }, (_, i) => i * 5),
    areaStart: Uint32Array.from({ length: codes.length + 1 }, count),
    areaArcs: Uint32Array.from({ length: codes.length }, count),
    cells: true
  };
}
