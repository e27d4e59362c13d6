import type { Contender, MapBench } from "./contender.ts";
import { nextFrame, settled, timePlaying, timeStep } from "./frame-times.ts";
import { loadMapData, type MapData, parameter } from "./map-data.ts";
import "./map-bench.css";

/** Many, so that some lie on squares too, which leave bare ground between them; few where each must wait. */
const pointsAcross = { many: 24, few: 6 } as const;

/** Points in a grid over an element, on the page. */
function pointsIn(element: HTMLElement, across: number): readonly (readonly [number, number])[] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return Array.from({ length: across ** 2 }, (_, i) => [
    left + (((i % across) + 0.5) * width) / across,
    top + ((Math.floor(i / across) + 0.5) * height) / across
  ]);
}

/** Knowing the area takes less than the clock's grain: many questions make one time, except where each must wait. */
async function timeHover(contender: Contender, element: HTMLElement, repetitions: number) {
  const points = pointsIn(element, pointsAcross[contender.hoverPause === undefined ? "many" : "few"]);
  const times: number[] = [];
  let hits = 0;
  for (let i = 0; i < repetitions; i++) {
    await settled();
    if (contender.hoverPause === undefined) {
      const start = performance.now();
      for (const [x, y] of points) if (contender.areaAt(x, y) !== undefined) hits++;
      times.push((performance.now() - start) / points.length);
      continue;
    }
    for (const [x, y] of points) {
      await new Promise((resolve) => setTimeout(resolve, contender.hoverPause));
      const start = performance.now();
      if (contender.areaAt(x, y) !== undefined) hits++;
      times.push(performance.now() - start);
    }
  }
  return { times, hits };
}

/** Loads what the address names, has a contender draw its last step, and gives the program its handle. */
export async function startMapBench(
  draw: (element: HTMLElement, data: MapData, step: number) => Contender | Promise<Contender>
): Promise<void> {
  const element = document.createElement("div");
  element.id = "map";
  element.style.width = `${parameter("width")}px`;
  element.style.height = `${parameter("height")}px`;
  document.body.append(element);
  const data = await loadMapData();
  const contender = await draw(element, data, data.classes.length - 1);
  let watching = false;
  let frames: number[] = [];
  window.bench = {
    async steps(order) {
      const times = [];
      for (const step of order) times.push(await timeStep(contender, step));
      return times;
    },
    play: (order) => timePlaying(contender, order),
    watchFrames() {
      watching = true;
      frames = [];
      void (async () => {
        let last = await nextFrame();
        while (watching) {
          const now = await nextFrame();
          frames.push(now - last);
          last = now;
        }
      })();
    },
    watchedFrames() {
      watching = false;
      return frames;
    },
    hover: (repetitions) => timeHover(contender, element, repetitions),
    drawings: () => contender.drawings?.()
  } satisfies MapBench;
  document.documentElement.dataset.ready = "true";
}
