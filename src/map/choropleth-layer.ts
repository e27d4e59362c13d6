import L from "leaflet";
import { type IdRuns, idAt } from "../geo/id-runs.ts";
import { boxOf, innerPoints, type Point } from "../geo/inner-points.ts";
import type { Shapes } from "../geo/shapes.ts";
import { drawEmphasis, type Emphasis } from "./draw-outlines.ts";
import type { Picture } from "./draw-view.ts";
import { type Frame, frameAround, pixelAt, sameFrame, textScale, windowOf, worldSize } from "./frame.ts";
import type { Terrain } from "./outline-arcs.ts";
import { type AreaPaint, isSamePaint, paintPixels } from "./paint-areas.ts";
import { Rasteriser } from "./rasteriser.ts";

/** How often each kind of work was done: a year step recolours, and does nothing else. */
export interface DrawCounts {
  rasterisations: number;
  recolours: number;
  outlines: number;
}

// A pan of a quarter of the screen shows no edge before the new picture is there.
const padding = 0.25;

type Canvas = readonly [HTMLCanvasElement, CanvasRenderingContext2D];

function newCanvas(parent: HTMLElement, readsOften: boolean): Canvas {
  const canvas = document.createElement("canvas");
  canvas.className = "wa-map__canvas";
  parent.append(canvas);
  const context = canvas.getContext("2d", { willReadFrequently: readsOften });
  if (!context) throw new Error("this browser has no canvas");
  return [canvas, context];
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
  readonly #fill: Canvas;
  readonly #outline: Canvas;
  readonly #emphasis: Canvas;
  #points: readonly (Point | undefined)[] | undefined;
  #asked: Frame | undefined;
  #frame: Frame | undefined;
  #runs: IdRuns = { starts: new Uint32Array(1), ids: new Uint32Array(0) };
  #image: ImageData | undefined;
  #paint: AreaPaint | undefined;
  #emphases: readonly Emphasis[] = [];

  constructor(terrain: Terrain) {
    super({ pane: "overlayPane" });
    this.#shapes = terrain.shapes;
    this.#rasteriser = new Rasteriser(terrain);
    this.#box.className = "wa-map__picture leaflet-zoom-animated";
    this.#fill = newCanvas(this.#box, true);
    this.#outline = newCanvas(this.#box, false);
    this.#emphasis = newCanvas(this.#box, false);
  }

  /** A point inside each area, in the unit square; made when first asked for, which is after the first picture. */
  get points(): readonly (Point | undefined)[] {
    this.#points ??= innerPoints(this.#shapes);
    return this.#points;
  }

  override onAdd(map: L.Map): this {
    map.getPane("overlayPane")?.append(this.#box);
    this.#renew(map);
    return this;
  }

  override onRemove(): this {
    this.#box.remove();
    this.#asked = undefined;
    this.#rasteriser.close();
    return this;
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    const renew = () => this.#renew(this._map);
    return {
      moveend: renew,
      resize: renew,
      viewreset: renew,
      zoom: () => this.#place(this._map.getPixelOrigin(), this._map.getZoom()),
      zoomanim: (event) => {
        const { center, zoom } = event as L.ZoomAnimEvent;
        const half = this._map.getSize().divideBy(2);
        // The pixel origin as it will be when the animation ends.
        const origin = this._map.project(center, zoom).subtract(half).add(this.#panePosition()).round();
        this.#place(origin, zoom);
      }
    };
  }

  /** Colours the areas anew. Nothing is drawn again but the pixels of the picture that is there. */
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

  /** Puts the picture where it belongs, stretched when it was made for another zoom. */
  #place(origin: L.Point, zoom: number): void {
    if (!this.#frame) return;
    const scale = 2 ** (zoom - this.#frame.zoom);
    const corner = L.point(this.#frame.left, this.#frame.top).multiplyBy(scale).subtract(origin);
    L.DomUtil.setTransform(this.#box, corner, scale);
  }

  /** Asks for a picture of what is in sight, unless that is the one that is there or on its way. */
  #renew(map: L.Map): void {
    const { min, max } = map.getPixelBounds();
    if (!min || !max || max.x === min.x || max.y === min.y) return;
    this.#place(map.getPixelOrigin(), map.getZoom());
    const sight = { left: min.x, top: min.y, width: max.x - min.x, height: max.y - min.y };
    const frame = frameAround(sight, map.getZoom(), { ratio: window.devicePixelRatio || 1, weight: textScale() }, padding);
    if (this.#asked && sameFrame(this.#asked, frame)) return;
    this.#asked = frame;
    // A map that opens is placed, fitted and measured in one task: only where it ends is drawn.
    queueMicrotask(() => {
      if (frame === this.#asked) void this.#draw(frame, map);
    });
  }

  async #draw(frame: Frame, map: L.Map): Promise<void> {
    const picture = await this.#rasteriser.draw(frame);
    if (picture) this.counts.rasterisations++;
    if (picture && frame === this.#asked) this.#show(picture, frame, map);
  }

  /** Puts a new picture in the place of the old one, all in one task, so that no half of it is ever seen. */
  #show({ runs, outlines }: Picture, frame: Frame, map: L.Map): void {
    this.#frame = frame;
    this.#runs = runs;
    const { width, height } = windowOf(frame);
    this.#image = new ImageData(width, height);
    for (const [canvas] of [this.#fill, this.#outline, this.#emphasis]) {
      canvas.width = width;
      canvas.height = height;
      canvas.style.width = `${frame.width}px`;
      canvas.style.height = `${frame.height}px`;
    }
    this.#place(map.getPixelOrigin(), map.getZoom());
    if (outlines) this.#outline[1].drawImage(outlines, 0, 0);
    else this.#rasteriser.drawer.drawOutlines(this.#outline[1], frame);
    outlines?.close();
    this.counts.outlines++;
    this.#drawEmphases();
    this.#recolour();
  }

  #recolour(): void {
    if (!this.#frame || !this.#image || !this.#paint) return;
    paintPixels(this.#runs, new Uint32Array(this.#image.data.buffer), this.#paint, this.#frame);
    this.#fill[1].putImageData(this.#image, 0, 0);
    this.counts.recolours++;
    this.onPainted?.();
  }

  #drawEmphases(): void {
    if (!this.#frame) return;
    const [canvas, context] = this.#emphasis;
    context.clearRect(0, 0, canvas.width, canvas.height);
    drawEmphasis(context, this.#shapes, this.#emphases, this.#frame);
  }
}
