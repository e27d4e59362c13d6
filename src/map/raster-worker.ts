import { rasterIds } from "../geo/raster-ids.ts";
import type { Shapes } from "../geo/shapes.ts";
import type { RasterAnswer, RasterRequest } from "./rasteriser.ts";

let shapes: Shapes | undefined;

self.addEventListener("message", ({ data }: MessageEvent<RasterRequest>) => {
  if (data.kind === "shapes") {
    shapes = data.shapes;
    return;
  }
  if (!shapes) throw new Error("a raster was asked before there were shapes");
  const answer: RasterAnswer = { ticket: data.ticket, ids: rasterIds(shapes, data.window) };
  self.postMessage(answer, { transfer: [answer.ids.buffer] });
});
