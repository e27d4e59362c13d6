import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { drawCounts, idle, open, parameter, surface } from "./open.ts";

// A browser keeps fifty steps back: on a page with as many, the next one cannot be counted.
test.use({ fresh: true });

/** How often React has drawn the map's surroundings again. */
const commits = (page: Page) => surface(page).evaluate((element) => Number((element as HTMLElement).dataset.commits));

/** Counts what goes to workers from now on: questions to the engine, views to draw. */
async function countMessages(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = window as unknown as { messages: number };
    counted.messages = 0;
    Worker.prototype.postMessage = new Proxy(Worker.prototype.postMessage, {
      apply(send, worker, message) {
        counted.messages++;
        return Reflect.apply(send, worker, message);
      }
    });
  });
  return () => page.evaluate(() => (window as unknown as { messages: number }).messages);
}

/** Chooses a year and tells what the page was like in the same task, before any frame. */
const stepAndLook = (page: Page, year: number) =>
  page.evaluate((wanted) => {
    const element = document.querySelector<HTMLElement>(".wa-map__surface");
    const radio = document.querySelector<HTMLInputElement>(`.wa-timeline__year input[value="${wanted}"]`);
    const before = { recolours: Number(element?.dataset.recolours), commits: Number(element?.dataset.commits) };
    radio?.click();
    return {
      recolours: Number(element?.dataset.recolours) - before.recolours,
      commits: Number(element?.dataset.commits) - before.commits,
      checked: document.querySelector<HTMLInputElement>(".wa-timeline__year input:checked")?.value,
      address: new URL(location.href).searchParams.get("year")
    };
  }, year);

test("a year step colours the map and moves the timeline at once, without React, the engine or a shape", async ({ page }) => {
  const messages = await countMessages(page);
  const asked: string[] = [];
  await open(page, "lang=en&year=2024");
  await expect(page.locator(".wa-trends__plot")).toContainText("mean of wijken");
  await idle(page);
  page.on("request", (request) => request.url().includes("/data/") && asked.push(request.url()));
  const [counts, sent, drawn] = [await drawCounts(page), await messages(), await commits(page)];
  expect(await stepAndLook(page, 2014)).toEqual({ recolours: 1, commits: 0, checked: "2014", address: "2024" });
  await expect(page.getByRole("heading", { name: "Liveability (total) by wijk, 2014" })).toBeVisible();
  await expect.poll(() => parameter(page, "year")).toBe("2014");
  await idle(page);
  expect(await drawCounts(page)).toEqual({ ...counts, recolours: counts.recolours + 1 });
  expect([(await messages()) - sent, asked]).toEqual([0, []]);
  // Once for the new year; once more at most for what the chart beside the map tells back.
  expect((await commits(page)) - drawn).toBeLessThanOrEqual(2);
});

test("steps as fast as a key repeats recolour each time; address and words get the last, as one step back", async ({ page }) => {
  await page.clock.install();
  await open(page, "lang=en&year=2024");
  await expect(page.locator(".wa-trends__plot")).toContainText("mean of wijken");
  const [counts, drawn] = [await drawCounts(page), await commits(page)];
  const length = await page.evaluate(() => history.length);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  for (const year of [2022, 2020, 2018, 2016, 2014]) {
    await stepAndLook(page, year);
    await page.clock.runFor(33); // as a keyboard repeats, by the clock of the page
    expect(parameter(page, "year")).toBe("2024");
  }
  await page.clock.resume();
  await expect(page.getByRole("heading", { name: "Liveability (total) by wijk, 2014" })).toBeVisible();
  await expect(page.getByText("have a value in 2014", { exact: false })).toBeVisible();
  expect((await drawCounts(page)).recolours).toBe(counts.recolours + 5);
  expect((await commits(page)) - drawn).toBeLessThan(5);
  expect(await page.evaluate(() => history.length)).toBe(length + 1);
  await page.goBack();
  await expect(page.getByRole("radio", { name: "2024" })).toBeChecked();
  await expect(page.getByRole("heading", { name: "Liveability (total) by wijk, 2024" })).toBeVisible();
  expect((await drawCounts(page)).recolours).toBe(counts.recolours + 6);
});

test("while playing each step is one recolour and few commits, and the address keeps up", async ({ page }) => {
  await open(page, "lang=en&year=2018");
  await expect(page.locator(".wa-trends__plot")).toContainText("mean of wijken");
  await idle(page);
  const [counts, drawn, length] = [await drawCounts(page), await commits(page), await page.evaluate(() => history.length)];
  await page.getByRole("button", { name: "Play" }).click();
  await expect.poll(() => parameter(page, "year")).toBe("2024");
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Liveability (total) by wijk, 2024" })).toBeVisible();
  expect(await drawCounts(page)).toEqual({ ...counts, recolours: counts.recolours + 3 });
  expect((await commits(page)) - drawn).toBeLessThanOrEqual(6);
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test("what a person wishes in the moment between the map and the address keeps the year on the map", async ({ page }) => {
  await open(page, "lang=en&year=2024");
  await page.evaluate(() => {
    document.querySelector<HTMLInputElement>('.wa-timeline__year input[value="2018"]')?.click();
    document.querySelector<HTMLInputElement>('input[name="level"][value="buurt"]')?.click();
  });
  await expect.poll(() => parameter(page, "level")).toBe("buurt");
  expect(parameter(page, "year")).toBe("2018");
  await expect(page.getByRole("heading", { name: "Liveability (total) by buurt, 2018" })).toBeVisible();
});

test("two quick presses of next are two steps", async ({ page }) => {
  await open(page, "lang=en&year=2014");
  await page.evaluate(() => {
    const next = [...document.querySelectorAll("button")].find(({ textContent }) => /Next/.test(textContent ?? ""));
    next?.click();
    next?.click();
  });
  await expect.poll(() => parameter(page, "year")).toBe("2018");
});
