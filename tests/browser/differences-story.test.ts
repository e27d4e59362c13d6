import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { verdictStrip } from "../../src/analysis/verdict-strip.ts";
import { hague } from "../analysis/hague.ts";
import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { open, parameter } from "./open.ts";
import { openControls, openDetails, panelOf } from "./story.ts";

const chapters = ["spread", "change", "regression", "groups", "contributions", "moran", "transitions"] as const;
const wide = { width: 1280, height: 720 };

const openStory = async (page: Parameters<typeof open>[0], address = "") => {
  await open(page, `view=differences&lang=en&${address}`);
  await expect(page.locator('.wa-differences[data-current="true"]')).toBeVisible();
};

for (const address of ["lang=nl", "lang=en", "lang=nl&areas=WK051829,WK051836", "lang=nl&level=buurt"])
  test(`closed the page is short, and has few controls: ${address}`, async ({ page }) => {
    await page.setViewportSize(wide);
    await open(page, `view=differences&${address}`);
    await expect(page.locator('.wa-differences[data-current="true"]')).toBeVisible();
    await expect(page.locator(".wa-strip table")).toBeVisible();
    await expect(page.locator(".wa-differences__clusters .wa-class-bar")).toBeVisible();
    await expect(panelOf(page, "moran").getByRole("progressbar")).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(2200);
    const controls = page.locator("main").locator("button, select, input, textarea, a[href]");
    expect(await controls.filter({ visible: true }).count()).toBeLessThanOrEqual(30);
  });

test("seven chapters in their order: a finding as heading, a figure, and nothing drawn of what is closed", async ({ page }) => {
  await page.setViewportSize(wide);
  await openStory(page);
  const ids = await page.locator(".wa-panel").evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).toEqual(chapters.map((name) => `panel-${name}`));
  await expect(panelOf(page, "moran")).toContainText("Moran's I +0.70 in 2024");
  const headings = await page.locator(".wa-panel :is(h2, h3)").allTextContents();
  expect(headings).toEqual([
    "The differences between the wijken of The Hague have not demonstrably changed since 2002",
    "Two in three wijken improved",
    "Of the 11 lowest wijken, 5 caught up and 6 did not",
    expect.stringMatching(/^The distance of NPLV The Hague Southwest .* has not demonstrably changed: from −0\.284 to −0\.380$/),
    expect.stringMatching(/^Schildersbuurt: mostly amenities \(\+0\.099\)/),
    "High and low wijken lie together in 2024, as they did in 2002",
    "21 wijken went to a higher class, 3 to a lower one"
  ]);
  await expect(page.locator(".wa-panel__details")).toHaveCount(7);
  await expect(page.locator(".wa-panel__details[open], .wa-panel__more, .wa-movers__slopes, .wa-transitions")).toHaveCount(0);
  await expect(panelOf(page, "change").locator(".wa-movers__list li")).toHaveCount(9);
  await expect(panelOf(page, "change").locator("h4").first()).toHaveText("Liveability (total): change from 2002 to 2024");
  await expect(panelOf(page, "contributions")).toContainText(
    "The five dimensions do not exist for 2002. So 2014–2024 stands here."
  );
});

test("the strip has every first year by every measure, and says of each what the analyst says", async ({ page }) => {
  await openStory(page);
  const { matrix, years } = hague();
  const steps = verdictStrip(matrix, years, "all");
  let step = steps.next();
  while (!step.done) step = steps.next();
  const strip = step.value;
  const table = page.locator(".wa-strip table");
  await expect(table).toBeVisible();
  await expect(table.locator("thead th")).toHaveText([/./, ...years.slice(0, -1).map(String)]);
  const cells = await table
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("td")].map(({ dataset, title }) => ({ verdict: dataset.verdict, title })))
    );
  const measures = [...new Set(strip?.cells.map(({ measure }) => measure))];
  expect(cells.map((row) => row.length)).toEqual(measures.map(() => years.length - 1));
  for (const [i, measure] of measures.entries())
    for (const [j, from] of years.slice(0, -1).entries()) {
      const cell = strip?.cells.find((one) => one.measure === measure && one.from === from);
      expect(cells[i]?.[j]?.verdict).toBe(cell?.familyVerdict);
      expect(cells[i]?.[j]?.title).toContain(`${from}: ${cell?.before.toFixed(3)}; 2024: ${cell?.after.toFixed(3)}`);
    }
});

