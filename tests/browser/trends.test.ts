import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "./fixtures.ts";
import { open, parameter, savedBy } from "./open.ts";

type Row = Readonly<Record<string, string>>;
const published = parse(readFileSync("data/den-haag/scores-wijk.csv", "utf8"), { columns: true }) as Row[];

test("draws a line for each selected area, the mean and the band of all", async ({ page }) => {
  await open(page, "view=trends&lang=en&areas=WK051829,WK051804");
  await expect(
    page.getByRole("heading", { name: "Liveability (total) through the years: Schildersbuurt and Benoordenhout" })
  ).toBeVisible();
  const plot = page.locator(".wa-trends__plot");
  await expect(plot).toContainText("Schildersbuurt");
  await expect(plot).toContainText("Benoordenhout");
  await expect(plot).toContainText("mean of wijken");
  await expect(plot.locator(".wa-trends__band")).toBeAttached();
  await expect(page.getByText("Schildersbuurt from −0.412 to −0.197", { exact: false }).first()).toBeAttached();
});

test("a year without a figure is a gap, and is said", async ({ page }) => {
  await open(page, "view=trends&lang=en&areas=WK051801&table=1");
  await expect(page.getByText("No data: Oostduinen in 2022 and 2024.", { exact: false }).first()).toBeAttached();
  const row = page.getByRole("table").getByRole("row", { name: /^Oostduinen/ });
  await expect(row.getByRole("cell").last()).toHaveText("no data");
});

test("the keyboard walks over the years and reads all values out", async ({ page }) => {
  await open(page, "view=trends&lang=en&areas=WK051829,WK051804");
  await page.locator(".wa-trends [tabindex='0']").first().focus();
  await page.keyboard.press("Home");
  const live = page.locator(".wa-trends [role='status']");
  await expect(live).toContainText("2002");
  await expect(live).toContainText("−0.412");
  await page.keyboard.press("ArrowRight");
  await expect(live).toContainText("2008");
  await page.keyboard.press("Enter");
  await expect.poll(() => parameter(page, "year")).toBe("2008");
});

test("programme periods appear when they are asked for", async ({ page }) => {
  await open(page, "view=trends&lang=nl&areas=WK051829");
  const plot = page.locator(".wa-trends__plot");
  await expect(plot).not.toContainText("Wijkaanpak");
  await page.getByRole("checkbox", { name: "Programmaperioden tonen" }).check();
  await expect(plot).toContainText("Haagse Wijkaanpak");
  expect(parameter(page, "programmes")).toBe("1");
});

test("Download CSV holds the selected areas in every year, figure for figure", async ({ page }) => {
  await open(page, "view=trends&lang=en&areas=WK051829,WK051801");
  const { name, text } = await savedBy(page, "Download CSV");
  expect(name).toBe("wijkatlas_den-haag_wijk_afw_trends.csv");
  const rows = parse(text, { columns: true }) as Row[];
  expect(Object.keys(rows[0] ?? {})).toEqual(["code", "name", "level", "year", "indicator", "value", "class"]);
  expect(rows).toHaveLength(18);
  for (const row of rows) {
    const source = published.find(({ code, year }) => code === row.code && year === row.year);
    expect(row.value, `${row.code} ${row.year}`).toBe(source?.afw ?? "");
  }
});

test("map and trends share selection and year, side by side on a wide screen, one at a time on a narrow one", async ({
  page
}) => {
  await open(page, "lang=en&areas=WK051829");
  await expect(page.locator(".wa-map-view")).toBeVisible();
  await expect(page.locator(".wa-trends-view")).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator(".wa-trends-view")).toHaveCount(0);
  await page.getByRole("link", { name: "Trends" }).click();
  await expect(page.locator(".wa-trends-view")).toBeVisible();
  await expect(page.locator(".wa-map-view")).toHaveCount(0);
});

test("on a narrow screen the trends start the database themselves", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "view=trends&lang=en");
  await expect(page.getByText("mean of wijken", { exact: false }).first()).toBeAttached();
});
