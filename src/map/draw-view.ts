import { type IdRuns, runsOf } from "../geo/id-runs.ts";
import { rasterIds } from "../geo/raster-ids.ts";
import { drawOutlines } from "./draw-outlines.ts";
import { type Frame, windowOf } from "./frame.ts";
import { LevelsOfDetail } from "./levels-of-detail.ts";
import { type OutlineArcs, outlineArcs, type Terrain } from "./outline-arcs.ts";

/** One view of the map, before it is coloured. */
export interface Picture {
  readonly runs: IdRuns;
  /** The borders; the page draws them itself where they could not be drawn off it. */
  readonly outlines: ImageBitmap | undefined;
}

/** Draws views of one terrain: in the worker, or on the page where there is none. */
export class ViewDrawer {
  readonly #terrain: Terrain;
  readonly #detail: LevelsOfDetail;
  #known: OutlineArcs | undefined;

  constructor(terrain: Terrain) {
    this.#terrain = terrain;
    this.#detail = new LevelsOfDetail(terrain.shapes);
  }

  draw(frame: Frame): Picture {
    const window = windowOf(frame);
    return {
      runs: runsOf(rasterIds(this.#detail.at(window.scale), window), window.width),
      outlines: this.#bitmap(frame)
    };
  }

  drawOutlines(context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D, frame: Frame): void {
    this.#known ??= outlineArcs(this.#terrain);
    drawOutlines(context, this.#detail.at(windowOf(frame).scale), this.#known, frame);
  }

  /** Safari before 16.4 has no canvas off the page. */
  #bitmap(frame: Frame): ImageBitmap | undefined {
    if (typeof OffscreenCanvas === "undefined") return undefined;
    const { width, height } = windowOf(frame);
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext("2d");
    if (!context) return undefined;
    this.drawOutlines(context, frame);
    return canvas.transferToImageBitmap();
  }
}
