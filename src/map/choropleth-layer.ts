import * as L from "leaflet";
import { type IdRuns, idAt } from "../geo/id-runs.ts";
import { boxOf, innerPoints, type Point } from "../geo/inner-points.ts";
import type { Shapes } from "../geo/shapes.ts";
import { Backdrop } from "./backdrop.ts";
import { BitmapCanvas } from "./bitmap-canvas.ts";
import { drawEmphasis, type Emphasis } from "./draw-outlines.ts";
import type { Picture } from "./draw-view.ts";
import { type Frame, frameAround, pixelAt, sameFrame, textScale, windowOf, worldSize } from "./frame.ts";
import type { Terrain } from "./outline-arcs.ts";
import { type AreaPaint, isSamePaint, paintPixels } from "./paint-areas.ts";
import { watchPixelRatio } from "./pixel-ratio.ts";
import { placeIn } from "./place-picture.ts";
import { Rasteriser } from "./rasteriser.ts";

/** How often each kind of work was done: a year step recolours, and does nothing else. */
export interface DrawCounts {
  rasterisations: number;
  recolours: number;
  outlines: number;
}

// A pan of a quarter of the screen shows no edge before the new picture is there.
const padding = 0.25;

// The surroundings are drawn when a person has been still for so long, in milliseconds: what they want to see goes first.
const pause = 250;

type Canvas = readonly [HTMLCanvasElement, CanvasRenderingContext2D];

function newCanvas(readsOften: boolean): Canvas {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: readsOften });
  if (!context) throw new Error("this browser has no canvas");
  return [canvas, context];
}

/** Makes a canvas as large as a frame. One that is so already keeps what is on it, and its memory. */
function fitTo(canvas: HTMLCanvasElement, frame: Frame): void {
  const { width, height } = windowOf(frame);
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  canvas.style.width = `${frame.width}px`;
  canvas.style.height = `${frame.height}px`;
}

/** A blank image of a size: the one that is there, if it has that. */
function blank(image: ImageData | undefined, width: number, height: number): ImageData {
  if (image?.width !== width || image.height !== height) return new ImageData(width, height);
  image.data.fill(0);
  return image;
}

/**
 * Areas as coloured shapes on a Leaflet map. The shapes are drawn once a view, as a raster that holds the id of the area
 * under every pixel; colouring is a pass over that raster, and what lies under the pointer is read from it.
 */
export class ChoroplethLayer extends L.Layer {
  readonly counts: DrawCounts = { rasterisations: 0, recolours: 0, outlines: 0 };
  onPainted: (() => void) | undefined;
  readonly #shapes: Shapes;
  readonly #rasteriser: Rasteriser;
  readonly #box = document.createElement("div");
  readonly #fill = newCanvas(true);
  readonly #outline = new BitmapCanvas();
  readonly #emphasis = newCanvas(false);
  #points: readonly (Point | undefined)[] | undefined;
  #asked: Frame | undefined;
  #frame: Frame | undefined;
  #runs: IdRuns = { starts: new Uint32Array(1), ids: new Uint32Array(0) };
  #image: ImageData | undefined;
  #paint: AreaPaint | undefined;
  #emphases: readonly Emphasis[] = [];
  /** A picture that was ready before the map was there. */
  #ready: { readonly picture: Picture; readonly frame: Frame } | undefined;
  #isMoving = false;
  #isZooming = false;
  readonly #backdrop: Backdrop;
  #later: number | undefined;
  #stopWatching: (() => void) | undefined;

