import { afterEach, expect, test, vi } from "vitest";
import { idAt } from "../../src/geo/id-runs.ts";
import { ViewDrawer } from "../../src/map/draw-view.ts";
import { type Frame, windowOf } from "../../src/map/frame.ts";
import type { Terrain } from "../../src/map/outline-arcs.ts";
import { Rasteriser } from "../../src/map/rasteriser.ts";
import type { AnswerMessage, CallMessage } from "../../src/worker/messages.ts";

// One square that fills the unit square's upper left quarter.
const terrain: Terrain = {
  shapes: {
    coordinates: Float64Array.of(0, 0, 0.5, 0, 0.5, 0.5, 0, 0.5, 0, 0),
    arcStart: Uint32Array.of(0, 5),
    areaStart: Uint32Array.of(0, 1),
    areaArcs: Uint32Array.of(0)
  },
  groups: Uint32Array.of(0),
  approximate: Uint8Array.of(0)
};
const frame = (width: number): Frame => ({ zoom: 0, left: 0, top: 0, width, height: 8, ratio: 1, weight: 1 });

type Call = Extract<CallMessage, { kind: "call" }>;

/** A worker that answers when it is told to. */
class MadeWorker extends EventTarget {
  static made: MadeWorker[] = [];
  readonly calls: Call[] = [];
  isEnded = false;
  constructor() {
    super();
    MadeWorker.made.push(this);
  }
  postMessage(message: CallMessage) {
    if (message.kind === "call") this.calls.push(message);
  }
  terminate() {
    this.isEnded = true;
  }
  /** Answers the last view, and waits until the page has taken the answer. */
  async answer() {
    const last = this.calls.at(-1);
    if (last?.name !== "view") throw new Error("no view was asked");
    const data: AnswerMessage = { kind: "answer", id: last.id, gets: new ViewDrawer(terrain).draw(last.asks as Frame) };
    this.dispatchEvent(new MessageEvent("message", { data }));
    await new Promise((resolve) => setTimeout(resolve));
  }
  get widths() {
    return this.calls.flatMap(({ name, asks }) => (name === "view" ? (asks as Frame).width : []));
  }
}
afterEach(() => {
  MadeWorker.made = [];
  vi.unstubAllGlobals();
});

test("the terrain goes to the worker once, and a view as a frame alone", async () => {
  vi.stubGlobal("Worker", MadeWorker);
  const rasteriser = new Rasteriser(terrain);
  const [worker] = MadeWorker.made;
  for (const width of [8, 9]) {
    const picture = rasteriser.draw(frame(width));
    await worker?.answer();
    expect(idAt((await picture)?.runs ?? { starts: new Uint32Array(1), ids: new Uint32Array(0) }, 0)).toBe(1);
  }
  expect(worker?.calls.map(({ name }) => name)).toEqual(["terrain", "view", "view"]);
});

test("of the views that wait for their turn only the newest is drawn", async () => {
  vi.stubGlobal("Worker", MadeWorker);
  const rasteriser = new Rasteriser(terrain);
  const [worker] = MadeWorker.made;
  const pictures = [5, 6, 7, 8].map((width) => rasteriser.draw(frame(width)));
  await worker?.answer();
  await worker?.answer();
  const sizes = (await Promise.all(pictures)).map((picture) => picture?.runs.starts.at(-1));
  expect(sizes).toEqual([40, undefined, undefined, 64]);
  expect(worker?.widths).toEqual([5, 8]);
});

test("where workers cannot start, or one breaks at its work, the page draws the same", async () => {
  const expected = new ViewDrawer(terrain).draw(frame(8)).runs;
  vi.stubGlobal("Worker", () => {
    throw new Error("no workers here");
  });
  expect((await new Rasteriser(terrain).draw(frame(8)))?.runs).toEqual(expected);
  vi.stubGlobal("Worker", MadeWorker);
  const rasteriser = new Rasteriser(terrain);
  const pictures = [rasteriser.draw(frame(6)), rasteriser.draw(frame(8))];
  MadeWorker.made.at(-1)?.dispatchEvent(new Event("error"));
  expect((await pictures[0])?.runs.starts.at(-1)).toBe(windowOf(frame(6)).width * 8);
  expect((await pictures[1])?.runs).toEqual(expected);
  expect(MadeWorker.made.at(-1)?.isEnded).toBe(true);
});

test("closing lets go of everyone who waits", async () => {
  vi.stubGlobal("Worker", MadeWorker);
  const rasteriser = new Rasteriser(terrain);
  const pictures = [rasteriser.draw(frame(6)), rasteriser.draw(frame(8))];
  rasteriser.close();
  expect(await Promise.all(pictures)).toEqual([undefined, undefined]);
});
