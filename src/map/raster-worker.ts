import { Transferred } from "../worker/messages.ts";
import { serve } from "../worker/serve.ts";
import { ViewDrawer } from "./draw-view.ts";
import type { Frame } from "./frame.ts";
import type { Terrain } from "./outline-arcs.ts";

let drawer: ViewDrawer | undefined;

const handlers = {
  terrain: (terrain: Terrain): void => {
    drawer = new ViewDrawer(terrain);
  },
  view: (frame: Frame) => {
    if (!drawer) throw new Error("a view was asked before there was a terrain");
    const picture = drawer.draw(frame);
    const { runs, outlines } = picture;
    return new Transferred(picture, [runs.starts.buffer, runs.ids.buffer, ...(outlines ? [outlines] : [])]);
  }
};
export type RasterHandlers = typeof handlers;

serve(handlers);
