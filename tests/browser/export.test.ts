import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { idle } from "./open.ts";
import { openDetails } from "./story.ts";

const views = [
  {
    name: "map",
    address: "/?lang=en&areas=WK051829",
    button: "Export…",
    stem: "wijkatlas_den-haag_wijk_afw_2024_map",
    hasMap: true
  },
  {
    name: "trends",
    address: "/?view=trends&lang=en&areas=WK051829",
    button: "Export…",
    stem: "wijkatlas_den-haag_wijk_afw_2002-2024_trends",
    hasMap: false
  },
  {
    name: "map of differences",
    address: "/?view=differences&lang=en&from=2014&year=2024",
    panel: "change",
    button: "Export…: map",
    stem: "wijkatlas_den-haag_wijk_afw_2014-2024_change-map",
    hasMap: true
  },
  {
    name: "panel of differences",
    address: "/?view=differences&lang=en&from=2014&year=2024",
    panel: "spread",
    button: "Export…: spread",
    stem: "wijkatlas_den-haag_wijk_afw_2014-2024_spread",
    hasMap: false
  }
] as const;

async function openDialog(page: Page, view: (typeof views)[number]): Promise<Locator> {
  const { address, button } = view;
  await page.goto(address);
  if ("panel" in view) await openDetails(page, view.panel);
  await page.getByRole("button", { name: button, exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function download(page: Page, dialog: Locator, format: string) {
  await dialog.locator(`input[value="${format}"]`).check();
  const pending = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Make the file" }).click();
  const file = await pending;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The width of a PNG and its texts by keyword. */
function readPng(bytes: Buffer) {
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  const texts = new Map<string, string>();
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const content = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    if (bytes.subarray(at + 4, at + 8).toString() !== "iTXt") continue;
    const [keyword = "", ...rest] = content.toString("utf8").split("\0");
    texts.set(keyword, rest.at(-1) ?? "");
  }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), texts };
}

const magic: Readonly<Record<string, string>> = { xlsx: "PK", parquet: "PAR1", arrow: "ARROW1", geopackage: "SQLite format 3" };

for (const view of views)
  test(`every format comes out of the ${view.name}, named after what is in it`, async ({ page }) => {
    const dialog = await openDialog(page, view);
    for (const [format, extension] of Object.entries({ xlsx: "xlsx", parquet: "parquet", arrow: "arrow" })) {
      const { name, bytes } = await download(page, dialog, format);
      expect(name).toBe(`${view.stem}.${extension}`);
      expect(bytes.toString("latin1", 0, 20)).toContain(magic[format]);
    }
    const csv = await download(page, dialog, "csv");
    expect(csv.name).toBe(`${view.stem}.csv`);
    expect(csv.bytes.toString().split("\r\n").length).toBeGreaterThan(10);
    const dutch = await download(page, dialog, "csv-dutch");
    expect([...dutch.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    for (const [format, width] of Object.entries({ png: 850, png2: 1700, png4: 3400 })) {
      const { texts, ...size } = readPng((await download(page, dialog, format)).bytes);
      expect(size.width).toBe(width);
      expect(size.height).toBeGreaterThan(width / 2);
      expect(texts.get("Disclaimer")).toContain("statistical estimate");
      // A chart draws no boundaries, so that it names nobody for them.
      expect(texts.get("Author")?.includes("Kadaster")).toBe(view.hasMap);
      expect(texts.get("Source")).toContain("lang=en");
    }
    const svg = (await download(page, dialog, "svg")).bytes.toString();
    // On a page without our policy, which forbids the style inside.
    const blank = await page.context().newPage();
    const read = await blank.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
      const words = [...parsed.querySelectorAll("text")].map(({ textContent }) => textContent).join(" ");
      return { isWhole: parsed.querySelector("parsererror") === null, title: parsed.querySelector("title")?.textContent, words };
    }, svg);
    expect(read.isWhole).toBe(true);
    expect(svg).toContain("font-face");
    for (const words of ["Leefbaarometer 3.0", "2024", "unweighted", "Source:", "Made on", "does not explain causes"])
      expect(read.words).toContain(words);
    expect(read.words.includes("Kadaster")).toBe(view.hasMap);
    if (!view.hasMap) return;
    const geojson = await download(page, dialog, "geojson");
    expect((JSON.parse(geojson.bytes.toString()) as { features: unknown[] }).features).toHaveLength(44);
    const geopackage = await download(page, dialog, "geopackage");
    expect(geopackage.name).toBe(`${view.stem}.gpkg`);
    expect(geopackage.bytes.toString("latin1", 0, 20)).toContain(magic.geopackage);
  });

test("everything behind the map holds all areas, years and the indicators that were chosen", async ({ page }) => {
  const dialog = await openDialog(page, views[0]);
  await dialog.locator('input[value="csv"]').check();
  await dialog.getByRole("radio", { name: "Everything behind it" }).check();
  const all = await download(page, dialog, "csv");
  expect(all.name).toBe("wijkatlas_den-haag_wijk_all_2002-2024_everything.csv");
  const [header = "", ...rows] = all.bytes.toString().trimEnd().split("\r\n");
  expect(header.split(",")).toEqual(expect.arrayContaining(["code", "year", "afw", "fys", "won", "inhabitants", "home_value"]));
  expect(rows).toHaveLength(44 * 9);
  // Of so much the library would zip in a worker made from text, which the policy forbids.
  const working = page.waitForEvent("worker", (worker) => /workbook-worker/.test(worker.url()));
  const sheet = await download(page, dialog, "xlsx");
  expect(sheet.name).toBe("wijkatlas_den-haag_wijk_all_2002-2024_everything.xlsx");
  // It is zipped off the page, by a worker that goes when it is done.
  const worker = await working;
  await expect.poll(() => page.workers().includes(worker)).toBe(false);
  await dialog.getByRole("checkbox", { name: "All", exact: true }).uncheck();
  await expect(dialog.getByRole("button", { name: "Make the file" })).toBeDisabled();
});

test("table, citation and link go to the clipboard, each with a word about it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const dialog = await openDialog(page, views[0]);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const status = dialog.getByRole("status");
  await dialog.getByRole("button", { name: "Table", exact: true }).click();
  await expect(status).toContainText("Table copied");
  expect((await copied()).split("\n")[0]).toBe("code\tname\tlevel\tyear\tindicator\tvalue\tclass");
  await dialog.getByRole("button", { name: "Citation (APA)" }).click();
  await expect(status).toContainText("Citation copied");
  expect(await copied()).toMatch(/\(\d{4}\).*Leefbaarometer 3\.0.*Retrieved .*http/);
  await dialog.getByRole("button", { name: "Citation (BibTeX)" }).click();
  await expect(status).toContainText("BibTeX copied");
  expect(await copied()).toMatch(/^@misc\{/);
  await dialog.getByRole("button", { name: "Picture", exact: true }).click();
  await expect(status).toContainText("Picture copied");
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toContain("image/png");
  await dialog.getByRole("button", { name: "Link", exact: true }).click();
  await expect(status).toContainText("Link copied");
  expect(await copied()).toBe(page.url());
});

test("where copying is refused, the text is there to be copied by hand", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("refused")) } });
  });
  const dialog = await openDialog(page, views[0]);
  await dialog.getByRole("button", { name: "Citation (APA)" }).click();
  await expect(dialog.getByRole("status")).toContainText("does not let text be copied");
  await expect(dialog.getByRole("textbox", { name: "Text to copy" })).toHaveValue(/Leefbaarometer 3\.0/);
});

test("the dialog is reached, used and left by keyboard, and has no violations", async ({ page }) => {
  const dialog = await openDialog(page, views[0]);
  await expect(dialog.getByRole("img", { name: "Preview of the picture" })).toBeVisible();
  await axe(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Export…", exact: true })).toBeFocused();
});

test("on paper the map is drawn as lines, with caption and sources, and without controls", async ({ page }) => {
  await page.goto("/?view=map&lang=en");
  await expect(page.locator('[data-ready="true"]').first()).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(() => {
        window.dispatchEvent(new Event("beforeprint"));
        return document.querySelectorAll(".wa-print-map path").length;
      })
    )
    .toBeGreaterThan(44);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".wa-print-map svg")).toBeVisible();
  await expect(page.locator(".wa-print-map + .wa-map")).toBeHidden();
  await expect(page.getByText("Kadaster").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Download CSV" })).toBeHidden();
  const map = page.locator(".wa-map__leaflet");
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  const before = await map.boundingBox();
  const address = page.url();
  expect((await page.pdf({ format: "A4" })).subarray(0, 4).toString()).toBe("%PDF");
  // The map on screen is as it was.
  await idle(page);
  expect(await map.boundingBox()).toEqual(before);
  expect(page.url()).toBe(address);
});
