import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { expect, test } from "./fixtures.ts";
import { idle, open, openPanel, parameter, savedBy } from "./open.ts";
import { openDetails, panelOf } from "./story.ts";

type Row = Readonly<Record<string, string>>;
const published = parse(readFileSync("data/den-haag/scores-wijk.csv", "utf8"), { columns: true }) as Row[];
const years = [2002, 2008, 2012, 2014, 2016, 2018, 2020, 2022, 2024];

/** Published values by code and year; an empty cell is no value. */
function publishedIn(code: string, year: number, column = "afw"): number {
  const cell = published.find((row) => row.code === code && row.year === String(year))?.[column] ?? "";
  return cell === "" ? Number.NaN : Number(cell);
}
const codes = [...new Set(published.map(({ code }) => code ?? ""))];
const panel = codes.filter((code) => years.every((year) => !Number.isNaN(publishedIn(code, year))));

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: readonly number[]) =>
  Math.sqrt(values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1));

/** Opens the differences and waits for all panels. */
async function openDifferences(page: Page, address = ""): Promise<void> {
  await open(page, `view=differences&lang=en&${address}`);
  await expect(page.locator("#panel-transitions")).toBeVisible();
}

async function csv(page: Page, name: Parameters<typeof openDetails>[1]): Promise<Row[]> {
  await openDetails(page, name);
  const { text } = await savedBy(page, `Download CSV: ${name === "moran" ? "clusters" : name}`);
  return parse(text, { columns: true }) as Row[];
}

test("the verdict names measure, years, weighting and n, and does not say more than holds", async ({ page }) => {
  await openDifferences(page, "from=2014&year=2024");
  const verdict = await openDetails(page, "spread");
  const [before, after] = [2014, 2024].map((year) => deviation(panel.map((code) => publishedIn(code, year))).toFixed(3));
  await expect(verdict.getByRole("heading", { level: 2 })).toHaveText(
    "The differences between the wijken of The Hague have not demonstrably changed since 2014"
  );
  await expect(verdict).toContainText(
    `Standard deviation, unweighted, ${panel.length} wijken: from ${before} in 2014 to ${after} in 2024; Pitman–Morgan`
  );
});

test("spread: the file holds every measure of every year, and the SD is that of the published figures", async ({ page }) => {
  await openDifferences(page);
  const rows = await csv(page, "spread");
  expect(Object.keys(rows[0] ?? {})).toEqual(["year", "level", "indicator", "measure", "weighting", "n", "value"]);
  // Each unweighted, and weighted by the inhabitants of 2022.
  expect(rows).toHaveLength(years.length * 5 * 2);
  for (const year of years) {
    const row = rows.find((one) => one.year === String(year) && one.measure === "sd" && one.weighting === "none");
    expect(row).toMatchObject({ level: "wijk", indicator: "afw", n: String(panel.length) });
    expect(Number(row?.value)).toBeCloseTo(deviation(panel.map((code) => publishedIn(code, year))), 12);
  }
  await expect(page.getByRole("region", { name: "Spread over the years" })).toContainText(
    "Oostduinen (no figure in 2022 and 2024)"
  );
});

test("the panel of both years alone is another panel when the address says so", async ({ page }) => {
  await openDifferences(page, "from=2002&year=2020&panel=pair");
  const rows = await csv(page, "spread");
  expect([...new Set(rows.map(({ year }) => year))]).toEqual(["2002", "2020"]);
  expect(rows[0]?.n).toBe("44");
});

test("change: every area with both figures and their difference, and a list that selects", async ({ page }) => {
  await openDifferences(page, "from=2014&year=2024");
  const rows = await csv(page, "change");
  expect(Object.keys(rows[0] ?? {})).toEqual([
    "code",
    "name",
    "level",
    "from",
    "to",
    "indicator",
    "value_from",
    "value_to",
    "change"
  ]);
  expect(rows).toHaveLength(codes.length);
  for (const { code = "", change } of rows) {
    const expected = publishedIn(code, 2024) - publishedIn(code, 2014);
    if (Number.isNaN(expected)) expect(change).toBe("");
    else expect(Number(change)).toBe(expected);
  }
  const first = panelOf(page, "change").locator(".wa-movers__list button").first();
  const name = (await first.locator(".wa-movers__name").textContent()) ?? "";
  await first.click();
  await expect(page.getByRole("region", { name: "Selected areas" })).toContainText(name);
});

