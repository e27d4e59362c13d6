import type { GeometryCollection, Topology } from "topojson-specification";
import { runsOf } from "../geo/id-runs.ts";
import { extentOf } from "../geo/inner-points.ts";
import { rasterIds } from "../geo/raster-ids.ts";
import { areaCount, shapesOf } from "../geo/shapes.ts";
import { drawOutlines } from "../map/draw-outlines.ts";
import { textScale, windowOf } from "../map/frame.ts";
import { outlineArcs } from "../map/outline-arcs.ts";
import { paintOf, paintPixels } from "../map/paint-areas.ts";
import type { AreaLevel } from "../model/area.ts";
import type { MapPosition } from "../model/view.ts";
import { noDataColours } from "../ui/class-colours.ts";
import { firstFrame } from "./first-frame.ts";
import type { FirstPage } from "./first-page.ts";

const marked = (areas: number, which: readonly number[]): Uint8Array => {
  const marks = new Uint8Array(areas);
  for (const area of which) marks[area] = 1;
  return marks;
};

/** The gemeente of every area as a number, from its code; all the same where areas are gemeenten. */
function groupsOf(topology: Topology, level: AreaLevel): Uint32Array {
  const { geometries } = topology.objects[level] as GeometryCollection;
  return Uint32Array.from(geometries, ({ id }) => (level === "gemeente" ? 0 : Number(String(id).slice(2, 6))));
}

/** Paints the map into its place, as the application's layer will: the same ids, colours and lines. */
export function paintFirst(
  place: HTMLElement,
  level: AreaLevel,
  topology: Topology,
  classes: Uint8Array,
  page: FirstPage,
  position: MapPosition | undefined
): void {
  const shapes = shapesOf(topology, level);
  const count = areaCount(shapes);
  if (classes.length !== count) throw new RangeError(`${classes.length} classes for ${count} areas`);
  const size = { width: place.clientWidth, height: place.clientHeight };
  const frame = firstFrame(extentOf(shapes), position, size, { ratio: window.devicePixelRatio || 1, weight: textScale() });
  const pixels = windowOf(frame);
  const canvas = document.createElement("canvas");
  canvas.className = "wa-map__canvas";
  canvas.width = pixels.width;
  canvas.height = pixels.height;
  canvas.style.width = `${frame.width}px`;
  canvas.style.height = `${frame.height}px`;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("this browser has no canvas");
  const image = new ImageData(pixels.width, pixels.height);
  const few = page.few.length > 0 ? marked(count, page.few) : undefined;
  const paint = paintOf(classes, page.colours, noDataColours, few);
  paintPixels(runsOf(rasterIds(shapes, pixels), pixels.width), new Uint32Array(image.data.buffer), paint, frame);
  context.putImageData(image, 0, 0);
  const terrain = { shapes, groups: groupsOf(topology, level), approximate: marked(count, page.approximate) };
  drawOutlines(context, shapes, outlineArcs(terrain), frame);
  place.append(canvas);
  canvas.dataset.first = "true";
}
