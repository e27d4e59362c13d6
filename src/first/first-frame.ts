import { mercatorX, mercatorY } from "../geo/mercator.ts";
import { type Frame, frameAround, worldSize } from "../map/frame.ts";
import { farthest, nearest, surround, zoomStep } from "../map/map-limits.ts";
import type { MapPosition } from "../model/view.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much more than is in sight the picture holds, in CSS pixels: at the edge of a canvas a browser mixes colours with nothing. */
export const margin = 2;

const allowed = (zoom: number) => Math.max(farthest, Math.min(nearest, zoom));

/** The zoom at which Leaflet fits a box of the unit square into a map. */
function zoomToFit([left, top, right, bottom]: readonly [number, number, number, number], { width, height }: Size): number {
  const scale = Math.min(
    (width - 2 * surround) / ((right - left) * worldSize(0)),
    (height - 2 * surround) / ((bottom - top) * worldSize(0))
  );
  const hundredth = zoomStep / 100;
  const zoom = Math.round(Math.log2(scale) / hundredth) * hundredth;
  return allowed(Math.floor(zoom / zoomStep) * zoomStep);
}

/**
 * What the map will have in sight, reckoned as Leaflet does it, without Leaflet: for a map of a size that shows a position,
 * or all of a box of the unit square. A browser test compares the pictures.
 */
export function firstFrame(
  box: readonly [number, number, number, number],
  position: MapPosition | undefined,
  size: Size,
  weights: Pick<Frame, "ratio" | "weight">
): Frame {
  const zoom = position ? allowed(Math.round(position.z / zoomStep) * zoomStep) : zoomToFit(box, size);
  const world = worldSize(zoom);
  const [x, y] = position ? [mercatorX(position.x), mercatorY(position.y)] : [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const [left, top] = [Math.round(x * world - size.width / 2), Math.round(y * world - size.height / 2)];
  const sight = { left: left - margin, top: top - margin, width: size.width + 2 * margin, height: size.height + 2 * margin };
  return frameAround(sight, zoom, weights, 0);
}
