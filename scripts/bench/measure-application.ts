import type { CDPSession, Page } from "@playwright/test";
import type { BenchDataset } from "./bench-dataset.ts";
import { type Measurement, measured } from "./measurement.ts";
import type { Options } from "./options.ts";
import { newContext, newPage, type Session, throwFaults, waitUntilReady } from "./session.ts";

interface Counts {
  readonly shapes: number;
  readonly recolours: number;
}

async function countsOf(page: Page): Promise<Counts> {
  const data = await page.locator(".wa-map__surface").evaluate((element) => ({ ...(element as HTMLElement).dataset }));
  return { shapes: Number(data.rasterisations) + Number(data.outlines), recolours: Number(data.recolours) };
}

/** Milliseconds of script and of all tasks in the page's main thread since it began. */
async function workOf(session: CDPSession): Promise<{ readonly script: number; readonly task: number }> {
  const { metrics } = await session.send("Performance.getMetrics");
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { script: seconds("ScriptDuration") * 1000, task: seconds("TaskDuration") * 1000 };
}

/**
 * Put into the page: chooses a year of the timeline by its radio button, and resolves with the milliseconds until the frame
 * after the one in which the map has its new colours.
 */
const chooser = `
  window.chooseYear = async (index) => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const surface = document.querySelector(".wa-map__surface");
    const radio = document.querySelectorAll(".wa-timeline__year input:not(:disabled)")[index];
    const before = surface.dataset.recolours;
    await nextFrame();
    await nextFrame();
    const start = performance.now();
    radio.click();
    while (surface.dataset.recolours === before && performance.now() - start < 10000) await nextFrame();
    await nextFrame();
    return performance.now() - start;
  };
`;

declare global {
  interface Window {
    chooseYear: (index: number) => Promise<number>;
  }
}

/**
 * Year steps in the real application, with all that changes beside the map: timeline, trends, texts, address. Throws where a
 * step draws shapes or recolours other than once.
 */
export async function measureApplication(session: Session, dataset: BenchDataset, options: Options): Promise<Measurement[]> {
  const context = await newContext(session.browser);
  try {
    const page = await newPage(context);
    await page.addInitScript(chooser);
    await page.goto(`${session.address}?dataset=${dataset.id}&level=${dataset.level}&lang=en`);
    await waitUntilReady(page);
    const years = await page.locator(".wa-timeline__year input:not(:disabled)").count();
    if (years < 2) return [];
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(2000); // the engine has its tables by then
    const tools = await context.newCDPSession(page);
    await tools.send("Performance.enable");
    const [script, task, painted]: [number[], number[], number[]] = [[], [], []];
    const count = options.rounds * options.repetitions;
    for (let i = 0; i <= count; i++) {
      const [before, counts] = [await workOf(tools), await countsOf(page)];
      const time = await page.evaluate((index) => window.chooseYear(index), i % (years - 1 || 1));
      const [after, now] = [await workOf(tools), await countsOf(page)];
      if (now.shapes !== counts.shapes || now.recolours !== counts.recolours + 1)
        throw new Error(
          `a year step of ${dataset.id} drew ${now.shapes - counts.shapes} shapes and recoloured ${now.recolours - counts.recolours} times`
        );
      if (i === 0) continue; // warms up
      script.push(after.script - before.script);
      task.push(after.task - before.task);
      painted.push(time);
    }
    throwFaults();
    const subject = { part: "application", dataset: dataset.id, areas: dataset.areas, contender: "the application" } as const;
    return [measured(subject, "script", script), measured(subject, "work", task), measured(subject, "painted", painted)];
  } finally {
    await context.close();
  }
}
