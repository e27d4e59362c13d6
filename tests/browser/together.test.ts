import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { drawCounts, idle, open, parameter, savedBy } from "./open.ts";

type Row = Readonly<Record<string, string>>;
const published = parse(readFileSync("data/den-haag/scores-wijk.csv", "utf8"), { columns: true }) as Row[];
const rows2024 = published.filter(({ year }) => year === "2024");
const both = rows2024.flatMap(({ code = "", soc, won }) => (soc && won ? [{ code, x: Number(soc), y: Number(won) }] : []));

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
function correlation(): number {
  const [mx, my] = [mean(both.map(({ x }) => x)), mean(both.map(({ y }) => y))];
  const sum = (term: (pair: (typeof both)[number]) => number) => both.reduce((total, pair) => total + term(pair), 0);
  return sum(({ x, y }) => (x - mx) * (y - my)) / Math.sqrt(sum(({ x }) => (x - mx) ** 2) * sum(({ y }) => (y - my) ** 2));
}
function quantile(all: readonly number[], p: number): number {
  const sorted = [...all].sort((a, b) => a - b);
  const place = p * (sorted.length - 1);
  const [low = 0, high = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

const square = (page: Page) => page.getByRole("group", { name: "Classes of two indicators" });
const cell = (page: Page, number: number) => square(page).locator(`[data-cell="${number}"]`);

async function openTogether(page: Page, address = "indicator=soc&second=won"): Promise<void> {
  await open(page, `view=together&lang=en&${address}`);
  await expect(square(page)).toBeVisible();
}

test("the file holds every area with both figures, terciles of type 7 and quadrants by the medians", async ({ page }) => {
  await openTogether(page);
  const { name, text } = await savedBy(page, "Download CSV: together");
  expect(name).toBe("wijkatlas_den-haag_wijk_soc-2024_won-2024_together.csv");
  const rows = parse(text, { columns: true }) as Row[];
  expect(Object.keys(rows[0] ?? {}).join(",")).toBe(
    "code,name,level,indicator_x,year_x,x,class_x,indicator_y,year_y,y,class_y,quadrant"
  );
  expect(rows).toHaveLength(44);
  const side = (key: "x" | "y") => {
    const all = both.map((pair) => pair[key]);
    return { thirds: [quantile(all, 1 / 3), quantile(all, 2 / 3)], median: quantile(all, 0.5) };
  };
  const [x, y] = [side("x"), side("y")];
  const classOf = (value: number, thirds: readonly number[]) => String(1 + thirds.filter((bound) => value > bound).length);
  for (const pair of both) {
    const row = rows.find(({ code }) => code === pair.code);
    expect(row).toMatchObject({
      level: "wijk",
      indicator_x: "soc",
      year_x: "2024",
      class_x: classOf(pair.x, x.thirds),
      class_y: classOf(pair.y, y.thirds),
      quadrant: `${pair.x > x.median ? "high" : "low"}_${pair.y > y.median ? "high" : "low"}`
    });
    expect(Number(row?.x)).toBe(pair.x);
    expect(Number(row?.y)).toBe(pair.y);
  }
  const missing = rows.filter(({ code }) => !both.some((pair) => pair.code === code));
  for (const row of missing) expect(row).toMatchObject({ class_x: "", class_y: "", quadrant: "" });
});

test("the association is told in words without a cause, with r, its interval, n and who was left out", async ({ page }) => {
  await openTogether(page);
  const figure = page.getByRole("figure");
  await expect(figure).toContainText(`Pearson r = +${correlation().toFixed(2)} (95% interval`);
  await expect(figure).toContainText(`n = ${both.length} wijken. An association does not say that one comes from the other.`);
  await expect(figure).toContainText(`${both.length} of the 44 wijken have both figures`);
  await expect(figure).toContainText("Neither: Oostduinen.");
  await expect(figure).toContainText("0 = fixed national reference");
  await axe(page);
});

test("a part of the total, and figures of different years, are warned of", async ({ page }) => {
  await openTogether(page, "indicator=afw&second=soc&year=2002");
  await expect(page.getByText("Social cohesion is a part of liveability (total)")).toBeVisible();
  await expect(page.getByText("Social cohesion has no figures for 2002. The nearest year is 2014.")).toBeVisible();
  await expect(page.getByRole("figure")).toContainText("Horizontal Liveability (total), 2002");
  await expect(page.getByRole("figure")).toContainText("vertical social cohesion, 2014");
});

test("cells of the square bring out their areas, by mouse and by keyboard, and become selection or group", async ({ page }) => {
  await openTogether(page);
  // The map makes room for its key once that is there, and draws again in a worker.
  await expect
    .poll(async () => {
      const { rasterisations } = await drawCounts(page);
      for (let i = 0; i < 3; i++) await idle(page);
      return (await drawCounts(page)).rasterisations - rasterisations;
    })
    .toBe(0);
  const before = await drawCounts(page);
  await cell(page, 1).click();
  expect(parameter(page, "cells")).toBe("1.1");
  await expect(cell(page, 1)).toHaveAttribute("aria-pressed", "true");
  await expect(cell(page, 1)).toHaveAccessibleName(
    /^Social cohesion low \(unfavourable\); Housing stock low \(unfavourable\): \d+ areas$/
  );
  const chosen = page.getByRole("region", { name: "Areas in the chosen cells" });
  const count = Number(await cell(page, 1).locator("span").first().textContent());
  await expect(chosen.getByRole("listitem").getByRole("button")).toHaveCount(count);
  // Other cells fade: the map is coloured again and draws no shape.
  const after = await drawCounts(page);
  expect(after.rasterisations).toBe(before.rasterisations);
  expect(after.recolours).toBeGreaterThan(before.recolours);
  await expect(page.locator('.wa-scatter__dots[data-dimmed="true"]').first()).toBeAttached();

  await page.keyboard.press("ArrowRight");
  await expect(cell(page, 2)).toBeFocused();
  await page.keyboard.press("Space");
  expect(parameter(page, "cells")).toBe("1.1,2.1");
  await page.keyboard.press("ArrowUp");
  await expect(cell(page, 5)).toBeFocused();
  await cell(page, 2).click();
  expect(parameter(page, "cells")).toBe("1.1");
  await axe(page);

  await chosen.getByRole("button", { name: /^Save as group/ }).click();
  expect(parameter(page, "group")?.split(",")).toHaveLength(count);
  await chosen.getByRole("button", { name: /^Select these areas/ }).click();
  expect(parameter(page, "areas")?.split(",")).toHaveLength(Math.min(12, count));
  await chosen.getByRole("button", { name: "Clear the cells" }).click();
  await expect.poll(() => parameter(page, "cells")).toBeNull();
});

test("hovering and selecting are one in map, scatter and list", async ({ page }) => {
  await openTogether(page, "indicator=soc&second=won&cells=1.1");
  const chart = page.getByRole("application", { name: /How strong is the association\?/ });
  await chart.focus();
  await page.keyboard.press("ArrowRight");
  const reading = page.locator(".wa-scatter .wa-chart-reading");
  await expect(reading).toContainText("Housing stock, 2024");
  const name = ((await reading.textContent()) ?? "").split(":")[0] ?? "";
  await expect(page.locator(".wa-map__card")).toContainText(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Selected areas" })).toContainText(name);
});

test("quadrants are named by what they mean, and their areas can be selected", async ({ page }) => {
  await openTogether(page);
  const list = page.locator(".wa-together__quadrantlist");
  await expect(list).toContainText("Both unfavourable: tasks meet (opportunity to combine)");
  await page.getByRole("button", { name: "Division" }).click();
  await page.getByLabel("Quadrants").selectOption("class");
  expect(parameter(page, "quadrants")).toBe("class");
  await expect(list).toContainText("in between");
  await list.getByRole("button", { name: /^Select these areas: both favourable/ }).click();
  await expect(page.getByRole("region", { name: "Selected areas" }).getByRole("listitem")).not.toHaveCount(0);
});

test("axes change places, and a second indicator that is the first is not taken", async ({ page }) => {
  await openTogether(page);
  await page.getByRole("button", { name: "Swap the axes" }).click();
  expect(parameter(page, "indicator")).toBe("won");
  expect(parameter(page, "second")).toBe("soc");
  await expect(page.locator(".wa-subtitle")).toHaveText("Housing stock and social cohesion by wijk");
  await page.getByLabel("Indicator", { exact: true }).selectOption("soc");
  await expect.poll(() => parameter(page, "second")).toBe("won");
  await openTogether(page, "indicator=soc&second=soc");
  await expect(page.getByText("‘soc’", { exact: false }).first()).toBeVisible();
});

test("the whole picture works in Dutch on a telephone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "view=together&indicator=soc&second=won&cells=3.3");
  await expect(page.getByRole("group", { name: "Klassen van twee indicatoren" })).toBeVisible();
  await expect(page.getByText("beide ongunstig: opgaven komen samen (koppelkans)").first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await axe(page);
});
