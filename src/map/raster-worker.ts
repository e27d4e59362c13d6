import { ViewDrawer } from "./draw-view.ts";
import type { RasterRequest } from "./rasteriser.ts";

let drawer: ViewDrawer | undefined;

self.addEventListener("message", ({ data }: MessageEvent<RasterRequest>) => {
  if (data.kind === "terrain") {
    drawer = new ViewDrawer(data.terrain);
    return;
  }
  if (!drawer) throw new Error("a view was asked before there was a terrain");
  const { runs, outlines } = drawer.draw(data.frame);
  const moved: Transferable[] = [runs.starts.buffer, runs.ids.buffer];
  self.postMessage({ runs, outlines }, { transfer: outlines ? [...moved, outlines] : moved });
});
