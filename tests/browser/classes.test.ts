import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { drawCounts, open, parameter, savedBy } from "./open.ts";
import { openDetails } from "./story.ts";

type Row = Readonly<Record<string, string>>;
const published = parse(readFileSync("data/den-haag/scores-wijk.csv", "utf8"), { columns: true }) as Row[];
const values = published.flatMap(({ afw }) => (afw === undefined || afw === "" ? [] : Number(afw))).sort((a, b) => a - b);

/** The quantile of type 7, as R has it. */
function quantile(p: number): number {
  const place = p * (values.length - 1);
  const [low = 0, high = 0] = [values[Math.floor(place)], values[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

const legend = (page: Page) => page.getByRole("region", { name: "Class", exact: true });
const editor = (page: Page) => page.getByRole("dialog");

async function openEditor(page: Page, address = ""): Promise<void> {
  await open(page, `lang=en&${address}`);
  await legend(page).getByRole("button", { name: "Classes…" }).click();
  await expect(editor(page).getByRole("figure")).toBeVisible();
}

test("an address with quantiles divides the values of all years, and says so wherever classes show", async ({ page }) => {
  await open(page, "lang=en&classes=quantile_5&areas=WK051829&table=1");
  const bounds = [0.2, 0.4, 0.6, 0.8].map(quantile);
  const own = `Own division: 5 classes with equally many values each (quantiles), over ${values.length} values of 2002–2024.`;
  await expect(legend(page)).toContainText(own);
  await expect(legend(page)).toContainText(`above +${(bounds[3] ?? 0).toFixed(3)}`);
  await expect(page.locator(".wa-map-view .wa-caption")).toContainText(own);
  await expect(page.getByRole("columnheader", { name: "Class" })).toBeVisible();

  const { name, text } = await savedBy(page, "Download CSV");
  expect(name).toContain("own-division-quantile_5");
  const rows = parse(text, { columns: true }) as Row[];
  expect(rows).toHaveLength(44);
  for (const row of rows) {
    expect(row.own_division).toBe("quantile_5");
    const number = 1 + bounds.filter((bound) => Number(row.value) > bound).length;
    expect(row.class, row.code).toBe(row.value === "" ? "" : String(number));
  }

  await page.getByRole("link", { name: "Trends" }).click();
  await expect(page.locator(".wa-trends-view .wa-figure__caption")).toContainText(own);
  const trends = await savedBy(page, "Download CSV");
  expect(trends.name).toContain("own-division-quantile_5");
  for (const row of parse(trends.text, { columns: true }) as Row[])
    expect(row.class).toBe(String(1 + bounds.filter((bound) => Number(row.value) > bound).length));
});

test("moves between classes are those of the chosen classes", async ({ page }) => {
  await open(page, "view=differences&lang=en&classes=equal_3&from=2014&year=2024");
  const panel = await openDetails(page, "transitions");
  await expect(panel).toContainText("Own division: 3 classes of equal width");
  const { name, text } = await savedBy(page, "Download CSV: transitions");
  expect(name).toContain("own-division-equal_3");
  expect(parse(text, { columns: true })).toHaveLength(9);
});

test("a year step recolours with the same bounds and draws no shape", async ({ page }) => {
  await open(page, "lang=en&classes=natural_4");
  const names = legend(page).locator(".wa-legend__classes .wa-legend__name");
  const first = await names.allTextContents();
  const before = await drawCounts(page);
  await page.getByRole("radio", { name: "2018" }).check({ force: true });
  await expect.poll(() => parameter(page, "year")).toBe("2018");
  expect(await names.allTextContents()).toEqual(first);
  expect((await drawCounts(page)).rasterisations).toBe(before.rasterisations);
});

test("the editor shows a division before it is applied, applies it, and goes back", async ({ page }) => {
  await openEditor(page);
  await expect(editor(page).getByRole("status")).toHaveText("No area changes class in 2024.");
  await editor(page).getByLabel("Division").selectOption("quantile");
  await editor(page).getByLabel("Number of classes").selectOption("5");
  await expect(editor(page).getByRole("status")).toContainText("There are 9 classes now and will be 5");
  await expect(editor(page).getByRole("slider")).toHaveCount(4);
  expect(parameter(page, "classes")).toBeNull();
  await axe(page);

  await editor(page).getByRole("button", { name: "Apply" }).click();
  await expect(editor(page)).toHaveCount(0);
  expect(parameter(page, "classes")).toBe("quantile_5");
  await expect(legend(page).getByRole("button", { name: "Classes…" })).toBeFocused();

  await page.keyboard.press("Enter");
  await editor(page).getByLabel("Only values of 2024").check();
  await editor(page).getByRole("button", { name: "Apply" }).click();
  expect(parameter(page, "classes")).toBe("quantile_5_year");
  await expect(legend(page)).toContainText("over 43 values of 2024.");

  await legend(page).getByRole("button", { name: "Classes…" }).click();
  await editor(page).getByRole("button", { name: "Back to the classes of the data" }).click();
  await expect.poll(() => parameter(page, "classes")).toBeNull();
  await expect(legend(page)).toContainText("Excellent");
  await page.goBack();
  await expect.poll(() => parameter(page, "classes")).toBe("quantile_5_year");
});

test("a bound moves by keyboard, by dragging and by typing; Escape leaves everything as it was", async ({ page }) => {
  await openEditor(page, "classes=manual_-0.2_0.2");
  const [first, second] = [
    editor(page).getByRole("slider", { name: "Bound 1" }),
    editor(page).getByRole("slider", { name: "Bound 2" })
  ];
  const at = async (slider: typeof first) => Number(await slider.getAttribute("aria-valuenow"));
  await first.focus();
  await page.keyboard.press("ArrowRight");
  expect(await at(first)).toBeCloseTo(-0.199, 9);
  await page.keyboard.press("PageDown");
  expect(await at(first)).toBeCloseTo(-0.209, 9);
  await page.keyboard.press("End");
  expect(await at(first)).toBeCloseTo(0.199, 9);

  // Apart again, so that the pointer finds the second.
  await page.keyboard.press("Home");
  const box = await second.boundingBox();
  if (!box) throw new Error("no place");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  expect(await at(second)).toBeGreaterThan(0.25);

  const field = editor(page).getByRole("textbox", { name: "Bound 1" });
  await field.fill("2");
  await field.press("Enter");
  await expect(editor(page).getByRole("alert")).toContainText("2 does not lie below the bound after it");
  await field.fill("many");
  await field.press("Enter");
  await expect(editor(page).getByRole("alert")).toContainText("‘many’ is no number");
  await field.fill("-0.05");
  await field.press("Enter");
  await expect(editor(page).getByRole("alert")).toHaveCount(0);
  expect(await at(first)).toBe(-0.05);
  await axe(page);

  await page.keyboard.press("Escape");
  await expect(editor(page)).toHaveCount(0);
  expect(parameter(page, "classes")).toBe("manual_-0.2_0.2");
});

test("bounds set by hand stay behind when another indicator is chosen; a method goes along", async ({ page }) => {
  await open(page, "lang=en&classes=manual_0");
  await expect(legend(page)).toContainText("Own division: 2 classes with bounds set by hand.");
  await page.getByLabel("Indicator").selectOption("won");
  await expect.poll(() => parameter(page, "classes")).toBeNull();
  await open(page, "lang=en&classes=quantile_4");
  await page.getByLabel("Indicator").selectOption("won");
  await expect.poll(() => parameter(page, "indicator")).toBe("won");
  expect(parameter(page, "classes")).toBe("quantile_4");
});

test("an address with classes that cannot be understood says so and shows those of the data", async ({ page }) => {
  await open(page, "lang=en&classes=quantile_12");
  await expect(page.getByText("‘quantile_12’ in the address (classes) is not known")).toBeVisible();
  await expect(legend(page)).toContainText("Excellent");
});
