import type { Box } from "../geo/inner-points.ts";
import { ringsOf } from "../geo/rings.ts";
import type { Shapes } from "../geo/shapes.ts";
import type { PictureSize } from "./picture.ts";

/** Where places of the unit square stand in a picture. */
export interface Placement {
  readonly shapes: Shapes;
  /** Units of the picture per unit of the square. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly x: (x: number) => number;
  readonly y: (y: number) => number;
  /** The factor by which places are whole numbers: two decimals for a fine picture, one for a coarse one. */
  readonly grain: number;
}

const margin = 6;

/** Fits a part of the world into a width and a height, as large as it can be. */
export function placementOf(shapes: Shapes, [left, top, right, bottom]: Box, { width, height, detail }: PictureSize): Placement {
  const scale = Math.min((width - 2 * margin) / (right - left), (height - 2 * margin) / (bottom - top));
  const shift = (width - (right - left) * scale) / 2;
  return {
    shapes,
    scale,
    width,
    height: Math.ceil((bottom - top) * scale + 2 * margin),
    x: (x) => (x - left) * scale + shift,
    y: (y) => (y - top) * scale + margin,
    grain: detail > 2 ? 100 : 10
  };
}

/** A line through points, x and y after each other. Steps too small for the grain are left out. */
function linePath({ x, y, grain }: Placement, points: ArrayLike<number>, from: number, to: number): string {
  let path = "";
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (let i = from; i < to; i++) {
    const nextX = Math.round(x(points[i * 2] ?? 0) * grain) / grain;
    const nextY = Math.round(y(points[i * 2 + 1] ?? 0) * grain) / grain;
    if (nextX === lastX && nextY === lastY) continue;
    path += `${path === "" ? "M" : "L"}${nextX} ${nextY}`;
    [lastX, lastY] = [nextX, nextY];
  }
  return path;
}

/** An area's rings, closed; empty where it has none. */
export function areaPath(place: Placement, area: number): string {
  return ringsOf(place.shapes, area)
    .map((ring) => linePath(place, ring, 0, ring.length / 2))
    .map((path) => (path.includes("L") ? `${path}Z` : ""))
    .join("");
}

export function arcPath(place: Placement, arcs: Iterable<number>): string {
  const { coordinates, arcStart } = place.shapes;
  let path = "";
  for (const arc of arcs) path += linePath(place, coordinates, arcStart[arc] ?? 0, arcStart[arc + 1] ?? 0);
  return path;
}