test("regression: the line through the published figures, with σ beside β", async ({ page }) => {
  await openDifferences(page, "from=2014&year=2024");
  const [row] = await csv(page, "regression");
  expect(Object.keys(row ?? {}).join()).toBe(
    "from,to,level,indicator,n,intercept,slope,se,t,p,ci_low,ci_high,r2,sd_from,sd_to,pitman_t,pitman_p"
  );
  const [x, y] = [panel.map((code) => publishedIn(code, 2014)), panel.map((code) => publishedIn(code, 2024))];
  const [mx, my] = [mean(x), mean(y)];
  const sxy = x.reduce((sum, value, i) => sum + (value - mx) * ((y[i] ?? 0) - my), 0);
  const sxx = x.reduce((sum, value) => sum + (value - mx) ** 2, 0);
  expect(Number(row?.slope)).toBeCloseTo(sxy / sxx - 1, 12);
  expect(Number(row?.sd_from)).toBeCloseTo(deviation(x), 12);
  expect(Number(row?.sd_to)).toBeCloseTo(deviation(y), 12);
  expect(Math.sign(Number(row?.pitman_t))).toBe(Math.sign(deviation(y) - deviation(x)));
  await expect(page.getByRole("region", { name: "Did the lowest wijken catch up?" })).toContainText("regression to the mean");
});

test("dragging over dots selects their areas, on the map too", async ({ page }) => {
  await openDifferences(page, "from=2014");
  const plot = page.getByRole("application", { name: "Did the lowest wijken catch up?" });
  await plot.scrollIntoViewIfNeeded();
  const box = await plot.boundingBox();
  if (!box) throw new Error("no plot");
  await page.mouse.move(box.x + box.width * 0.12, box.y + box.height * 0.12);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.32, box.y + box.height * 0.5, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => (parameter(page, "areas") ?? "").split(",").filter(Boolean).length).toBeGreaterThan(1);
});

test("transitions: counts and shares of all cells, and a cell selects its areas", async ({ page }) => {
  await openDifferences(page, "from=2014&year=2024");
  const rows = await csv(page, "transitions");
  expect(rows).toHaveLength(81);
  expect(rows.reduce((sum, { count }) => sum + Number(count), 0)).toBe(43);
  for (const from of new Set(rows.map((row) => row.from_class))) {
    const own = rows.filter((row) => row.from_class === from && row.share !== "");
    if (own.length > 0) expect(own.reduce((sum, { share }) => sum + Number(share), 0)).toBeCloseTo(1, 12);
  }
  const cell = page.getByRole("button", { name: /^4 ?100% areas from Very good to Excellent$/ });
  await cell.click();
  await expect.poll(() => (parameter(page, "areas") ?? "").split(",").length).toBe(4);
});

test("Moran: every year with its permutation p, and a local map with its own words", async ({ page }) => {
  await openDifferences(page);
  await expect(await openDetails(page, "moran")).toContainText("999 random permutations");
  const rows = await csv(page, "moran");
  expect(Object.keys(rows[0] ?? {})).toEqual(["year", "level", "indicator", "n", "I", "expected", "p", "permutations", "seed"]);
  expect(rows.map(({ year }) => Number(year))).toEqual(years);
  expect(rows[0]).toMatchObject({ n: "44", permutations: "999" });
  expect(Number(rows[0]?.expected)).toBeCloseTo(-1 / 43, 12);
  await expect(page.getByRole("region", { name: "Class", exact: true })).toContainText("high among high");
  await expect(panelOf(page, "moran").locator('.wa-map__surface[data-ready="true"]')).toBeVisible();
});

