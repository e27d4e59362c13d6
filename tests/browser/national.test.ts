import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { loadDataset } from "../../scripts/data/load/load-dataset.ts";
import { officialAddresses } from "../../scripts/data/load/official-addresses.ts";
import { readOptions } from "../../scripts/data/load/options.ts";
import { makeProgress } from "../../scripts/data/load/progress.ts";
import { needsOfficialFiles } from "../../scripts/test-run/official-files.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { hasSharedData, sharedData } from "../shared-data.ts";
import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { heldBy } from "./held-memory.ts";
import { drawCounts, open, openPanel, parameter, savedBy, surface } from "./open.ts";
import { openDetails, panelOf } from "./story.ts";

// The official national file, through the loader and the application: what a person does with `npm run data`.
test.skip(!hasSharedData, needsOfficialFiles);
// In one worker, so that the dataset is made once.
test.describe.configure({ mode: "default" });

const scores = "leefbaarometer-3.0/Leefbaarometer-scores wijken 2002-2022.csv";
const sharedFile = (path: string) => join(sharedData, path);
let folder = "";

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wijkatlas-national-"));
  const options = readOptions([
    ...["--scores", sharedFile(scores), "--boundaries", sharedFile("boundaries/nl_wijken_2022.geojson")],
    ...["--boundaries", sharedFile("boundaries/nl_gemeenten_2022.geojson")],
    ...["--kerncijfers", sharedFile("cbs/nl_wijken_kwb2022.csv"), "--id", "nederland"]
  ]);
  const draft = await loadDataset(options, {
    folders: { data: join(folder, "data"), served: join(folder, "served"), cache: join(folder, "cache") },
    addresses: officialAddresses({}),
    fetching: { progress: makeProgress(false, () => undefined), firstWait: 1 },
    notify: () => undefined
  });
  expect(draft.levels.map(({ level, areas, scores: rows }) => [level, areas.length, rows.length])).toEqual([
    ["wijk", 3340, 26_366]
  ]);
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test.beforeEach(async ({ page }) => {
  await page.route("**/data/**", async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/data\//, "");
    const body = await readFile(join(folder, "served", path)).catch(() => undefined);
    await route.fulfill(body ? { body } : { status: 404, body: "There is no such file here." });
  });
});

test("3,340 wijken stand on the map, and a year step draws no shape", async ({ page }) => {
  await open(page, "lang=en");
  await expect(page.getByText("3,308 of the 3,340 wijken have a value in 2022", { exact: false })).toBeVisible();
  await expect(page.locator(".wa-trends__plot")).toContainText("mean of wijken");
  const before = await drawCounts(page);
  await page.getByRole("radio", { name: "2014" }).check();
  await expect.poll(async () => (await drawCounts(page)).recolours).toBe(before.recolours + 1);
  expect(await drawCounts(page)).toMatchObject({ rasterisations: before.rasterisations, outlines: before.outlines });
});

test("areas with fewer than 200 inhabitants are named in the legend, as many as CBS counts, and in the words of an area", async ({
  page
}) => {
  const counts = parse(await readFile(sharedFile("cbs/nl_wijken_kwb2022.csv"), "utf8"), { columns: true }) as Record<
    string,
    string
  >[];
  const few = new Set(
    counts.filter(({ population }) => population !== "" && Number(population) < 200).map(({ wk_code }) => wk_code)
  );
  const rows = parse(await readFile(sharedFile(scores), "utf8"), { columns: true }) as Record<string, string>[];
  const scored = rows.filter(({ wk_code, jaar, afw }) => jaar === "2022" && afw !== "NA" && few.has(wk_code));
  expect(scored.length).toBeGreaterThan(0);
  await open(page, "lang=en");
  const line = page
    .getByRole("region", { name: "Class" })
    .getByRole("listitem")
    .filter({ hasText: "fewer than 200 inhabitants" });
  await expect(line).toContainText(`${scored.length} areas`);
});

test("the mean is that of the file's wijken with a score in every year", async ({ page }) => {
  const rows = parse(await readFile(sharedFile(scores), "utf8"), { columns: true }) as Record<string, string>[];
  const known = rows.filter(({ afw }) => afw !== "NA");
  const years = [...new Set(known.map(({ jaar }) => Number(jaar)))].sort((a, b) => a - b);
  const counts = new Map<string | undefined, number>();
  for (const { wk_code } of known) counts.set(wk_code, (counts.get(wk_code) ?? 0) + 1);
  const panel = known.filter(({ wk_code, jaar }) => jaar === "2018" && counts.get(wk_code) === years.length);
  expect(panel.length).toBeGreaterThan(2_000);
  const mean = panel.reduce((sum, { afw }) => sum + Number(afw), 0) / panel.length;
  const written = `${mean < 0 ? "−" : "+"}${Math.abs(mean).toFixed(3)}`;
  await open(page, "lang=en&view=trends&table=1&areas=WK051829");
  const row = page.getByRole("table").getByRole("row", { name: /^mean of wijken/ });
  await expect(row.getByRole("cell").nth(years.indexOf(2018))).toHaveText(written);
});

