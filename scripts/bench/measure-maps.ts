import type { Page } from "@playwright/test";
import { type BenchDataset, nameBeside } from "./bench-dataset.ts";
import { type MapContender, mapContenders, ours } from "./contenders.ts";
import { type Measurement, measured, type Part } from "./measurement.ts";
import { pan, zoom } from "./move-map.ts";
import type { Options } from "./options.ts";
import { checkPictures, pixelsOf } from "./picture.ts";
import { newContext, newPage, type Session, throwFaults, waitUntilReady } from "./session.ts";

/** The map's size in pixels, the same for all. */
export const mapSize = { width: "1000", height: "640" } as const;

/** The list that grows over the rounds: samples by part and metric. */
type Samples = Map<string, number[]>;

const keyOf = (part: Part, metric: string) => `${part}/${metric}`;

function add(samples: Samples, part: Part, metric: string, values: readonly number[]): void {
  const key = keyOf(part, metric);
  samples.set(key, [...(samples.get(key) ?? []), ...values]);
}

/** The steps to take from one that is shown: one after another, from the last back to the first, never the same twice. */
export function stepOrder(count: number, steps: number, shown: number): number[] {
  return Array.from({ length: count }, (_, i) => (shown + 1 + i) % steps);
}

/** Opens a contender's map, has it take its first step, which warms up and is checked instead of timed, and goes on from there. */
async function withMap(
  { browser, address }: Pick<Session, "browser" | "address">,
  contender: MapContender,
  dataset: BenchDataset,
  measure: (page: Page) => Promise<void>
): Promise<void> {
  const context = await newContext(browser);
  try {
    const page = await newPage(context);
    const parameters = new URLSearchParams({ ...contender.parameters, ...mapSize });
    await page.goto(`${address}bench-${contender.page}.html?${dataset.address}&${parameters}`);
    await waitUntilReady(page);
    const before = await pixelsOf(page);
    await page.evaluate((order) => window.bench.steps(order), stepOrder(1, dataset.steps, dataset.steps - 1));
    checkPictures(`${contender.name} on ${dataset.id}`, before, await pixelsOf(page), dataset.isGrid ? "squares" : "areas");
    await measure(page);
    throwFaults();
  } finally {
    await context.close();
  }
}

/** What a step costs, in a browser that waits for no clock; throws where a step drew shapes, of who counts that. */
async function timeSteps(page: Page, who: string, dataset: BenchDataset, count: number, samples: Samples): Promise<void> {
  const drawings = await page.evaluate(() => window.bench.drawings());
  const steps = await page.evaluate((order) => window.bench.steps(order), stepOrder(count, dataset.steps, 0));
  for (const metric of ["script", "work", "painted"] as const)
    add(
      samples,
      "year step",
      metric,
      steps.map((times) => times[metric])
    );
  if ((await page.evaluate(() => window.bench.drawings())) !== drawings)
    throw new Error(`${who} on ${dataset.id}: a year step drew shapes`);
}

/** What a person sees and does, at 60 frames a second. */
async function timeUse(page: Page, who: string, dataset: BenchDataset, options: Options, samples: Samples): Promise<void> {
  const { parts, repetitions } = options;
  if (parts.includes("year step")) {
    const frames = await page.evaluate((order) => window.bench.play(order), stepOrder(repetitions, dataset.steps, 0));
    add(samples, "year step", "frame while playing", frames);
  }
  if (parts.includes("hover")) {
    const { times, hits } = await page.evaluate((count) => window.bench.hover(count), repetitions);
    if (hits === 0) throw new Error(`${who} on ${dataset.id} found no area under any point`);
    add(samples, "hover", "know the area", times);
  }
  if (parts.includes("pan and zoom"))
    for (let i = 0; i < Math.ceil(repetitions / 2); i++) {
      add(samples, "pan and zoom", "pan", await pan(page));
      add(samples, "pan and zoom", "zoom", await zoom(page));
    }
}

interface Turn {
  readonly name: string;
  readonly contender: MapContender;
  readonly dataset: BenchDataset;
  readonly options: Options;
}

/** Who takes turns: all that can draw the dataset. With the grid the smallest one, of which the steps alone are timed. */
function turnsOf(dataset: BenchDataset, options: Options): Turn[] {
  const { isGrid, beside } = dataset;
  const turn = (contender: MapContender): Turn => ({ name: contender.name, contender, dataset, options });
  if (!isGrid) return mapContenders.map(turn);
  const isTimed = options.parts.includes("year step");
  if (!beside || !isTimed) return [turn(ours)];
  const small: Turn = {
    name: nameBeside(ours.name, beside),
    contender: ours,
    dataset: beside,
    options: { ...options, parts: ["year step"] }
  };
  return [turn(ours), small];
}

/** Every contender in turn, as many rounds as asked: a slow minute of the machine then falls on all of them. */
export async function measureMaps(session: Session, dataset: BenchDataset, options: Options): Promise<Measurement[]> {
  const found = new Map(turnsOf(dataset, options).map((turn) => [turn, new Map() as Samples]));
  for (let round = 0; round < options.rounds; round++)
    for (const [turn, samples] of found) {
      const { name, contender } = turn;
      console.log(`  ${dataset.id}, round ${round + 1} of ${options.rounds}: ${name}`);
      if (options.parts.includes("year step"))
        await withMap({ ...session, browser: session.unclocked }, contender, turn.dataset, (page) =>
          timeSteps(page, name, turn.dataset, options.repetitions, samples)
        );
      await withMap(session, contender, turn.dataset, (page) => timeUse(page, name, turn.dataset, turn.options, samples));
    }
  return [...found].flatMap(([{ name }, samples]) =>
    [...samples].map(([key, values]) => {
      const [part, metric = ""] = key.split("/");
      return measured({ part: part as Part, dataset: dataset.id, areas: dataset.areas, contender: name }, metric, values);
    })
  );
}
