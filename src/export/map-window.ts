import type { Box } from "../geo/inner-points.ts";
import { mercatorX, mercatorY } from "../geo/mercator.ts";
import type { MapPosition } from "../model/map-position.ts";

/** Pixels of the world at zoom 0, as Leaflet has it. */
const world = 256;

/** The part of the unit square that a map on screen shows. */
export function windowAt({ x, y, z }: MapPosition, width: number, height: number): Box {
  const [wide, high] = [width / (world * 2 ** z), height / (world * 2 ** z)];
  const [centreX, centreY] = [mercatorX(x), mercatorY(y)];
  return [centreX - wide / 2, centreY - high / 2, centreX + wide / 2, centreY + high / 2];
}
