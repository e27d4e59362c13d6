import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { open } from "./open.ts";

const isEngine = (address: string) => /duckdb-[\w-]+\.(wasm|worker)/.test(address);

/** The files of the database that the page asked for. */
function engineRequests(page: Page): string[] {
  const found: string[] = [];
  page.on("request", (request) => {
    if (isEngine(request.url())) found.push(request.url());
  });
  return found;
}

const prefetch = (page: Page) => page.locator("html");

test.describe("on a connection that is not metered", () => {
  test.use({ prefetches: true, fresh: true });

  test("who looks at the map and the trends downloads no database before the page is idle, and one when it is", async ({
    page
  }) => {
    const found = engineRequests(page);
    await page.addInitScript(() => {
      const held: IdleRequestCallback[] = [];
      window.requestIdleCallback = (callback) => held.push(callback);
      window.cancelIdleCallback = () => undefined;
      window.addEventListener("let idle", () => {
        window.requestIdleCallback = (callback) => window.setTimeout(callback, 0);
        for (const callback of held.splice(0)) callback({ didTimeout: false, timeRemaining: () => 50 });
      });
    });
    await open(page, "lang=en&areas=WK051829");
    await expect(page.locator(".wa-trends__plot")).toContainText("mean of wijken");
    await page.getByRole("radio", { name: "2018" }).check();
    await expect(page.getByRole("heading", { name: "Liveability (total) by wijk, 2018" })).toBeVisible();
    await page.getByRole("link", { name: "Trends", exact: true }).click();
    await expect(page.locator('.wa-trends-view[data-main="true"] .wa-trends__plot')).toContainText("mean of wijken");
    await expect(prefetch(page)).toHaveAttribute("data-prefetch", "waiting");
    expect(found).toEqual([]);
    await page.evaluate(() => window.dispatchEvent(new Event("let idle")));
    await expect(prefetch(page)).toHaveAttribute("data-prefetch", "done");
    expect(found.filter((address) => address.endsWith(".wasm"))).toHaveLength(1);
  });
});

test("on a connection that saves data nothing is fetched ahead, and the database when it is asked", async ({ page }) => {
  const found = engineRequests(page);
  await open(page, "lang=en&areas=WK051829");
  await expect(page.locator(".wa-trends__plot")).toContainText("mean of wijken");
  await expect(prefetch(page)).toHaveAttribute("data-prefetch", "metered");
  expect(found).toEqual([]);
  await page.getByRole("link", { name: "SQL", exact: true }).click();
  await expect(page.locator("summary", { hasText: "scores_wijk" })).toBeVisible();
  expect(found.filter((address) => address.endsWith(".wasm"))).toHaveLength(1);
});
