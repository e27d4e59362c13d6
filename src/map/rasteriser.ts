import { WorkerCaller } from "../worker/worker-caller.ts";
import { afterFrame } from "./after-frame.ts";
import { type Picture, ViewDrawer } from "./draw-view.ts";
import type { Frame } from "./frame.ts";
import type { Terrain } from "./outline-arcs.ts";
import type { RasterHandlers } from "./raster-worker.ts";

const newCaller = () =>
  new WorkerCaller<RasterHandlers>(() => new Worker(new URL("./raster-worker.ts", import.meta.url), { type: "module" }));

let spare: WorkerCaller<RasterHandlers> | undefined;

/** Starts a worker before there is anything to draw: the first map of a large dataset then does not wait for it. */
export function prepareRasteriser(): void {
  if (spare) return;
  const caller = newCaller();
  try {
    caller.start();
    spare = caller;
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
  #worker: WorkerCaller<RasterHandlers> | undefined;
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
    this.#worker = spare ?? newCaller();
    spare = undefined;
    this.#worker.call("terrain", this.#terrain).catch(() => this.#fallBack());
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
    const worker = this.#worker;
    this.#worker = undefined;
    worker?.close();
    this.#next?.resolve(undefined);
    this.#current?.resolve(undefined);
    [this.#current, this.#next] = [undefined, undefined];
  }

  #start(): void {
    if (this.#current || !this.#next) return;
    const { frame } = this.#next;
    this.#current = this.#next;
    this.#next = undefined;
    if (!this.#worker) this.#settle(this.drawer.draw(frame));
    else
      this.#worker.call("view", frame).then(
        (picture) => this.#settle(picture),
        () => this.#fallBack()
      );
  }

  #settle(picture: Picture): void {
    const job = this.#current;
    this.#current = undefined;
    job?.resolve(picture);
    this.#start();
  }

  /** The worker did not start or broke: what it was at is drawn here, and so is all that follows. */
  #fallBack(): void {
    if (!this.#worker) return;
    this.#worker.close();
    this.#worker = undefined;
    if (this.#current) this.#settle(this.drawer.draw(this.#current.frame));
  }
}