test("the dataset's own programme is compared until the reader takes it away, or chooses another", async ({ page }) => {
  await openStory(page);
  await openDetails(page, "groups");
  const groups = panelOf(page, "groups");
  const choice = groups.getByRole("combobox", { name: "Group" });
  await expect(choice).toHaveValue("preset nplv-zuidwest");
  expect(parameter(page, "group")).toBeNull();
  const rows = parse(readFileSync("data/den-haag/scores-wijk.csv", "utf8"), { columns: true }) as Record<string, string>[];
  const set = ["WK051833", "WK051834", "WK051836"];
  const mean = (isIn: boolean, year: string) => {
    const own = rows.filter((row) => row.year === year && set.includes(row.code ?? "") === isIn);
    const full = own.filter(({ code }) => rows.filter((row) => row.code === code && row.afw !== "").length === 9);
    return full.reduce((sum, { afw }) => sum + Number(afw), 0) / full.length;
  };
  const gap = (year: string) => Math.abs(mean(true, year) - mean(false, year)).toFixed(3);
  await expect(groups.getByRole("heading", { level: 3 })).toContainText(`from −${gap("2002")} to −${gap("2024")}`);
  await groups.getByRole("button", { name: "Remove the group" }).click();
  await expect.poll(() => parameter(page, "nogroup")).toBe("1");
  await expect(groups.getByRole("heading", { level: 3 })).toHaveText(/Choose a group to compare with the other wijken/);
  await page.reload();
  await expect(groups).toHaveAttribute("data-folded", "true");
  await openDetails(page, "groups");
  await choice.selectOption({ label: "Krachtwijken 2007" });
  await expect.poll(() => parameter(page, "nogroup")).toBeNull();
  await expect(groups.getByRole("heading", { level: 3 })).toContainText("Krachtwijken 2007");
});

test("figures of one year: what cannot be said stands in one place, with the way to the map", async ({ page }) => {
  await page.goto("?view=differences&lang=en&indicator=home_value");
  const story = page.locator(".wa-story");
  await expect(story).toContainText("What you cannot say with one year");
  await expect(page.locator(".wa-panel, .wa-map, svg.wa-verdict-sign")).toHaveCount(0);
  await axe(page);
  await story.getByRole("link", { name: "See 2022 on the map" }).click();
  await expect.poll(() => parameter(page, "view")).toBe("map");
  expect(parameter(page, "indicator")).toBe("home_value");
});

test("what has no answer is one line that says why", async ({ page }) => {
  await openStory(page, "indicator=inhabitants");
  const parts = panelOf(page, "contributions");
  await expect(parts).toHaveAttribute("data-folded", "true");
  await expect(parts).toContainText("The parts are those of the total");
  await expect(parts.locator("details, svg")).toHaveCount(0);
});

test("by keyboard to every chapter, whose place in the list is marked, and to the controls", async ({ page }) => {
  await page.setViewportSize(wide);
  await openStory(page);
  await page.locator(".wa-story-bar__compared button").focus();
  for (const name of chapters) {
    await page.keyboard.press("Tab");
    const link = page.locator(`.wa-story-bar a[href="#panel-${name}"]`);
    await expect(link).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(panelOf(page, name)).toBeFocused();
    await expect(panelOf(page, name)).toBeInViewport();
    await link.focus();
  }
  await panelOf(page, "regression").evaluate((panel) => panel.scrollIntoView({ block: "start" }));
  await expect(page.locator(".wa-story-bar a[aria-current]")).toHaveText("Catching up");
  await openControls(page);
  await page.keyboard.press("Escape");
  await expect(page.locator(".wa-differences__controls")).toHaveCount(0);
});

test("an address that asks for the clusters opens at their chapter", async ({ page }) => {
  await openStory(page, "shown=clusters");
  await expect(panelOf(page, "moran")).toBeInViewport();
  await expect(panelOf(page, "moran").locator('.wa-map__surface[data-ready="true"]')).toBeVisible();
});

for (const lang of ["nl", "en"])
  test(`axe finds nothing wrong with the closed story in ${lang}`, async ({ page }) => {
    await open(page, `view=differences&lang=${lang}`);
    await expect(page.locator(".wa-strip table")).toBeVisible();
    await axe(page);
  });

test("all figures come in one file: a table a chapter, and what they are in words", async ({ page }) => {
  await openStory(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download all (zip)" }).click()
  ]);
  expect(download.suggestedFilename()).toBe("wijkatlas_den-haag_wijk_afw_2002-2024_all.zip");
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  expect(Object.keys(files).sort()).toEqual([...chapters.map((name) => `${name}.csv`), "README.txt"].sort());
  expect(strFromU8(files["README.txt"] ?? new Uint8Array())).toContain("Leefbaarometer 3.0");
  const spread = parse(strFromU8(files["spread.csv"] ?? new Uint8Array()), { columns: true }) as Record<string, string>[];
  expect(spread).toHaveLength(9 * 5 * 2);
});
