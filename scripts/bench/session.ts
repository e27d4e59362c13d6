import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";

/** A browser in which all that is compared runs in turn, and the site that it visits. */
export interface Session {
  readonly browser: Browser;
  /** The same, but it draws a frame as soon as there is something to draw: what a step takes is not rounded up to 16.7 ms. */
  readonly unclocked: Browser;
  readonly address: string;
}

const viewport = { width: 1280, height: 720 } as const;

// A browser that calls home would take its time from what is measured.
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run"
];

const withoutClock = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

interface BrowserOptions {
  readonly executablePath: string;
  readonly gpu: boolean;
  readonly clocked: boolean;
}

export function startBrowser({ executablePath, gpu, clocked }: BrowserOptions): Promise<Browser> {
  const args = [...quiet, ...(gpu ? [] : ["--disable-gpu"]), ...(clocked ? [] : withoutClock)];
  return chromium.launch({ executablePath, args });
}

/** A new profile, with nothing in its cache. `policyFree` for a library that makes functions from text. */
export function newContext(browser: Browser, policyFree = false): Promise<BrowserContext> {
  return browser.newContext({ viewport, deviceScaleFactor: 1, locale: "en", bypassCSP: policyFree });
}

/** A page whose every error ends the benchmark: what it would measure is something else. */
export async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  page.on("pageerror", (problem) => {
    faults.push(`${page.url()}: ${problem.stack ?? problem.message}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`${page.url()}: ${message.text()}`);
  });
  return page;
}

const faults: string[] = [];

/** Throws what pages complained of since the last time. */
export function throwFaults(): void {
  const found = faults.splice(0);
  if (found.length > 0) throw new Error(`a page of the benchmark is broken:\n${found.join("\n")}`);
}

const isReady = '[data-ready="true"]';

/** Waits until a page says that its map is there, and gives what went wrong if it does not. */
export async function waitUntilReady(page: Page): Promise<void> {
  try {
    await page.waitForSelector(isReady, { state: "attached" });
  } catch (problem) {
    throwFaults();
    throw problem;
  }
}
