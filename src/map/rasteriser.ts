import { type RasterWindow, rasterIds } from "../geo/raster-ids.ts";
import type { Shapes } from "../geo/shapes.ts";

export type RasterRequest =
  | { readonly kind: "shapes"; readonly shapes: Shapes }
  | { readonly kind: "raster"; readonly ticket: number; readonly window: RasterWindow };

export interface RasterAnswer {
  readonly ticket: number;
  readonly ids: Uint32Array<ArrayBuffer>;
}

/** Draws ids off the main thread; on it where no worker can be had. */
export class Rasteriser {
  readonly #shapes: Shapes;
  #worker: Worker | undefined;
  #ticket = 0;
  readonly #waiting = new Map<number, (ids: Uint32Array<ArrayBuffer>) => void>();
  readonly #windows = new Map<number, RasterWindow>();

  constructor(shapes: Shapes) {
    this.#shapes = shapes;
    try {
      this.#worker = new Worker(new URL("./raster-worker.ts", import.meta.url), { type: "module" });
    } catch {
      return;
    }
    this.#worker.addEventListener("message", ({ data }: MessageEvent<RasterAnswer>) => this.#settle(data.ticket, data.ids));
    this.#worker.addEventListener("error", () => this.#fallBack());
    this.#send({ kind: "shapes", shapes });
  }

  /** The ids under a window's pixels. A picture that is no longer wanted is simply not used. */
  raster(window: RasterWindow): Promise<Uint32Array<ArrayBuffer>> {
    const ticket = ++this.#ticket;
    return new Promise((resolve) => {
      this.#waiting.set(ticket, resolve);
      this.#windows.set(ticket, window);
      if (this.#worker) this.#send({ kind: "raster", ticket, window });
      else this.#settle(ticket, rasterIds(this.#shapes, window));
    });
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#waiting.clear();
  }

  #send(request: RasterRequest): void {
    this.#worker?.postMessage(request);
  }

  #settle(ticket: number, ids: Uint32Array<ArrayBuffer>): void {
    this.#waiting.get(ticket)?.(ids);
    this.#waiting.delete(ticket);
    this.#windows.delete(ticket);
  }

  /** The worker did not start or broke: what waits is drawn here, and so is all that follows. */
  #fallBack(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const [ticket, window] of [...this.#windows]) this.#settle(ticket, rasterIds(this.#shapes, window));
  }
}
