import type { Page } from "@playwright/test";
import type { BadFile } from "../ingest/bad-files/bad-file.ts";
import { layerFiles } from "../ingest/bad-files/layer-files.ts";
import { metres } from "../ingest/bad-files/made-maps.ts";
import { mapFiles } from "../ingest/bad-files/map-files.ts";
import { packedFiles } from "../ingest/bad-files/packed-files.ts";
import { textFiles } from "../ingest/bad-files/text-files.ts";
import { geoPackage } from "../ingest/boundaries/made-geopackage.ts";
import { dropFiles } from "./drop-files.ts";
import { expect, test } from "./fixtures.ts";
import { keepOwn, keptPaths, openEmpty } from "./keep-own.ts";
import { madeEnergy } from "./made-energy.ts";
import { open } from "./open.ts";

// One of each kind of trouble; the whole corpus is dropped in tests/ingest/bad-files.
const chosen = [
  "an empty file",
  "a PDF called CSV",
  "a web page with an error, called CSV",
  "an official file with a row that is cut off",
  "Leefbaarometer 2.0",
  "ragged rows",
  "a zip bomb that says that it is small",
  "a zip in a zip",
  "a zip that is cut off",
  "a workbook that is cut off",
  "Parquet that is cut off",
  "swapped axes in degrees",
  "TopoJSON that names arcs which are not there",
  "a .dbf that is longer than the .shp",
  "a GeoPackage that is cut off",
  "a GeoPackage whose layers are a view without end"
];

const corpus = [...textFiles, ...packedFiles, ...mapFiles, ...layerFiles];

function named(what: string): BadFile {
  const found = corpus.find((bad) => bad.what === what);
  if (found?.fate !== "refused") throw new Error(`${what} is no file that is refused`);
  return found;
}

const errors = (page: Page) => page.getByRole("dialog").locator(".wa-notice--error");

for (const language of ["nl", "en"] as const)
  test(`bad files are told in one sentence, and all that was there stays (${language})`, async ({ page }) => {
    await openEmpty(page);
    await keepOwn(page, madeEnergy());
    await open(page, `lang=${language}`);
    const [before, address] = [await keptPaths(page), page.url()];
    for (const what of chosen)
      await test.step(what, async () => {
        const { files, says } = named(what);
        await dropFiles(page, ...(await files()));
        await expect(errors(page)).toContainText(says[language]);
        await expect(errors(page)).toHaveCount(1);
        await expect(errors(page)).not.toContainText(/Error|undefined|\bat /);
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toHaveCount(0);
      });
    expect(await keptPaths(page)).toEqual(before);
    expect(page.url()).toBe(address);
    // The map still does what it is asked.
    await page.getByRole("radio", { name: "2014", exact: true }).check({ force: true });
    await expect(page.locator(".wa-map-view").getByRole("heading")).toContainText("2014");
  });

test("scores with a GeoPackage in RD become a dataset, read in this browser alone", async ({ page }) => {
  await open(page);
  const [first, second] = metres;
  const scores = "bu_code,bu_naam,jaar,afw\nBU05180271,Eerste,2022,0.25\nBU05182915,Tweede,2022,-0.3\n";
  await dropFiles(
    page,
    { name: "scores.csv", content: scores },
    { name: "buurt 2022.gpkg", content: await geoPackage({ BU05180271: first, BU05182915: second }) }
  );
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("buurten (2022)");
  await expect(errors(page)).toHaveCount(0);
  await dialog.getByRole("button", { name: "Dataset toevoegen" }).click();
  await expect(page.locator(".wa-map-view").getByRole("heading")).toContainText("per buurt, 2022");
  await expect(page.locator('[data-ready="true"]').first()).toBeVisible();
  await expect(page.locator(".wa-footer")).toContainText("Grenzen: uit bestand buurt 2022.gpkg");
});
