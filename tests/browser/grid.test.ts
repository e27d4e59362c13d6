import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { buildData } from "../../scripts/data/build-data.ts";
import { writeGridRecipe } from "../../scripts/data/grid/grid-package.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { expect, test } from "./fixtures.ts";
import { heldBy } from "./held-memory.ts";
import { drawCounts, open, openPanel, surface } from "./open.ts";

// A made grid, smaller than the one of the benchmark, beside the dataset that ships.
const cells = 60_000;
let folder = "";

// In one worker, so that the grid is made once.
test.describe.configure({ mode: "default" });
// What is held is measured: nothing of another test may be among it.
test.use({ fresh: true, prefetches: true });
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wijkatlas-grid-"));
  await writeGridRecipe(cells, "raster", join(folder, "data"));
  await buildData(join(folder, "data"), join(folder, "served"));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

interface Asked {
  readonly path: string;
  readonly range: string | undefined;
}

/** Serves the grid beside what ships, with ranges, and notes what was asked. */
async function serveGrid(page: Page): Promise<Asked[]> {
  const asked: Asked[] = [];
  await page.route("**/data/raster/**", async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/data\//, "");
    const { range } = route.request().headers();
    asked.push({ path, range });
    const body = await readFile(join(folder, "served", path));
    const [, start = "", end = ""] = /^bytes=(\d+)-(\d+)$/.exec(range ?? "") ?? [];
    if (start === "") return route.fulfill({ body });
    return route.fulfill({ status: 206, body: body.subarray(Number(start), Number(end) + 1) });
  });
  await page.route("**/data/index.json", async (route) => {
    const own = (await (await route.fetch()).json()) as object[];
    const made = JSON.parse(await readFile(join(folder, "served/index.json"), "utf8")) as object[];
    await route.fulfill({ json: [...own, ...made] });
  });
  return asked;
}

test("60,000 squares: the first map takes the corners and one year of one column, and is called synthetic", async ({ page }) => {
  const asked = await serveGrid(page);
  let atFirstMap: readonly Asked[] | undefined;
  await page.exposeFunction("firstMap", () => {
    atFirstMap ??= [...asked];
  });
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('[data-ready="true"]')) (window as unknown as { firstMap: () => void }).firstMap();
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-ready"] });
  });
  await open(page, "lang=en&dataset=raster&year=2014");
  await expect(page.getByText("Synthetic data: made-up figures", { exact: false }).first()).toBeVisible();
  await expect.poll(() => atFirstMap !== undefined).toBe(true);
  const row = [2002, 2008, 2012, 2014].indexOf(2014);
  const range = `bytes=${row * cells * 4}-${(row + 1) * cells * 4 - 1}`;
  expect(asked.slice(0, 3)).toEqual([
    { path: "raster/manifest.json", range: undefined },
    { path: "raster/grid.areas.arrow", range: undefined },
    { path: "raster/grid.afw.f32", range }
  ]);
  // Whatever was asked by then beside these is the same column in full, behind its year.
  expect(atFirstMap?.slice(3).every(({ path }) => path === "raster/grid.afw.f32")).toBe(true);
});

test("a year step of the grid draws no shape, and the engine agrees with the file without a repaint", async ({ page }) => {
  await serveGrid(page);
  await open(page, "lang=en&dataset=raster");
  await expect(page.locator(".wa-trends__plot")).toContainText("mean of 100 m squares");
  const before = await drawCounts(page);
  expect(before).toEqual({ rasterisations: 1, outlines: 1, recolours: 1 });
  await page.getByRole("radio", { name: "2018" }).check();
  await expect.poll(async () => (await drawCounts(page)).recolours).toBe(2);
  expect(await drawCounts(page)).toMatchObject({ rasterisations: 1, outlines: 1 });
});

test("a square is found under the pointer and by its code", async ({ page }) => {
  await serveGrid(page);
  await open(page, "lang=en&dataset=raster");
  await surface(page).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(".wa-map [aria-live='polite']")).toContainText(/^E\d{4}N\d{4}: .*rank [\d,]+ of [\d,]+$/);
});

test("a dataset stays within its budget, and what it held is freed when it is left", async ({ page }) => {
  await serveGrid(page);
  const session = await page.context().newCDPSession(page);
  await open(page, "lang=en&dataset=den-haag");
  await expect(page.locator(".wa-trends__plot")).toContainText("mean of wijken");
  const own = JSON.parse(await readFile("dist/data/den-haag/manifest.json", "utf8")) as Dataset;
  const alone = await heldBy(session);
  expect(alone).toBeLessThan(own.memoryBudget);

  await openPanel(page, "place");
  await page.getByRole("combobox", { name: "Data" }).selectOption("raster");
  await expect(page.locator(".wa-trends__plot")).toContainText("mean of 100 m squares");
  const made = JSON.parse(await readFile(join(folder, "served/raster/manifest.json"), "utf8")) as Dataset;
  const withGrid = await heldBy(session);
  expect(withGrid).toBeLessThan(made.memoryBudget);
  expect(withGrid - alone).toBeGreaterThan(cells * 9 * 4);

  await openPanel(page, "place");
  await page.getByRole("combobox", { name: "Data" }).selectOption("den-haag");
  await expect(page.locator(".wa-trends__plot")).toContainText("mean of wijken");
  // Frames that still show the old map let it go a moment later.
  await expect.poll(async () => (await heldBy(session)) - alone).toBeLessThan(12_000_000);
});

test("two indicators of all squares are set out against each other within the same budget", async ({ page }) => {
  await serveGrid(page);
  const session = await page.context().newCDPSession(page);
  await open(page, "lang=en&dataset=raster&view=together");
  await expect(page.getByRole("heading", { name: "How strong is the association?" })).toBeVisible();
  await expect(page.locator(".wa-scatter__dots").first()).toBeAttached();
  const made = JSON.parse(await readFile(join(folder, "served/raster/manifest.json"), "utf8")) as Dataset;
  expect(await heldBy(session)).toBeLessThan(made.memoryBudget / 2);
});
