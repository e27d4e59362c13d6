import type { Page } from "@playwright/test";
import type { BenchDataset } from "./bench-dataset.ts";
import { type Measurement, measured } from "./measurement.ts";
import type { Options } from "./options.ts";
import { newContext, newPage, type Session, throwFaults } from "./session.ts";

interface Answered {
  /** Milliseconds until the last panel has its new figures. */
  readonly answer: number;
  /** The longest that the main thread did nothing else meanwhile. */
  readonly block: number;
}

/**
 * Put into the page: chooses an option of a control and waits until every panel has its answer. The main thread is asked the
 * time over and over by messages to itself: the longest silence between two of them is how long it was held up.
 */
const asker = `
  window.askControl = async (label, value) => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const section = document.querySelector(".wa-differences");
    const name = [...document.querySelectorAll("label")].find((element) => element.textContent === label);
    const control = document.getElementById(name.htmlFor);
    let [last, block, isOver] = [0, 0, false];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      block = Math.max(block, now - last);
      last = now;
      if (!isOver) port2.postMessage(0);
    };
    await nextFrame();
    await nextFrame();
    const start = performance.now();
    last = start;
    port2.postMessage(0);
    const answered = new Promise((resolve) => {
      const watcher = new MutationObserver(() => {
        if (section.dataset.current !== "true") return;
        watcher.disconnect();
        resolve(performance.now());
      });
      watcher.observe(section, { attributes: true, attributeFilter: ["data-current"] });
    });
    const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value").set;
    set.call(control, value);
    control.dispatchEvent(new Event("change", { bubbles: true }));
    const end = await answered;
    await nextFrame();
    await nextFrame();
    isOver = true;
    port1.close();
    return { answer: end - start, block };
  };
`;

declare global {
  interface Window {
    askControl: (label: string, value: string) => Promise<Answered>;
  }
}

/** The control in the settings of the page; the others stand in the bar of the view. */
const reference = "Compared with";

/** Controls are drawn when they are asked for. */
async function openControl(page: Page, label: string): Promise<void> {
  const button =
    label === reference ? page.locator(".wa-header .wa-popover__button").last() : page.locator(".wa-story-bar__compared button");
  if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
  await page.waitForFunction((name) => [...document.querySelectorAll("label")].some((one) => one.textContent === name), label);
}

/** What is asked in turn: a control by its label, and two of its values, for a choice that is made already asks nothing. */
function questionsOf(years: readonly number[]): readonly (readonly [label: string, values: readonly [string, string]])[] {
  const [first = 0, second = 0] = years;
  const last = years.at(-1) ?? 0;
  const beforeLast = years.at(-2) ?? 0;
  return [
    ["From", [String(second), String(first)]],
    ["To", [String(beforeLast), String(last)]],
    ["Measure of dispersion", ["iqr", "sd"]],
    ["Weighting", ["population", "none"]],
    ["Areas", ["pair", "all"]],
    [reference, ["country", "fixed"]],
    [reference, ["gemeente", "fixed"]]
  ];
}

async function openDifferences(page: Page, session: Session, dataset: BenchDataset): Promise<void> {
  await page.goto(`${session.address}?dataset=${dataset.id}&level=${dataset.level}&view=differences&lang=en`);
  await page.waitForSelector('.wa-differences[data-current="true"]');
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(2000);
  // The permutations take a core of their own for long, and start again with every year.
  const cancel = page.getByRole("button", { name: "Stop", exact: true });
  if (await cancel.isVisible()) await cancel.click();
}

/** Whether a page has an option to choose: data without inhabitants, or of one gemeente, lack some. */
const has = async (page: Page, label: string, value: string) =>
  (await page.getByLabel(label, { exact: true }).locator(`option[value="${value}"]:not(:disabled)`).count()) > 0;

const actionOf = (label: string, value: string) => (label === reference ? `${label}, ${value}` : label);

/** The same in a page that was not asked it before: nothing is kept, and the browser has not yet compiled what it will. */
async function measureFirstTimes(
  session: Session,
  dataset: BenchDataset,
  options: Options
): Promise<ReadonlyMap<string, number[]>> {
  const found = new Map<string, number[]>();
  for (let round = 0; round < options.repetitions; round++) {
    const context = await newContext(session.browser);
    try {
      const page = await newPage(context);
      await page.addInitScript(asker);
      await openDifferences(page, session, dataset);
      for (const [label, [value]] of questionsOf(dataset.years)) {
        await openControl(page, label);
        if (!(await has(page, label, value))) continue;
        const { answer } = await page.evaluate(([name, chosen]) => window.askControl(name, chosen), [label, value] as const);
        const action = actionOf(label, value);
        found.set(action, [...(found.get(action) ?? []), answer]);
        // A reader looks at the answer.
        await page.waitForTimeout(1000);
      }
    } finally {
      await context.close();
    }
  }
  return found;
}

/** Controls of the view of differences: how soon every panel answers, and for how long the page is held up by it. */
export async function measureDifferences(session: Session, dataset: BenchDataset, options: Options): Promise<Measurement[]> {
  const years = dataset.isGrid || dataset.isPermuted ? [] : dataset.years;
  if (years.length < 3) return [];
  const context = await newContext(session.browser);
  try {
    const page = await newPage(context);
    await page.addInitScript(asker);
    await openDifferences(page, session, dataset);
    const subject = { part: "differences", dataset: dataset.id, areas: dataset.areas, contender: "the application" } as const;
    const all: Measurement[] = [];
    for (const [label, values] of questionsOf(years)) {
      await openControl(page, label);
      if (!(await has(page, label, values[0]))) continue;
      const [answer, block]: [number[], number[]] = [[], []];
      for (let i = -2; i < options.rounds * options.repetitions; i++) {
        const value = values[Math.abs(i) % 2] ?? "";
        const answered = await page.evaluate(([name, chosen]) => window.askControl(name, chosen), [label, value] as const);
        if (i < 0) continue; // warms up
        answer.push(answered.answer);
        block.push(answered.block);
      }
      const action = actionOf(label, values[0]);
      all.push(measured(subject, `${action}: every panel answers`, answer), measured(subject, `${action}: page held up`, block));
    }
    for (const [action, times] of await measureFirstTimes(session, dataset, options))
      all.push(measured(subject, `${action}: the first time`, times));
    throwFaults();
    return all;
  } finally {
    await context.close();
  }
}
