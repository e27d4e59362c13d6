import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { open, parameter, savedBy } from "./open.ts";

type Row = Readonly<Record<string, string>>;
const rows = parse(readFileSync("data/den-haag/scores-wijk.csv", "utf8"), { columns: true }) as Row[];
const cohesion = (year: string) =>
  new Map(rows.flatMap((row) => (row.year === year && row.soc ? [[row.code, Number(row.soc)] as const] : [])));
const [before, after] = [cohesion("2014"), cohesion("2024")];
const sorted = [...after.values()].sort((a, b) => a - b);
const place = (sorted.length - 1) / 4;
const [low = 0, high = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
const q1 = low + (high - low) * (place - Math.floor(place));
const lowest = [...after].filter(([, value]) => value < q1).map(([code]) => code);
const declined = lowest.filter((code) => (after.get(code) ?? 0) < (before.get(code) ?? 0));

const result = (page: Page) => page.locator(".wa-filter__result");
const isDone = (page: Page) => expect(result(page)).toHaveAttribute("data-state", "done");
const condition = (page: Page, number: number) => page.getByRole("group", { name: `Condition ${number}`, exact: true });
const codesShown = async (page: Page) => (await result(page).locator("tbody td:last-child").allTextContents()).sort();

test("conditions are made by form, stand in the address, and the back button takes them away", async ({ page }) => {
  await open(page, "view=filter&lang=en&indicator=soc");
  await isDone(page);
  await expect(result(page)).toContainText("Wanted: wijken for which holds: social cohesion in 2024 below the first quartile.");
  await expect(result(page)).toContainText(`${lowest.length} of the 44 wijken match.`);
  await expect(result(page)).toContainText("1 area has no figure for social cohesion in 2024.");
  expect(await codesShown(page)).toEqual([...lowest].sort());
  await page.getByRole("button", { name: "Add a condition", exact: true }).press("Enter");
  await condition(page, 2).getByLabel("Change since").selectOption("2014");
  await condition(page, 2).getByLabel("With").selectOption("a number");
  await expect.poll(() => parameter(page, "where")).toBe("soc.2024.lt.q1,soc.2014-2024.lt.0");
  await isDone(page);
  await expect(result(page)).toContainText(`${declined.length} of the 44 wijken match.`);
  expect(await codesShown(page)).toEqual([...declined].sort());
  await axe(page);
  await page.getByRole("button", { name: "Remove condition 2" }).press("Enter");
  await expect(page.getByRole("button", { name: "Add a condition", exact: true })).toBeFocused();
  await expect(result(page)).toContainText(`${lowest.length} of the 44 wijken match.`);
  await page.goBack();
  await expect(condition(page, 2).getByLabel("Change since")).toHaveValue("2014");
  await expect(result(page)).toContainText(`${declined.length} of the 44 wijken match.`);
});

test("what is found becomes the selection, a group and a file", async ({ page }) => {
  await open(page, "view=filter&lang=en&where=soc.2024.lt.q1,soc.2014-2024.lt.0");
  await isDone(page);
  const { name, text } = await savedBy(page, "Download CSV");
  expect(name).toBe("wijkatlas_den-haag_wijk_filter.csv");
  const saved = parse(text, { columns: true }) as Row[];
  expect(saved.map(({ code }) => code).sort()).toEqual([...declined].sort());
  for (const row of saved) expect(Number(row.soc_2024)).toBe(after.get(row.code ?? ""));
  await page.getByRole("button", { name: "Select these areas" }).click();
  expect(parameter(page, "areas")?.split(",").sort()).toEqual([...declined].sort());
  await page.getByRole("button", { name: "Keep as group" }).click();
  expect(parameter(page, "group")?.split(",").sort()).toEqual([...declined].sort());
  await page.getByRole("link", { name: "Map", exact: true }).click();
  await expect(page.locator(".wa-map-view")).toBeVisible();
  // The filter stays in the link while another view is on screen.
  expect(parameter(page, "where")).toBe("soc.2024.lt.q1,soc.2014-2024.lt.0");
});

test("the same areas are found in SQL; a fault says where it stands, and what is not allowed is refused", async ({ page }) => {
  await open(page, "view=filter&lang=en&indicator=soc&where=soc.2024.lt.q1");
  await page.getByRole("radio", { name: "In SQL" }).check();
  const editor = page.getByRole("textbox", { name: "Your SQL" });
  await editor.fill("soc_2024 < (select quantile_cont(soc_2024, 0.25) from areas)\nand soc_2024 < soc_2014");
  await editor.press("Control+Enter");
  await expect(result(page)).toContainText(`${declined.length} of the 44 wijken match.`);
  expect(await codesShown(page)).toEqual([...declined].sort());
  expect(parameter(page, "where")).toMatch(/^sql:soc_2024 </);
  await editor.fill("soc_2024 < 0\nand nothing_like_it");
  await editor.press("Control+Enter");
  await expect(page.getByRole("alert")).toContainText("There is a fault in your SQL, in line 2, character 5.");
  await editor.fill("code in (from 'secrets.csv')");
  await editor.press("Control+Enter");
  await expect(page.getByRole("alert")).toContainText("Files cannot be read here: 'secrets.csv'.");
});

test("what an address asks in vain is told, and the rest is asked", async ({ page }) => {
  await open(page, "view=filter&lang=en&where=iq.2024.lt.3,soc.2015.lt.q1");
  await isDone(page);
  await expect(page.locator(".wa-filter")).toContainText("A condition was left out: ‘iq’ has no figures at this level.");
  await expect(page.locator(".wa-filter")).toContainText("There is no Social cohesion for 2015; 2014 was taken.");
  await expect(result(page)).toContainText("social cohesion in 2014 below the first quartile.");
  await page.goto("?view=filter&lang=en&indicator=soc&where=nonsense");
  await isDone(page);
  await expect(page.getByRole("status").filter({ hasText: "nonsense" })).toBeVisible();
  await expect(result(page)).toContainText("social cohesion in 2024 below the first quartile.");
});

test.describe("the database", () => {
  test.use({ provoked: [/duckdb|Failed to (load resource|fetch)|ErrorEvent/i] });

  test("can be waited for, stopped, fail and be tried again, while the map is there", async ({ page }) => {
    let asked = 0;
    let isHeld = true;
    await page.route("**/duckdb-*.wasm", async (route) => {
      asked++;
      // Held for good: only the button ends the waiting.
      if (!isHeld) await route.abort();
    });
    await open(page, "view=filter&lang=en&where=soc.2024.lt.q1");
    await expect(result(page)).toContainText("The database is looking for the areas…");
    await expect.poll(() => asked).toBe(1);
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    await expect(result(page)).toContainText("The search was stopped.");
    isHeld = false;
    await page.reload();
    await expect(page.getByRole("alert")).toContainText("The database in the browser could not start.");
    await expect(page.locator(".wa-map__surface")).toHaveAttribute("data-ready", "true");
    await page.unroute("**/duckdb-*.wasm");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(result(page)).toContainText(`${lowest.length} of the 44 wijken match.`);
  });
});
