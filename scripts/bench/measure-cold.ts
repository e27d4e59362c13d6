import type { BrowserContext, Page } from "@playwright/test";
import type { BenchDataset } from "./bench-dataset.ts";
import { checkFirstPicture } from "./check-first-picture.ts";
import { type Measurement, measured } from "./measurement.ts";
import type { Options } from "./options.ts";
import { readyClock, type Start, startIn } from "./ready-clock.ts";
import { newContext, newPage, type Session, throwFaults } from "./session.ts";

const applicationAt = ({ id, level }: BenchDataset) => `?dataset=${id}&level=${level}&lang=en`;

/** The size of the map in the application: the others draw theirs as large. Throws where its first picture is another one. */
async function sizeOfMap({ address, browser }: Session, dataset: BenchDataset): Promise<URLSearchParams> {
  const context = await newContext(browser);
  try {
    const page = await newPage(context);
    await checkFirstPicture(page, address + applicationAt(dataset), dataset);
    const box = await page.locator(".wa-map__surface").boundingBox();
    throwFaults();
    if (!box) throw new Error(`the application shows no map of ${dataset.id}`);
    return new URLSearchParams({ width: String(Math.round(box.width)), height: String(Math.round(box.height)) });
  } finally {
    await context.close();
  }
}

/**
 * A new window has pages of its own (the address bar's) that keep a core busy for the better part of a second, in the time of
 * whichever page is timed: they go first.
 */
const windowOpens = 1500;

async function timeStart(page: Page, address: string): Promise<Start> {
  await page.waitForTimeout(windowOpens);
  const told = page.waitForEvent("console", (message) => startIn(message.text()) !== undefined);
  await page.goto(address, { waitUntil: "commit" });
  const start = startIn((await told).text());
  if (!start) throw new Error(`${address}: no map came`);
  return start;
}

async function timeColdAndWarm(context: BrowserContext, address: string): Promise<readonly [Start, Start]> {
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
  const cold = new Map<string, Start[]>();
  const warm = new Map<string, Start[]>();
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
    return [["cold cache", cold] as const, ["warm cache", warm] as const].flatMap(([cache, starts]) => {
      const found = starts.get(contender) ?? [];
      const painted = measured(
        subject,
        cache,
        found.map((start) => start.painted)
      );
      // The others' maps answer to nobody, or as soon as they are painted.
      if (contender !== "ours") return painted;
      const ready = found.map((start) => start.ready);
      return [painted, measured(subject, `${cache}, until it can be used`, ready)];
    });
  });
}
