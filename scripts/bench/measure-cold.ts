import type { BrowserContext, Page } from "@playwright/test";
import type { BenchDataset } from "./bench-dataset.ts";
import { type Measurement, measured } from "./measurement.ts";
import type { Options } from "./options.ts";
import { readyClock, readyIn } from "./ready-clock.ts";
import { newContext, newPage, type Session, throwFaults, waitUntilReady } from "./session.ts";

const applicationAt = ({ id, level }: BenchDataset) => `?view=map&dataset=${id}&level=${level}&lang=en`;

/** The size of the map in the application: the others draw theirs as large. Throws where the map never answers to a pointer. */
async function sizeOfMap({ address, browser }: Session, dataset: BenchDataset): Promise<URLSearchParams> {
  const context = await newContext(browser);
  try {
    const page = await newPage(context);
    await page.goto(address + applicationAt(dataset), { waitUntil: "commit" });
    await waitUntilReady(page);
    const box = await page.locator(".wa-map__surface").boundingBox();
    throwFaults();
    if (!box) throw new Error(`the application shows no map of ${dataset.id}`);
    if (!(await answers(page, box))) throw new Error(`the map of ${dataset.id} does not answer to a pointer`);
    return new URLSearchParams({ width: String(Math.round(box.width)), height: String(Math.round(box.height)) });
  } finally {
    await context.close();
  }
}

/** Whether an area somewhere on the map tells its name: its middle may be water. */
async function answers(page: Page, box: { x: number; y: number; width: number; height: number }): Promise<boolean> {
  const shares = [0.5, 0.35, 0.65, 0.2, 0.8];
  for (const down of shares)
    for (const right of shares) {
      await page.mouse.move(box.x + box.width * right, box.y + box.height * down);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      if ((await page.locator(".wa-map__card").count()) > 0) return true;
    }
  return false;
}

/**
 * A new window has pages of its own (the address bar's) that keep a core busy for the better part of a second, in the time of
 * whichever page is timed: they go first.
 */
const windowOpens = 1500;

async function timeStart(page: Page, address: string): Promise<number> {
  await page.waitForTimeout(windowOpens);
  const told = page.waitForEvent("console", (message) => readyIn(message.text()) !== undefined);
  await page.goto(address, { waitUntil: "commit" });
  const ready = readyIn((await told).text());
  if (ready === undefined) throw new Error(`${address}: no map came`);
  return ready;
}

async function timeColdAndWarm(context: BrowserContext, address: string): Promise<readonly [number, number]> {
  await context.addInitScript(readyClock);
  const cold = await newPage(context);
  const first = await timeStart(cold, address);
  await cold.close();
  const warm = await newPage(context);
  return [first, await timeStart(warm, address)];
}

/**
 * From nothing to the first coloured map: in a new profile, then once more in the same one. The server has compressed every
 * file before the first of them is timed.
 */
export async function measureColdStart(session: Session, dataset: BenchDataset, options: Options): Promise<Measurement[]> {
  const size = await sizeOfMap(session, dataset);
  const others = [
    ["bare page", `bench-bare.html?${dataset.address}&${size}`],
    ["ECharts", `bench-echarts.html?${dataset.address}&${size}`]
  ] as const;
  const addresses = new Map([["ours", applicationAt(dataset)], ...(dataset.isGrid ? [] : others)]);
  const cold = new Map<string, number[]>();
  const warm = new Map<string, number[]>();
  const count = options.rounds * options.repetitions + 1;
  for (let i = 0; i < count; i++)
    for (const [name, path] of addresses) {
      const context = await newContext(session.browser);
      try {
        const [first, second] = await timeColdAndWarm(context, session.address + path);
        throwFaults();
        if (i === 0) continue; // the server's first time
        cold.set(name, [...(cold.get(name) ?? []), first]);
        warm.set(name, [...(warm.get(name) ?? []), second]);
      } finally {
        await context.close();
      }
    }
  return [...addresses.keys()].flatMap((contender) => {
    const subject = { part: "cold start", dataset: dataset.id, areas: dataset.areas, contender } as const;
    return [
      measured(subject, "cold cache", cold.get(contender) ?? []),
      measured(subject, "warm cache", warm.get(contender) ?? [])
    ];
  });
}