  constructor(terrain: Terrain) {
    super({ pane: "overlayPane" });
    this.#shapes = terrain.shapes;
    this.#rasteriser = new Rasteriser(terrain);
    this.#backdrop = new Backdrop(terrain.shapes);
    this.#box.className = "wa-map__picture leaflet-zoom-animated";
    for (const canvas of this.#canvases) canvas.className = "wa-map__canvas";
    this.#box.append(...this.#canvases);
  }

  get #canvases(): readonly HTMLCanvasElement[] {
    return [this.#fill[0], this.#outline.element, this.#emphasis[0]];
  }

  /** A point inside each area, in the unit square; made when first asked for, which is after the first picture. */
  get points(): readonly (Point | undefined)[] {
    this.#points ??= innerPoints(this.#shapes);
    return this.#points;
  }

  override onAdd(map: L.Map): this {
    map.getPane("overlayPane")?.append(this.#box, this.#backdrop.box);
    this.#stopWatching = watchPixelRatio(() => this.#renew(map));
    this.#renew(map);
    return this;
  }

  override onRemove(): this {
    window.clearTimeout(this.#later);
    this.#stopWatching?.();
    this.#backdrop.close();
    this.#box.remove();
    this.#ready?.picture.outlines?.close();
    this.#asked = this.#ready = undefined;
    this.#rasteriser.close();
    return this;
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    const renew = () => this.#renew(this._map);
    return {
      movestart: () => this.#showBackdrop(),
      moveend: () => {
        this.#isMoving = this.#isZooming = false;
        this.#renew(this._map);
      },
      resize: renew,
      viewreset: renew,
      zoom: () => this.#place(this._map.getPixelOrigin(), this._map.getZoom()),
      zoomanim: (event) => {
        const { center, zoom } = event as L.ZoomAnimEvent;
        const half = this._map.getSize().divideBy(2);
        // The pixel origin as it will be when the animation ends.
        const origin = this._map.project(center, zoom).subtract(half).add(this.#panePosition()).round();
        this.#place(origin, zoom);
        this.#isZooming = true;
        this.#ask(this.#frameAt(origin, zoom), this._map);
      }
    };
  }

  /** Colours the areas again. Nothing is drawn again but the pixels of the picture that is there. */
  setPaint(paint: AreaPaint): void {
    const isSame = this.#paint !== undefined && isSamePaint(paint, this.#paint);
    this.#paint = paint;
    if (!isSame) this.#recolour();
  }

  /** Which areas stand out, and how; later ones lie over earlier ones. */
  setEmphases(emphases: readonly Emphasis[]): void {
    this.#emphases = emphases;
    this.#drawEmphases();
  }

  /** The area under a point of the map's container, in CSS pixels; undefined where there is none. */
  areaAt(point: L.Point): number | undefined {
    if (!this.#frame || !this._map) return undefined;
    const { x, y } = point.add(this._map.getPixelBounds().min ?? L.point(0, 0));
    const pixel = pixelAt(this.#frame, x, y, this._map.getZoom());
    const id = pixel === undefined ? 0 : idAt(this.#runs, pixel);
    return id === 0 ? undefined : id - 1;
  }

  /** The bounds of some areas in degrees; undefined where none has a boundary. */
  boundsOf(map: L.Map, areas: readonly number[]): L.LatLngBounds | undefined {
    const corners = areas.flatMap((area) => {
      const box = boxOf(this.#shapes, area);
      return box ? [L.point(box[0], box[1]), L.point(box[2], box[3])] : [];
    });
    if (corners.length === 0) return undefined;
    return L.latLngBounds(corners.map((corner) => map.unproject(corner.multiplyBy(worldSize(0)), 0)));
  }

  #panePosition(): L.Point {
    const pane = this._map.getPane("mapPane");
    return pane ? L.DomUtil.getPosition(pane) : L.point(0, 0);
  }

  #place(origin: L.Point, zoom: number): void {
    if (this.#frame) placeIn(this.#box, this.#frame, origin, zoom);
    this.#backdrop.place(origin, zoom);
  }

  /** What is in sight, or will be when the pixel origin and the zoom are these. */
  #frameAt(origin: L.Point, zoom: number): Frame {
    const { x: left, y: top } = origin.subtract(this.#panePosition());
    const { x: width, y: height } = this._map.getSize();
    return frameAround({ left, top, width, height }, zoom, { ratio: window.devicePixelRatio || 1, weight: textScale() }, padding);
  }

  /** Asks for a picture of what is in sight, unless that is the one that is there or on its way. */
  #renew(map: L.Map): void {
    const { x, y } = map.getSize();
    if (x === 0 || y === 0) return;
    this.#place(map.getPixelOrigin(), map.getZoom());
    this.#ask(this.#frameAt(map.getPixelOrigin(), map.getZoom()), map);
    if (this.#ready?.frame === this.#asked) this.#showReady(map);
    else if (this.#frame === this.#asked) this.#backdrop.show(false);
  }

  #ask(frame: Frame, map: L.Map): void {
    if (this.#asked && sameFrame(this.#asked, frame)) return;
    this.#asked = frame;
    this.#ready?.picture.outlines?.close();
    this.#ready = undefined;
    window.clearTimeout(this.#later);
    // A map that opens is placed, fitted and measured in one task: only where it ends is drawn.
    queueMicrotask(() => {
      if (frame === this.#asked) void this.#draw(frame, map);
    });
  }

  async #draw(frame: Frame, map: L.Map): Promise<void> {
    const picture = await this.#rasteriser.draw(frame);
    if (picture) this.counts.rasterisations++;
    if (!picture || frame !== this.#asked) {
      picture?.outlines?.close();
      return;
    }
    this.#ready = { picture, frame };
    // A picture of where a zoom ends waits for its end: until then the old one is stretched towards it.
    if (!this.#isZooming) this.#showReady(map);
  }

  #showReady(map: L.Map): void {
    if (!this.#ready) return;
    const { picture, frame } = this.#ready;
    this.#ready = undefined;
    this.#show(picture, frame, map);
    this.#backdrop.show(this.#isMoving);
    this.#later = window.setTimeout(() => void this.#drawBackdrop(frame, map), pause);
  }

  /** Not one of the views that are counted: a picture is drawn once a view, and this once for many. */
  async #drawBackdrop(picture: Frame, map: L.Map): Promise<void> {
    const frame = this.#backdrop.frameFor(picture);
    const drawn = frame && (await this.#rasteriser.draw(frame));
    if (!drawn) return;
    if (this._map !== map) {
      drawn.outlines?.close();
      return;
    }
    this.#backdrop.take(drawn, frame);
    this.#backdrop.place(map.getPixelOrigin(), map.getZoom());
    if (this.#backdrop.isSeen) this.#backdrop.paint(this.#paint, this.#frame);
  }

  #showBackdrop(): void {
    this.#isMoving = true;
    if (this.#backdrop.isSeen) return;
    this.#backdrop.paint(this.#paint, this.#frame);
    this.#backdrop.show(true);
  }

  /** Puts a new picture in the place of the old one, all in one task, so that no half of it is ever seen. */
  #show({ runs, outlines }: Picture, frame: Frame, map: L.Map): void {
    this.#frame = frame;
    this.#runs = runs;
    const { width, height } = windowOf(frame);
    this.#image = blank(this.#image, width, height);
    for (const canvas of this.#canvases) fitTo(canvas, frame);
    this.#place(map.getPixelOrigin(), map.getZoom());
    if (outlines) this.#outline.show(outlines);
    else this.#outline.draw((context) => this.#rasteriser.drawer.drawOutlines(context, frame));
    this.counts.outlines++;
    this.#drawEmphases();
    this.#recolour();
  }

  #recolour(): void {
    if (!this.#frame || !this.#image || !this.#paint) return;
    paintPixels(this.#runs, new Uint32Array(this.#image.data.buffer), this.#paint, this.#frame);
    this.#fill[1].putImageData(this.#image, 0, 0);
    if (this.#backdrop.isSeen) this.#backdrop.paint(this.#paint, this.#frame);
    this.counts.recolours++;
    this.onPainted?.();
  }

  #drawEmphases(): void {
    if (!this.#frame) return;
    const [canvas, context] = this.#emphasis;
    // A canvas with nothing on it is not shown, so that no frame has to take it along.
    canvas.hidden = this.#emphases.length === 0;
    context.clearRect(0, 0, canvas.width, canvas.height);
    drawEmphasis(context, this.#shapes, this.#emphases, this.#frame);
  }
}
