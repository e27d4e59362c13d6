import { afterFrame } from "./after-frame.ts";
import { type Picture, ViewDrawer } from "./draw-view.ts";
import type { Frame } from "./frame.ts";
import type { Terrain } from "./outline-arcs.ts";

export type RasterRequest =
  | { readonly kind: "terrain"; readonly terrain: Terrain }
  | { readonly kind: "view"; readonly frame: Frame };

const startWorker = () => new Worker(new URL("./raster-worker.ts", import.meta.url), { type: "module" });

let spare: Worker | undefined;

/** Starts a worker before there is anything to draw: the first map of a large dataset then does not wait for it. */
export function prepareRasteriser(): void {
  try {
    spare ??= startWorker();
  } catch {
    // The first picture is then drawn on the page.
  }
}

/**
 * Boundaries of no more points than this are drawn sooner than a worker can be told of them and answer, where nothing is drawn yet:
 * it would be started for the first picture, and the page would wait for it.
 */
const fewPoints = 20_000;

interface Job {
  readonly frame: Frame;
  readonly resolve: (picture: Picture | undefined) => void;
}

/** Draws views off the main thread; on it where no worker can be had. One at a time: of those that wait, only the newest. */
export class Rasteriser {
  readonly drawer: ViewDrawer;
  readonly #terrain: Terrain;
  #worker: Worker | undefined;
  #isClosed = false;
  #current: Job | undefined;
  #next: Job | undefined;

  constructor(terrain: Terrain) {
    this.drawer = new ViewDrawer(terrain);
    this.#terrain = terrain;
    const isFew = terrain.shapes.coordinates.length <= 2 * fewPoints;
    if (isFew && !spare) afterFrame(() => this.#startWorker());
    else this.#startWorker();
  }

  #startWorker(): void {
    if (this.#isClosed) return;
    try {
      this.#worker = spare ?? startWorker();
      spare = undefined;
    } catch {
      return;
    }
    this.#worker.addEventListener("message", ({ data }: MessageEvent<Picture>) => this.#settle(data));
    this.#worker.addEventListener("error", () => this.#fallBack());
    this.#send({ kind: "terrain", terrain: this.#terrain });
  }

  /** A frame's picture; undefined where a newer wish came before its turn, or the map was closed. */
  draw(frame: Frame): Promise<Picture | undefined> {
    this.#next?.resolve(undefined);
    return new Promise((resolve) => {
      this.#next = { frame, resolve };
      this.#start();
    });
  }

  close(): void {
    this.#isClosed = true;
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#next?.resolve(undefined);
    this.#current?.resolve(undefined);
    [this.#current, this.#next] = [undefined, undefined];
  }

  #start(): void {
    if (this.#current || !this.#next) return;
    this.#current = this.#next;
    this.#next = undefined;
    if (this.#worker) this.#send({ kind: "view", frame: this.#current.frame });
    else this.#settle(this.drawer.draw(this.#current.frame));
  }

  #settle(picture: Picture): void {
    const job = this.#current;
    this.#current = undefined;
    job?.resolve(picture);
    this.#start();
  }

  #send(request: RasterRequest): void {
    this.#worker?.postMessage(request);
  }

  /** The worker did not start or broke: what it was at is drawn here, and so is all that follows. */
  #fallBack(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    if (this.#current) this.#settle(this.drawer.draw(this.#current.frame));
  }
}
