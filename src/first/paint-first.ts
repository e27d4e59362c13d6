import type { GeometryCollection, Topology } from "topojson-specification";
import { extentOf } from "../geo/inner-points.ts";
import { eachSpan } from "../geo/raster-ids.ts";
import { areaCount, type Shapes, shapesOf } from "../geo/shapes.ts";
import { drawOutlines } from "../map/draw-outlines.ts";
import { type Frame, textScale, windowOf } from "../map/frame.ts";
import { outlineArcs } from "../map/outline-arcs.ts";
import { type AreaPaint, paintOf, paintPixels } from "../map/paint-areas.ts";
import type { AreaLevel } from "../model/area.ts";
import type { MapPosition } from "../model/view.ts";
import { noDataColours } from "../ui/class-colours.ts";
import { firstFrame, margin, type Size } from "./first-frame.ts";
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

function newCanvas(frame: Frame, readsOften: boolean): readonly [HTMLCanvasElement, CanvasRenderingContext2D] {
  const { width, height } = windowOf(frame);
  const canvas = document.createElement("canvas");
  canvas.className = "wa-map__canvas";
  canvas.width = width;
  canvas.height = height;
  canvas.style.translate = `${-margin}px ${-margin}px`;
  canvas.style.width = `${frame.width}px`;
  canvas.style.height = `${frame.height}px`;
  const context = canvas.getContext("2d", { willReadFrequently: readsOften });
  if (!context) throw new Error("this browser has no canvas");
  return [canvas, context];
}

/**
 * Colours the pixels of all areas, as paintPixels does from a raster of ids: here none is kept, for this picture is never coloured
 * again. Hatched and dotted areas are left to it.
 */
function fillAreas(shapes: Shapes, image: ImageData, paint: AreaPaint, frame: Frame): void {
  const pixels = new Uint32Array(image.data.buffer);
  const { classes, few, colours } = paint;
  const [starts, ids]: [number[], number[]] = [[], []];
  eachSpan(shapes, windowOf(frame), (area, row, from, to) => {
    const [start, end] = [row * image.width + from, row * image.width + to];
    const number = classes[area] ?? 0;
    if (number === 0 || few?.[area] === 1) {
      starts.push(start, end);
      ids.push(area + 1, 0);
    } else pixels.fill(colours[number] ?? 0, start, end);
  });
  paintPixels({ starts: Uint32Array.from(starts), ids: Uint32Array.from(ids) }, pixels, paint, frame);
}

/** Paints the map into its place, as the application's layer will: the same ids, colours and lines, each on a canvas. */
export function paintFirst(
  place: HTMLElement,
  size: Size,
  level: AreaLevel,
  topology: Topology,
  classes: Uint8Array,
  page: FirstPage,
  position: MapPosition | undefined
): void {
  const shapes = shapesOf(topology, level);
  const count = areaCount(shapes);
  if (classes.length !== count) throw new RangeError(`${classes.length} classes for ${count} areas`);
  const frame = firstFrame(extentOf(shapes), position, size, { ratio: window.devicePixelRatio || 1, weight: textScale() });
  const pixels = windowOf(frame);
  const [fill, colours] = newCanvas(frame, true);
  const image = new ImageData(pixels.width, pixels.height);
  const few = page.few.length > 0 ? marked(count, page.few) : undefined;
  const paint = paintOf(classes, page.colours, noDataColours, few);
  fillAreas(shapes, image, paint, frame);
  colours.putImageData(image, 0, 0);
  const [outline, lines] = newCanvas(frame, false);
  const terrain = { shapes, groups: groupsOf(topology, level), approximate: marked(count, page.approximate) };
  drawOutlines(lines, shapes, outlineArcs(terrain), frame);
  place.append(fill, outline);
  fill.dataset.first = "true";
}
