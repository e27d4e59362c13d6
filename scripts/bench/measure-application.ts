import type { CDPSession, Page } from "@playwright/test";
import { type BenchDataset, nameBeside } from "./bench-dataset.ts";
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

interface ApplicationStep {
  /** Until the map has its new colours, as for the maps alone: the click, and what it left for the next frame. */
  readonly script: number;
  readonly work: number;
  readonly painted: number;
  /** From then on: the longest stretch in which the page did nothing else, and the time until the words are there. */
  readonly longest: number;
  readonly followed: number;
  /** Times between frames from the step until half a second later, in which all that follows is brought up to date. */
  readonly frames: readonly number[];
}

/** How long frames are watched after a step, in milliseconds: what follows the map is there by then. */
const watched = 500;

/**
 * Put into the page: chooses a year of the timeline by its radio button. What comes behind the map in the same step is timed
 * by the frames that it delays and by the browser's own list of long tasks.
 */
const chooser = `
  window.chooseYear = async (index) => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const nextTask = () => new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { port1.close(); resolve(); };
      port2.postMessage(undefined);
    });
    const surface = document.querySelector(".wa-map__surface");
    const radio = document.querySelectorAll(".wa-timeline__year input:not(:disabled)")[index];
    const words = () => document.querySelector(".wa-map-view h2").textContent.includes(radio.value);
    const before = surface.dataset.recolours;
    const tasks = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
    observer.observe({ entryTypes: ["longtask"] });
    await nextFrame();
    await nextFrame();
    await nextTask();
    let frameStart = 0;
    requestAnimationFrame(() => { frameStart = performance.now(); });
    const start = performance.now();
    radio.click();
    const direct = performance.now() - start;
    await nextFrame();
    const scripted = performance.now();
    const after = nextFrame();
    await nextTask();
    const drawn = performance.now();
    if (surface.dataset.recolours === before) throw new Error("the frame after the step has the old colours");
    let last = await after;
    const painted = performance.now() - start;
    const frames = [last - scripted];
    let followed = words() ? painted : undefined;
    while (last - start < ${watched} || followed === undefined) {
      const now = await nextFrame();
      frames.push(now - last);
      last = now;
      if (followed === undefined && words()) followed = performance.now() - start;
      if (now - start > 10000) throw new Error("the words do not follow the map");
    }
    observer.disconnect();
    return {
      script: direct + scripted - frameStart,
      work: direct + drawn - frameStart,
      painted,
      longest: Math.max(0, ...tasks),
      followed,
      frames
    };
  };
`;

declare global {
  interface Window {
    chooseYear: (index: number) => Promise<ApplicationStep>;
  }
}

/** Year steps in the real application, with all that changes beside the map; of the smallest dataset too where one stands beside. */
export async function measureApplication(session: Session, dataset: BenchDataset, options: Options): Promise<Measurement[]> {
  const { beside } = dataset;
  const rows = await measureSteps(session, dataset, options);
  if (!beside || rows.length === 0) return rows;
  const { id, areas } = dataset;
  const small = await measureSteps(session, beside, options);
  return [...rows, ...small.map((row) => ({ ...row, dataset: id, areas, contender: nameBeside(row.contender, beside) }))];
}

/**
 * The steps of one dataset: timeline, trends, texts, address. Throws where a step draws shapes, recolours other than once, or has
 * not recoloured by the next frame.
 */
async function measureSteps(session: Session, dataset: BenchDataset, options: Options): Promise<Measurement[]> {
  const context = await newContext(session.browser);
  try {
    const page = await newPage(context);
    await page.addInitScript(chooser);
    await page.goto(`${session.address}?view=map&dataset=${dataset.id}&level=${dataset.level}&lang=en`);
    await waitUntilReady(page);
    const years = await page.locator(".wa-timeline__year input:not(:disabled)").count();
    if (years < 2) return [];
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(2000); // the engine has its tables by then
    const tools = await context.newCDPSession(page);
    await tools.send("Performance.enable");
    const steps: (ApplicationStep & { readonly all: number })[] = [];
    const count = options.rounds * options.repetitions;
    for (let i = 0; i <= count; i++) {
      const [before, counts] = [await workOf(tools), await countsOf(page)];
      const step = await page.evaluate((index) => window.chooseYear(index), i % (years - 1 || 1));
      const [after, now] = [await workOf(tools), await countsOf(page)];
      if (now.shapes !== counts.shapes || now.recolours !== counts.recolours + 1)
        throw new Error(
          `a year step of ${dataset.id} drew ${now.shapes - counts.shapes} shapes and recoloured ${now.recolours - counts.recolours} times`
        );
      if (i === 0) continue; // warms up
      steps.push({ ...step, all: after.script - before.script });
    }
    throwFaults();
    const subject = { part: "application", dataset: dataset.id, areas: dataset.areas, contender: "the application" } as const;
    const row = (metric: string, value: (step: (typeof steps)[number]) => number) => measured(subject, metric, steps.map(value));
    return [
      row("script", (step) => step.script),
      row("work", (step) => step.work),
      row("painted", (step) => step.painted),
      measured(
        subject,
        "frame while playing",
        steps.flatMap(({ frames }) => frames)
      ),
      row("words, charts, address there", (step) => step.followed),
      row("script with all that follows", (step) => step.all),
      row("longest task of what follows", (step) => step.longest)
    ];
  } finally {
    await context.close();
  }
}