test("contributions: five parts that add up to the change, and another pair of years where there are none", async ({ page }) => {
  await openDifferences(page, "from=2002&year=2024&areas=WK051829");
  const region = page.getByRole("region", { name: "Which parts does the change consist of?" });
  await expect(region).toContainText("The five dimensions do not exist for 2002.");
  await expect(region).toContainText("So 2014–2024 stands here.");
  await openDetails(page, "contributions");
  await expect(region).toContainText("Schildersbuurt changed by");
  const rows = await csv(page, "contributions");
  const value = (part: string) => Number(rows.find((row) => row.part === part)?.value);
  for (const part of ["fys", "onv", "soc", "vrz", "won"])
    expect(value(part)).toBeCloseTo(publishedIn("WK051829", 2024, part) - publishedIn("WK051829", 2014, part), 12);
  const steps = rows.filter(({ part }) => part !== "start" && part !== "end");
  expect(steps.reduce((sum, row) => sum + Number(row.value), value("start"))).toBeCloseTo(value("end"), 12);
});

test("contributions: either area of a difference can be chosen, and both change places", async ({ page }) => {
  await openDifferences(page, "from=2014&year=2024&split=difference&areas=WK051829,WK051838,WK051810");
  const region = page.getByRole("region", { name: "Which parts does the change consist of?" });
  await openDetails(page, "contributions");
  const [area, other] = [region.getByRole("combobox", { name: "Area" }), region.getByRole("combobox", { name: "Compared with" })];
  await other.selectOption("WK051810");
  await expect.poll(() => parameter(page, "beside")).toBe("WK051810");
  const total = async () => {
    const rows = await csv(page, "contributions");
    expect(rows[0]).toMatchObject({ code: await area.inputValue(), other: await other.inputValue() });
    const value = (part: string) => Number(rows.find((row) => row.part === part)?.value);
    return value("end") - value("start");
  };
  const expected = publishedIn("WK051829", 2024) - publishedIn("WK051810", 2024);
  expect(await total()).toBeCloseTo(expected, 12);
  await area.selectOption("WK051810");
  await expect(other).toHaveValue("WK051829");
  expect(await total()).toBeCloseTo(-expected, 12);
});

test("groups: a preset with its caveat, two lines and the gap, and the sentence that it explains nothing", async ({ page }) => {
  await openDifferences(page, "from=2014&year=2024");
  const region = page.getByRole("region", { name: "A group compared with the rest" });
  await openDetails(page, "groups");
  await region.getByRole("combobox", { name: "Group" }).selectOption({ label: "Krachtwijken 2007" });
  await expect.poll(() => (parameter(page, "group") ?? "").split(",").length).toBe(6);
  await expect(region).toContainText("An approximation: the choice of 2007 was by postcode");
  await expect(region).toContainText("not chosen at random");
  const set = (parameter(page, "group") ?? "").split(",");
  const rest = panel.filter((code) => !set.includes(code));
  const change = (code: string) => publishedIn(code, 2024) - publishedIn(code, 2014);
  const estimate = mean(set.map(change)) - mean(rest.map(change));
  await expect(region).toContainText(`${estimate < 0 ? "−" : "+"}${Math.abs(estimate).toFixed(3)} (standard error`);
  const rows = await csv(page, "groups");
  const first = rows.find((row) => row.group === "set" && row.year === "2014");
  expect(Number(first?.value)).toBeCloseTo(mean(set.map((code) => publishedIn(code, 2014))), 12);
  await page.reload();
  await openDetails(page, "groups");
  await expect(region).toContainText("Difference-in-differences 2014–2024");
});

