import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Picture } from "../../src/map/draw-view.ts";
import type { Terrain } from "../../src/map/outline-arcs.ts";
import type { AnswerMessage, CallMessage } from "../../src/worker/messages.ts";

const told: { readonly answer: AnswerMessage; readonly transfer: readonly Transferable[] }[] = [];
let hear: (event: { readonly data: CallMessage }) => void = () => {};
let answered: () => void = () => {};

beforeAll(async () => {
  vi.stubGlobal("self", {
    postMessage: (answer: AnswerMessage, { transfer = [] }: { transfer?: Transferable[] } = {}) => {
      told.push({ answer, transfer });
      answered();
    },
    addEventListener: (type: string, listener: typeof hear) => {
      if (type === "message") hear = listener;
    }
  });
  await import("../../src/map/raster-worker.ts");
});
afterAll(() => vi.unstubAllGlobals());

async function ask(id: number, name: string, asks: unknown) {
  const done = new Promise<void>((resolve) => {
    answered = resolve;
  });
  hear({ data: { kind: "call", id, name, asks } });
  await done;
  const last = told.at(-1);
  if (!last) throw new Error("nothing was told");
  return last;
}

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
const frame = { zoom: 0, left: 0, top: 0, width: 8, height: 8, ratio: 1, weight: 1 };

test("a view before there is a terrain is refused", async () => {
  expect((await ask(1, "view", frame)).answer).toMatchObject({
    kind: "failed",
    error: { message: "a view was asked before there was a terrain" }
  });
});

test("a picture moves to the page: nothing of it is copied", async () => {
  expect((await ask(2, "terrain", terrain)).answer).toMatchObject({ kind: "answer", id: 2 });
  const drawn = await ask(3, "view", frame);
  const { runs } = (drawn.answer as { gets: Picture }).gets;
  expect(drawn.transfer).toEqual([runs.starts.buffer, runs.ids.buffer]);
});
