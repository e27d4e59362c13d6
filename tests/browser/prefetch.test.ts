import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { drawCounts, open, surface } from "./open.ts";

const program = /\/assets\/(index|application)-[^/]*\.js$/;

/** The files of a page under data/ and assets/, in the order in which they are asked for. */
function listen(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.slice(1)));
  return asked;
}

/** Keeps files back until they are let go. */
async function hold(page: Page, files: RegExp): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

const dataOf = (asked: readonly string[]) => asked.filter((path) => path.startsWith("data/"));

for (const [address, files] of [
  ["lang=en", ["wijk.areas.arrow", "wijk.topo.json", "wijk.afw.arrow"]],
  ["lang=en&level=buurt&indicator=soc&year=2018", ["buurt.areas.arrow", "buurt.topo.json", "buurt.parts.arrow"]],
  // as the application writes it
  [
    "view=map&dataset=den-haag&level=wijk&indicator=afw&year=2018&areas=WK051829&lang=en",
    ["wijk.areas.arrow", "wijk.topo.json", "wijk.afw.arrow"]
  ]
] as const)
  test(`${address}: the files of the first map are asked for without the program, and each once`, async ({ page }) => {
    const asked = listen(page);
    const letGo = await hold(page, program);
    const expected = ["data/index.json", ...["manifest.json", ...files].map((file) => `data/den-haag/${file}`)];
    await page.goto(`?${address}`, { waitUntil: "commit" });
    await expect.poll(() => dataOf(asked).toSorted()).toEqual(expected.toSorted());
    letGo();
    await expect(page.locator('[data-ready="true"]')).toBeVisible();
    await expect(page.locator(".wa-trends__plot")).toBeVisible();
    expect(dataOf(asked).toSorted()).toEqual([...new Set(dataOf(asked))].toSorted());
  });

test("nothing is asked for ahead that the list of datasets does not name", async ({ page }) => {
  const served = await (await page.request.get("data/index.json")).json();
  const other = (served as { readonly id: string }[])
    .slice(0, 1)
    .map((entry) => ({ ...entry, id: "elsewhere", path: "elsewhere/" }));
  const asked = listen(page);
  await page.route("**/data/**", async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    if (path === "data/index.json") return route.fulfill({ json: other });
    const response = await route.fetch({ url: new URL(path.replace("elsewhere", "den-haag"), page.url()).href });
    if (!path.endsWith("manifest.json")) return route.fulfill({ response });
    return route.fulfill({ response, json: { ...(await response.json()), id: "elsewhere" } });
  });
  await open(page, "lang=en");
  expect(dataOf(asked).filter((path) => path.startsWith("data/den-haag"))).toEqual([]);
  expect(asked).toContain("data/elsewhere/wijk.topo.json");
});

test("boundaries that do not come are waited for in sight", async ({ page }) => {
  const letGo = await hold(page, /wijk\.topo\.json$/);
  await page.goto("?view=map&lang=en");
  await expect(page.getByRole("heading", { name: "Wijkatlas" })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Fetching map and figures" })).toBeVisible();
  letGo();
  await expect(surface(page)).toHaveAttribute("data-ready", "true");
});

test("the first map of few areas is drawn without a worker, and others with one", async ({ page }) => {
  const letGo = await hold(page, /raster-worker-/);
  await open(page, "lang=en");
  const before = await drawCounts(page);
  await page.getByRole("button", { name: "Zoom in" }).click();
  letGo();
  await expect.poll(async () => (await drawCounts(page)).rasterisations).toBeGreaterThan(before.rasterisations);
});

test("nothing on the page moves, from the first map until the chart is there", async ({ page }) => {
  await page.addInitScript(`
    window.shift = 0;
    let isThere = Infinity;
    new MutationObserver((changes, observer) => {
      if (!document.querySelector('[data-ready="true"]')) return;
      observer.disconnect();
      // The frame with the map may still move what stood there before.
      requestAnimationFrame(() => requestAnimationFrame((time) => (isThere = time)));
    }).observe(document, { subtree: true, childList: true, attributes: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput && entry.startTime >= isThere) window.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });`);
  await open(page, "lang=en");
  await expect(page.locator(".wa-trends__plot")).toBeVisible();
  const shift = await page.evaluate(() => (window as unknown as { readonly shift: number }).shift);
  expect(shift).toBeLessThan(0.01);
});

test("who asks for English sees no word of Dutch on the way; who does not, does", async ({ page }) => {
  await page.addInitScript(`
    window.dutch = 0;
    new MutationObserver(() => {
      if (/Leefbaarheid|Tabel|wijken hebben/.test((document.body?.innerText ?? "") + document.title)) window.dutch++;
    }).observe(document, { subtree: true, childList: true });`);
  const dutch = () => page.evaluate(() => (window as unknown as { readonly dutch: number }).dutch);
  await open(page, "lang=en");
  expect(await dutch()).toBe(0);
  await open(page);
  expect(await dutch()).toBeGreaterThan(0);
});

test.describe("when the program cannot be had", () => {
  test.use({ provoked: [/Failed to load resource|is not the program/] });

  const isTold = async (page: Page) => {
    await expect(page.getByRole("alert")).toContainText("Wijkatlas could not be loaded. Check the connection");
    await expect(page.getByRole("alert")).toContainText("Wijkatlas kon niet worden geladen.");
  };

  test("a sentence in both languages says so", async ({ page }) => {
    await page.route(program, (route) => route.abort());
    await page.goto("?view=map&lang=en");
    await isTold(page);
  });

  test("also where it comes and does not start", async ({ page }) => {
    const body = 'throw new Error("this is not the program")';
    await page.route(program, (route) => route.fulfill({ contentType: "text/javascript", body }));
    await page.goto("?view=map&lang=en");
    await isTold(page);
  });

  test("and not where it starts", async ({ page }) => {
    await open(page, "lang=en");
    await page.evaluate(() => setTimeout(() => window.dispatchEvent(new ErrorEvent("error", { message: "later" }))));
    await expect(page.locator("#unreachable")).toBeHidden();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
});
