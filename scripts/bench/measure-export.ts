import type { Page } from "@playwright/test";
import type { BenchDataset } from "./bench-dataset.ts";
import { type Measurement, measured } from "./measurement.ts";
import type { Options } from "./options.ts";
import { newContext, newPage, type Session, throwFaults } from "./session.ts";

/** Everything behind the map in each of these; pictures of what is seen. */
const tables = ["csv", "csv-dutch", "xlsx", "parquet", "arrow", "geojson", "geopackage"] as const;
const pictures = ["png2", "svg"] as const;

/** Milliseconds from the press of the button until the browser saves the file. */
async function timeOf(page: Page, format: string): Promise<number> {
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.locator(`input[value="${format}"]`).check();
  const everything = dialog.getByRole("radio", { name: "Everything behind it" });
  if (await everything.isVisible()) await everything.check();
  const beside = dialog.getByRole("checkbox", { name: "Sources and column descriptions in a file beside it" });
  if (await beside.isVisible()) await beside.uncheck();
  const start = performance.now();
  await Promise.all([
    page.waitForEvent("download", { timeout: 300_000 }),
    dialog.getByRole("button", { name: "Make the file" }).click()
  ]);
  const time = performance.now() - start;
  await dialog.getByRole("button", { name: "Make the file" }).waitFor();
  return time;
}

/** Export of a dataset in each format, in the real application: how long a person waits for the file. */
export async function measureExport(session: Session, dataset: BenchDataset, options: Options): Promise<Measurement[]> {
  // Boundaries of a third of a million squares are no file that anyone asks for in a browser.
  if (dataset.isGrid) return [];
  const context = await newContext(session.browser);
  try {
    const subject = { part: "export", dataset: dataset.id, areas: dataset.areas, contender: "the application" } as const;
    const all: Measurement[] = [];
    for (const format of [...tables, ...pictures]) {
      // A page of its own: Chromium lets one page save some ten files in a row.
      const page = await newPage(context);
      await page.goto(`${session.address}?dataset=${dataset.id}&level=${dataset.level}&view=map&lang=en`);
      await page.waitForLoadState("networkidle");
      await page.getByRole("button", { name: "Export…", exact: true }).click();
      const times: number[] = [];
      for (let i = -1; i < Math.min(5, options.rounds * options.repetitions); i++) {
        const time = await timeOf(page, format);
        if (i >= 0) times.push(time); // the first fetches the writer
      }
      all.push(measured(subject, `${format}: file saved`, times));
      await page.close();
    }
    throwFaults();
    return all;
  } finally {
    await context.close();
  }
}
