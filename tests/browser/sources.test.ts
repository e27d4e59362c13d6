import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "./fixtures.ts";
import { open } from "./open.ts";

const figures2022 = "Source: Statistics Netherlands (CBS), Kerncijfers wijken en buurten 2022";
const scores = "Source: Leefbaarometer 3.0, Ministry of the Interior (BZK), 2024 edition";
const boundaries = "Boundaries: Kadaster / Centraal Bureau voor de Statistiek, 2024";

/** What stands at the foot of the page, opened. */
async function sourcesAtFoot(page: Page): Promise<string[]> {
  await page.getByText("About the data", { exact: true }).click();
  return page.locator(".wa-footer details ul").first().getByRole("listitem").allTextContents();
}

/** All words of the page that are about what is shown: its captions and its foot. */
const captions = async (page: Page) =>
  [
    ...(await page.locator(".wa-caption, .wa-figure__caption").allTextContents()),
    await page.locator(".wa-footer > p").first().textContent()
  ].join("\n");

async function download(page: Page, button: string, format: string, choose?: () => Promise<void>): Promise<Buffer> {
  await page.getByRole("button", { name: button, exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.locator(`input[value="${format}"]`).check();
  await choose?.();
  const pending = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Make the file" }).click();
  const bytes = await readFile(await (await pending).path());
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  return bytes;
}

test("a key figure names its publisher, year and division, and nobody else's", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await open(page, "indicator=home_value&lang=en");
  await expect(page.getByRole("heading", { level: 2, name: "Mean home value (WOZ) by wijk, 2022" })).toBeVisible();
  await expect(page.locator(".wa-caption").first()).toContainText(
    "Kerncijfers wijken en buurten 2022; 44 wijken (2022 area division); 2022; unweighted."
  );
  const words = await captions(page);
  expect(words).toContain(`${figures2022}. ${boundaries}`);
  expect(words).toContain("Key figures describe who and what there is in an area");
  expect(words).not.toMatch(/Leefbaarometer|reference|2016/);
  expect(await sourcesAtFoot(page)).toEqual([expect.stringContaining(figures2022), expect.stringContaining(boundaries)]);
});

test("what is shown changes, and with it who is named: total, a chart alone, two indicators", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await open(page, "lang=en&level=buurt");
  expect(await sourcesAtFoot(page)).toEqual([expect.stringContaining(scores), expect.stringContaining(boundaries)]);
  await page.goto("?view=trends&lang=en&indicator=inhabitants");
  await expect(page.locator(".wa-trends__plot")).toBeVisible();
  expect(await sourcesAtFoot(page)).toEqual([
    expect.stringContaining("Kerncijfers wijken en buurten 2016"),
    expect.stringContaining("Kerncijfers wijken en buurten 2022")
  ]);
  await expect(page.locator(".wa-trends-view")).toContainText("2016 and 2022 area division");
  await open(page, "view=together&lang=en&second=net_labour_participation");
  const caption = page.locator(".wa-together");
  await expect(caption).toContainText(scores);
  await expect(caption).toContainText(figures2022);
  expect(await sourcesAtFoot(page)).toEqual([
    expect.stringContaining(scores),
    expect.stringContaining(figures2022),
    expect.stringContaining(boundaries)
  ]);
});

test("a file names the sources of what is in it: of what is seen, and of everything that was chosen", async ({ page }) => {
  await open(page, "indicator=inhabitants&lang=en");
  const seen = (await download(page, "Export…", "geojson")).toString();
  expect(seen).toContain("Kerncijfers wijken en buurten 2022");
  expect(seen).not.toMatch(/Leefbaarometer|Kerncijfers wijken en buurten 2016/);
  const everything = (
    await download(page, "Export…", "geojson", async () => {
      const dialog = page.getByRole("dialog", { name: "Export" });
      await dialog.getByRole("radio", { name: "Everything behind it" }).check();
      await dialog.getByRole("checkbox", { name: "All", exact: true }).uncheck();
      await dialog.getByRole("checkbox", { name: "Inhabitants", exact: true }).check();
      await dialog.getByRole("checkbox", { name: "Social cohesion", exact: true }).check();
    })
  ).toString();
  for (const name of ["Kerncijfers wijken en buurten 2016", "Kerncijfers wijken en buurten 2022", "Leefbaarometer 3.0"])
    expect(everything).toContain(name);
});

test("a proof of a key figure holds its value by SQL and names its source alone", async ({ page }) => {
  await open(page, "indicator=net_labour_participation&lang=en");
  const pending = page.waitForEvent("download");
  await page.getByRole("button", { name: "Proof bundle" }).click();
  const files = unzipSync(new Uint8Array(await readFile(await (await pending).path())));
  const proof = JSON.parse(strFromU8(files["wijkatlas-proof.json"] ?? new Uint8Array())) as {
    publishers: readonly { name: string }[];
    sources: readonly { path: string }[];
  };
  expect(proof.publishers.map(({ name }) => name)).toEqual([
    "Kerncijfers wijken en buurten 2022",
    "CBS/Kadaster wijk- en buurtkaart 2024, gegeneraliseerd"
  ]);
  expect(proof.sources.map(({ path }) => path)).toContain("den-haag/wijk.figures.arrow");
  const rows = strFromU8(files["data.csv"] ?? new Uint8Array());
  expect(rows).toMatch(/WK051829.*net_labour_participation.*48/);
});

test("the timeline has the years of the level, and only those of the indicator can be chosen", async ({ page }) => {
  await open(page, "indicator=inhabitants&lang=en");
  const years = page.locator(".wa-timeline").getByRole("radio");
  await expect(years).toHaveCount(9);
  const enabled = await years.evaluateAll((inputs) =>
    inputs.flatMap((input) => ((input as HTMLInputElement).disabled ? [] : (input as HTMLInputElement).value))
  );
  expect(enabled).toEqual(["2016", "2022"]);
  await page.getByRole("radio", { name: "2016" }).check();
  await expect(page.getByRole("heading", { level: 2, name: "Inhabitants by wijk, 2016" })).toBeVisible();
});

test("the menu has the indicators under their themes", async ({ page }) => {
  await open(page, "lang=en");
  const groups = page.getByRole("combobox", { name: "Indicator" }).locator("optgroup");
  expect(await groups.evaluateAll((all) => all.map((group) => (group as HTMLOptGroupElement).label))).toEqual([
    "Liveability",
    "Population",
    "Housing",
    "Income and work"
  ]);
  await open(page, "lang=en&level=buurt");
  await expect(page.getByRole("option", { name: "Inhabitants (no data)" })).toBeDisabled();
});
