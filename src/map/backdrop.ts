import type * as L from "leaflet";
import type { IdRuns } from "../geo/id-runs.ts";
import { type Box, extentOf } from "../geo/inner-points.ts";
import type { Shapes } from "../geo/shapes.ts";
import type { Picture } from "./draw-view.ts";
import { type Frame, isWithin, overlapOf, scaledTo, windowOf, worldSize } from "./frame.ts";
import { type AreaPaint, paintPixels } from "./paint-areas.ts";
import { placeIn } from "./place-picture.ts";

/** How many times as wide and high as the picture the surroundings are: two wheel turns, or a long drag. */
const reach = 4;

/** As many pixels as a usual picture has, so that they cost no more than one. */
const mostPixels = 1_000_000;

/**
 * What lies round the picture of the map, coarse: it is seen at the edges while the map zooms out or is dragged, until the sharp
 * picture is there. Hidden while the map is still, and coloured only when it is seen.
 */
export class Backdrop {
  readonly box = document.createElement("div");
  readonly #extent: Box;
  readonly #canvas = document.createElement("canvas");
  #frame: Frame | undefined;
  #runs: IdRuns | undefined;
  #outlines: ImageBitmap | undefined;

  constructor(shapes: Shapes) {
    this.#extent = extentOf(shapes);
    this.box.className = "wa-map__picture wa-map__surroundings leaflet-zoom-animated";
    this.#canvas.className = "wa-map__canvas";
    this.show(false);
    this.box.append(this.#canvas);
  }

  get isSeen(): boolean {
    return this.box.style.visibility !== "hidden";
  }

  /** The frame they should be drawn in round a picture; undefined where those that are there will do, or none are needed. */
  frameFor(picture: Frame): Frame | undefined {
    const world = worldSize(picture.zoom);
    const [left, top, right, bottom] = this.#extent.map((side) => side * world) as [number, number, number, number];
    const all = {
      left: Math.floor(left),
      top: Math.floor(top),
      width: Math.ceil(right - left) + 1,
      height: Math.ceil(bottom - top) + 1
    };
    const around = (times: number) => ({
      left: Math.round(picture.left - (picture.width * (times - 1)) / 2),
      top: Math.round(picture.top - (picture.height * (times - 1)) / 2),
      width: Math.round(picture.width * times),
      height: Math.round(picture.height * times)
    });
    const wanted = overlapOf(around(reach), all);
    if (!wanted || isWithin(wanted, picture)) return undefined;
    if (this.#frame && Math.abs(this.#frame.zoom - picture.zoom) <= 1) {
      const needed = overlapOf(around(reach / 2), all);
      if (!needed || isWithin(needed, scaledTo(this.#frame, picture.zoom))) return undefined;
    }
    const ratio = Math.min(picture.ratio, Math.sqrt(mostPixels / (wanted.width * wanted.height)));
    return { ...picture, ...wanted, ratio };
  }

  take({ runs, outlines }: Picture, frame: Frame): void {
    this.#outlines?.close();
    this.#outlines = outlines;
    this.#runs = runs;
    this.#frame = frame;
    const { width, height } = windowOf(frame);
    this.#canvas.width = width;
    this.#canvas.height = height;
    this.#canvas.style.width = `${frame.width}px`;
    this.#canvas.style.height = `${frame.height}px`;
  }

  /** Colours them, but for where the sharp picture lies: its coast would else have a blurred edge. */
  paint(paint: AreaPaint | undefined, picture: Frame | undefined): void {
    const context = this.#canvas.getContext("2d");
    if (!context || !this.#frame || !this.#runs || !paint) return;
    const { width, height } = windowOf(this.#frame);
    const image = new ImageData(width, height);
    paintPixels(this.#runs, new Uint32Array(image.data.buffer), paint, this.#frame);
    context.putImageData(image, 0, 0);
    if (this.#outlines) context.drawImage(this.#outlines, 0, 0);
    if (!picture) return;
    const { left, top, width: across, height: down } = scaledTo(picture, this.#frame.zoom);
    const { ratio } = this.#frame;
    // A pixel stays under the edge, so that no seam is seen.
    const from = [Math.ceil((left - this.#frame.left) * ratio) + 1, Math.ceil((top - this.#frame.top) * ratio) + 1] as const;
    const to = [(left + across - this.#frame.left) * ratio - 1, (top + down - this.#frame.top) * ratio - 1] as const;
    context.clearRect(from[0], from[1], Math.floor(to[0]) - from[0], Math.floor(to[1]) - from[1]);
  }

  /** By visibility, since what is not displayed does not take part in an animation that begins at once. */
  show(isSeen: boolean): void {
    this.box.style.visibility = isSeen ? "" : "hidden";
  }

  place(origin: L.Point, zoom: number): void {
    if (this.#frame) placeIn(this.box, this.#frame, origin, zoom);
  }

  close(): void {
    this.box.remove();
    this.#outlines?.close();
    this.#outlines = undefined;
  }
}
