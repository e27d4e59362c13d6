import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { open, openPanel, parameter } from "./open.ts";
import { openDetails } from "./story.ts";

async function bundleOf(page: Page, button: string): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).first().click()
  ]);
  expect(download.suggestedFilename()).toMatch(/_proof\.zip$/);
  return new Uint8Array(await readFile(await download.path()));
}

/** Drops a file on the window, as from a folder on the desk. */
async function drop(page: Page, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    (content) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content)], "bundle_proof.zip", { type: "application/zip" }));
      return data;
    },
    [...bytes]
  );
  for (const kind of ["dragenter", "dragover", "drop"]) await page.dispatchEvent("body", kind, { dataTransfer: transfer });
}

const panel = (page: Page) => page.locator(".wa-proof");
const checked = (page: Page) => expect(panel(page)).toHaveAttribute("data-state", "done");

test("a map's bundle, dropped on another view, brings the map back and is identical", async ({ page }) => {
  await open(page, "view=map&lang=en&level=buurt&indicator=fys&year=2018");
  const bundle = await bundleOf(page, "Proof bundle");
  expect(Object.keys(unzipSync(bundle))).toEqual(
    expect.arrayContaining(["data.csv", "data.parquet", "query.sql", "README.txt", "tables/scores_buurt.parquet"])
  );
  await page.getByRole("link", { name: "Trends" }).click();
  await openPanel(page, "place");
  await page.getByRole("radio", { name: "wijken" }).check({ force: true });
  await drop(page, bundle);
  await checked(page);
  await expect(panel(page)).toContainText("Identical: the question gives the same 112 rows now, cell for cell.");
  expect([parameter(page, "view"), parameter(page, "level"), parameter(page, "year")]).toEqual(["map", "buurt", "2018"]);
  await axe(page);
});

test("the overview's bundle holds every area in every year, and brings the overview back", async ({ page }) => {
  await open(page, "view=overview&lang=en&from=2014&year=2022");
  const bundle = await bundleOf(page, "Proof bundle");
  await page.getByRole("link", { name: "Map", exact: true }).click();
  await drop(page, bundle);
  await checked(page);
  await expect(panel(page)).toContainText("Identical: the question gives the same 396 rows now, cell for cell.");
  expect([parameter(page, "view"), parameter(page, "from"), parameter(page, "year")]).toEqual(["overview", "2014", "2022"]);
});

test("a bundle with one digit changed says what was changed", async ({ page }) => {
  await open(page, "view=map&lang=nl&year=2024");
  const files = unzipSync(await bundleOf(page, "Controleerbaar pakket"));
  const csv = strFromU8(files["data.csv"] ?? new Uint8Array());
  const line = csv.split("\r\n").find((each) => each.startsWith("WK051829")) ?? "";
  const changed = line.replace(/(-0\.\d+)\d(,\d+)$/, "$19$2");
  expect(changed).not.toBe(line);
  await drop(page, zipSync({ ...files, "data.csv": strToU8(csv.replace(line, changed)) }));
  await checked(page);
  await expect(panel(page)).toContainText("data.csv is gewijzigd: de SHA-256 klopt niet.");
  await expect(panel(page)).toContainText("maar in data.parquet");
  await axe(page);
});

test("a panel's figures are compared with those on screen", async ({ page }) => {
  await page.goto("?view=differences&lang=en&from=2014&year=2024");
  await openDetails(page, "spread");
  const bundle = await bundleOf(page, "Proof bundle: spread");
  const proof = JSON.parse(strFromU8(unzipSync(bundle)["wijkatlas-proof.json"] ?? new Uint8Array())) as {
    computed: { name: string };
  };
  expect(proof.computed.name).toBe("spread");
  await page.getByRole("link", { name: "Map", exact: true }).click();
  await drop(page, bundle);
  await checked(page);
  await expect(panel(page)).toContainText("Identical");
  await expect(panel(page)).toContainText("The computed figures (spread) equal those on screen.");
});

test("a question of a reader's own is proved too; one that would change something is not run", async ({ page }) => {
  await page.goto(
    `?view=data&lang=en&query=${encodeURIComponent("select year, avg(afw) as mean from scores_wijk group by year order by year")}`
  );
  await expect(page.locator(".wa-data")).toHaveAttribute("data-state", "done");
  const bundle = await bundleOf(page, "Proof bundle");
  await page
    .locator('input[type="file"][accept*="zip"]')
    .setInputFiles({ name: "p.zip", mimeType: "application/zip", buffer: Buffer.from(bundle) });
  await checked(page);
  await expect(panel(page)).toContainText("Identical: the question gives the same 9 rows now");
  const files = unzipSync(bundle);
  const proof = strFromU8(files["wijkatlas-proof.json"] ?? new Uint8Array()).replace(
    /"sql": "[^"]*"/,
    '"sql": "drop table scores_wijk"'
  );
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await drop(page, zipSync({ ...files, "wijkatlas-proof.json": strToU8(proof) }));
  await checked(page);
  await expect(panel(page)).toContainText("The question in the bundle was not run.");
  await expect(panel(page)).toContainText("its seal does not fit");
});

test("what is no bundle, or of data that are not here, gets a sentence", async ({ page }) => {
  await page.goto("?view=data&lang=en");
  const pick = (buffer: Buffer) =>
    page.locator('input[type="file"][accept*="zip"]').setInputFiles({ name: "x.zip", mimeType: "application/zip", buffer });
  await pick(Buffer.from("no zip"));
  await expect(panel(page)).toContainText("x.zip is no zip file, so no proof bundle.");
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await pick(Buffer.from(zipSync({ "a.txt": strToU8("a") })));
  await expect(panel(page)).toContainText("There is no wijkatlas-proof.json in x.zip");
});