test("the reference moves map, charts and words, and its name stands under every picture", async ({ page }) => {
  await openDifferences(page, "from=2014&year=2024&areas=WK051829");
  await openPanel(page, "settings");
  await page.getByRole("combobox", { name: "Compared with" }).selectOption("gemeente");
  await expect.poll(() => parameter(page, "reference")).toBe("gemeente");
  const name = "mean of the wijken of the municipality in that year (own calculation)";
  await expect((await openDetails(page, "change")).locator(".wa-differences__mapkey .wa-caption")).toContainText(name);
  await expect(await openDetails(page, "spread")).toContainText(name);
  const rows = await csv(page, "change");
  const own = rows.find(({ code }) => code === "WK051829");
  const known = codes.map((code) => publishedIn(code, 2024)).filter((value) => !Number.isNaN(value));
  expect(Number(own?.value_to)).toBeCloseTo(publishedIn("WK051829", 2024) - mean(known), 12);
  await page.getByRole("link", { name: "Map", exact: true }).click();
  await expect(page.locator(".wa-legend__note")).toContainText(name);
});

test("another reference keeps every panel in its place, and shuffles nothing again where whole years move", async ({ page }) => {
  await openDifferences(page, "from=2014&year=2024");
  const moran = await openDetails(page, "moran");
  // Its sentence comes when the first shuffling is done; before the panel is there, there is no button either.
  await expect(moran).toContainText("Moran's I in 2024");
  await expect(moran.getByRole("button", { name: "Stop" })).toBeHidden();
  await page.evaluate(() => {
    const changes = { taken: 0, shuffled: 0 };
    const panels = document.querySelector(".wa-story");
    if (!panels) throw new Error("no panels");
    new MutationObserver((all) => {
      changes.taken += all.filter(({ target, removedNodes }) => target === panels && removedNodes.length > 0).length;
      if (panels.querySelector("progress")) changes.shuffled++;
    }).observe(panels, { childList: true, subtree: true });
    Object.assign(window, { changes });
  });
  await openPanel(page, "settings");
  await page.getByRole("combobox", { name: "Compared with" }).selectOption("gemeente");
  const name = "mean of the wijken of the municipality in that year (own calculation)";
  await expect(moran).toContainText(name);
  await expect(page.locator('.wa-differences[data-current="true"]')).toBeVisible();
  // Shuffling that waits for a reader who goes on says so from the beginning.
  await idle(page);
  expect(await page.evaluate(() => (window as unknown as { changes: object }).changes)).toEqual({ taken: 0, shuffled: 0 });
});

test("an address without a set, or with too wide a reference, shows the fixed one", async ({ page }) => {
  await openDifferences(page, "reference=country");
  await openPanel(page, "settings");
  await expect(page.getByRole("combobox", { name: "Compared with" })).toHaveValue("fixed");
  await expect(page.getByRole("option", { name: /mean of all wijken/ })).toBeDisabled();
});

test("by keyboard: the band, the strip of all areas, the cells of the moves", async ({ page }) => {
  await openDifferences(page, "from=2014");
  await openDetails(page, "change");
  const band = page.getByRole("textbox", { name: "Unchanged up to" });
  await band.fill("0.1");
  await band.press("Enter");
  await expect.poll(() => parameter(page, "band")).toBe("0.1");
  await expect(page.getByRole("region", { name: "Class", exact: true })).toContainText("(almost) unchanged, within 0.100");
  const strip = page.getByRole("application", { name: "Spread over the years" });
  await strip.focus();
  await page.keyboard.press("ArrowDown");
  const reading = page.getByRole("region", { name: "Spread over the years" }).locator("[aria-live]");
  await expect(reading).toContainText(/, 2024: [+−]\d/);
  await page.keyboard.press("ArrowLeft");
  await expect(reading).toContainText(/, 2022: /);
  await page.keyboard.press("Enter");
  await expect.poll(() => parameter(page, "areas")).toMatch(/^WK0518/);
  await openDetails(page, "transitions");
  const cell = page.locator('[data-cell="0 0"]');
  await cell.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator('[data-cell="0 1"]')).toBeFocused();
});

test("the map speaks of the change and walks by keyboard as ever", async ({ page }) => {
  await openDifferences(page, "from=2014");
  await panelOf(page, "change").locator(".wa-map__surface").focus();
  await page.keyboard.press("ArrowDown");
  await expect(panelOf(page, "change").locator(".wa-map [aria-live='polite']")).toContainText(
    /Change from 2014 to 2024 [+−]\d\.\d{3}; 2024: /
  );
});