test("search, rank in the gemeente, few inhabitants, and the file of all areas", async ({ page }) => {
  await open(page, "lang=en&year=2018");
  const search = page.getByRole("combobox", { name: "Search wijken" });
  await search.fill("den haag");
  await expect(page.getByRole("option", { name: "Schildersbuurt" })).toBeVisible();
  await page.getByRole("option", { name: "Schildersbuurt" }).click();
  await expect.poll(() => parameter(page, "areas")).toBe("WK051829");
  await page.getByRole("button", { name: "Go to the selected areas" }).click();
  await expect.poll(() => parameter(page, "z")).not.toBeNull();
  const box = await surface(page).boundingBox();
  if (!box) throw new Error("no map");
  const card = page.locator(".wa-map__card");
  // The map moves there: what is in its middle becomes what was looked for.
  await expect
    .poll(async () => {
      await page.mouse.move(box.x + box.width / 2 - 1, box.y + box.height / 2);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      return (await card.isVisible()) ? card.textContent() : "";
    })
    .toContain("Schildersbuurt");
  await expect(page.locator(".wa-map__card")).toContainText(/rank \d+ of 4\d in 's-Gravenhage/);
  const { text } = await savedBy(page, "Download CSV");
  const saved = parse(text, { columns: true }) as Record<string, string>[];
  const rows = parse(await readFile(sharedFile(scores), "utf8"), { columns: true }) as Record<string, string>[];
  const official = new Map(rows.filter(({ jaar }) => jaar === "2018").map(({ wk_code, afw }) => [wk_code, afw]));
  expect(saved).toHaveLength(3340);
  for (const { code, value } of saved) {
    const source = official.get(code);
    expect(value === "" ? "NA" : Number(value), code).toBe(source === undefined || source === "NA" ? "NA" : Number(source));
  }
});

/** The sentence under the map on the chosen wijk; of the country with the name of its gemeente. */
const answer = (page: Page, isCountry: boolean) =>
  page.getByText(`Schildersbuurt${isCountry ? " ('s-Gravenhage)" : ""} had the figure −0.188 in 2022, class Weak (4 of 9)`);

test("changing to other data takes along what they have, without notices about the rest", async ({ page }) => {
  await page.route("**/data/index.json", async (route) => {
    const [own] = JSON.parse(await readFile(join(folder, "served/index.json"), "utf8")) as object[];
    const theHague = { id: "den-haag", title: { nl: "Den Haag", en: "The Hague" }, path: "den-haag/" };
    await route.fulfill({ json: [own, theHague] });
  });
  await page.route("**/data/den-haag/**", (route) => route.continue());
  await open(page, "lang=en&dataset=den-haag&level=wijk&year=2024&areas=WK051829");
  await openPanel(page, "place");
  await page.getByRole("combobox", { name: "Data" }).selectOption({ index: 0 });
  await expect(answer(page, true)).toBeVisible();
  await expect.poll(() => parameter(page, "year")).toBe("2022");
  await expect(page.getByRole("region", { name: "Selected areas" })).toContainText("Schildersbuurt");
  await expect(page.locator(".wa-notice")).toHaveCount(0);
});

test("axe finds nothing wrong at national size", async ({ page }) => {
  await open(page, "lang=nl&table=1&areas=WK051829");
  await axe(page);
});

test.describe("on a connection that is not metered", () => {
  test.use({ prefetches: true });
  test("one gemeente of the country is opened with less than a tenth of its bytes", async ({ page }) => {
    const whole = JSON.parse(await readFile(join(folder, "served/nederland/manifest.json"), "utf8")) as Dataset;
    const sizes = whole.levels.flatMap(({ areaFile, boundaryFile, scoreFiles }) =>
      [areaFile, boundaryFile, ...scoreFiles].map((file) => file?.bytes ?? 0)
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    let read = 0;
    page.on("response", async (response) => {
      if (response.url().includes("/data/")) read += (await response.body()).length;
    });
    await open(page, "lang=en&gemeente=GM0518");
    await expect(page.getByText("43 of the 44 wijken have a value in 2022", { exact: false })).toBeVisible();
    // The map is there; the names of the other gemeenten and the tables come behind it.
    const atFirst = read;
    await expect(page.locator(".wa-trends__plot")).toContainText("mean of wijken");
    await openPanel(page, "place");
    const choice = page.getByRole("combobox", { name: "Municipality" });
    await expect(choice.locator("option")).toHaveCount(1 + (whole.gemeenten?.length ?? 0));
    await expect(page.locator("html")).toHaveAttribute("data-prefetch", "done");
    expect(atFirst).toBeGreaterThan(0);
    expect(read / total).toBeLessThan(0.1);
  });
});

test.describe("in a page that holds nothing of another test", () => {
  test.use({ fresh: true, prefetches: true });
  test("the wijken of the country stay within their memory budget, in every view", async ({ page }) => {
    const whole = JSON.parse(await readFile(join(folder, "served/nederland/manifest.json"), "utf8")) as Dataset;
    const session = await page.context().newCDPSession(page);
    await open(page, "lang=en");
    await expect(page.locator(".wa-trends__plot")).toContainText("mean of wijken");
    await expect(page.locator("html")).toHaveAttribute("data-prefetch", "done");
    expect(await heldBy(session)).toBeLessThan(whole.memoryBudget);
    await open(page, "lang=en&view=differences");
    await expect(page.locator('.wa-differences[data-current="true"]')).toBeVisible();
    expect(await heldBy(session)).toBeLessThan(whole.memoryBudget);
  });
});

test("from the country to a gemeente and back, by the menu and the back button", async ({ page }) => {
  await open(page, "lang=en&areas=WK051829");
  await openPanel(page, "place");
  const choice = page.getByRole("combobox", { name: "Municipality" });
  await choice.selectOption({ label: "'s-Gravenhage" });
  await expect.poll(() => parameter(page, "gemeente")).toBe("GM0518");
  await expect(answer(page, false)).toBeVisible();
  await expect(page.getByRole("region", { name: "Selected areas" })).toContainText("Schildersbuurt");
  await expect(page.locator(".wa-notice")).toHaveCount(0);
  await openPanel(page, "place");
  await choice.selectOption({ label: "All municipalities" });
  await expect(answer(page, true)).toBeVisible();
  await page.goBack();
  await expect(answer(page, false)).toBeVisible();
});

test.describe("an address of another gemeente", () => {
  test.use({ provoked: [/404/] });
  test("one that is not there gives way to the country, in words", async ({ page }) => {
    await open(page, "lang=en&gemeente=GM9998");
    await expect(page.getByText("‘GM9998’ in the address", { exact: false })).toBeVisible();
    await expect(page.getByText("3,308 of the 3,340 wijken have a value in 2022", { exact: false })).toBeVisible();
  });
});

test("the differences between all wijken of the country: one panel, counted and measured as the official file has it", async ({
  page
}) => {
  const rows = parse(await readFile(sharedFile(scores), "utf8"), { columns: true }) as Record<string, string>[];
  const byCode = new Map<string, Map<string, number>>();
  for (const { wk_code = "", jaar = "", afw = "NA" } of rows)
    if (afw !== "NA") byCode.set(wk_code, (byCode.get(wk_code) ?? new Map()).set(jaar, Number(afw)));
  const years = [...new Set(rows.map(({ jaar }) => jaar ?? ""))];
  const panel = [...byCode.values()].filter((values) => years.every((year) => values.has(year)));
  const values = panel.map((own) => own.get("2018") ?? 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
  await open(page, "lang=en&view=differences&from=2018&year=2022");
  await expect(await openDetails(page, "spread")).toContainText(`${panel.length.toLocaleString("en")} wijken`);
  const { text } = await savedBy(page, "Download CSV: spread");
  const saved = parse(text, { columns: true }) as Record<string, string>[];
  const row = saved.find((one) => one.year === "2018" && one.measure === "sd" && one.weighting === "none");
  expect(row?.n).toBe(String(panel.length));
  expect(Number(row?.value)).toBeCloseTo(deviation, 12);
  // Inhabitants are known here: weighted rows stand beside the others.
  expect(saved.filter(({ weighting }) => weighting === "population")).toHaveLength(years.length * 5);
  const moran = await openDetails(page, "moran");
  await expect(moran).toContainText("999 random permutations");
  await expect(moran).toContainText("of the variance in 2018");
});

test("permutations tell how far they are, stop when asked, and start again", async ({ page }) => {
  // In the page: a click from outside may come after the last permutation.
  await page.addInitScript(() => {
    const told = new Set<string>();
    Object.assign(window, { told });
    let isStopped = false;
    new MutationObserver(() => {
      const moran = document.querySelector("#panel-moran");
      for (const text of moran?.textContent?.match(/Random permutations: \d+%/g) ?? []) told.add(text);
      const stop = [...(moran?.querySelectorAll("button") ?? [])].find(({ textContent }) => textContent === "Stop");
      if (!stop || isStopped) return;
      isStopped = true;
      stop.click();
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  const told = () => page.evaluate(() => (window as unknown as { told: Set<string> }).told.size);
  await open(page, "lang=en&view=differences");
  const moran = panelOf(page, "moran");
  await expect(moran).toContainText("Stopped.");
  const before = await told();
  await moran.getByRole("button", { name: "Calculate again" }).click();
  await expect.poll(told).toBeGreaterThan(before);
  await openDetails(page, "moran");
  await expect(moran).toContainText("999 random permutations");
});
