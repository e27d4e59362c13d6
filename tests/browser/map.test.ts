import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "./fixtures.ts";
import { drawCounts, open, openPanel, parameter, savedBy, surface } from "./open.ts";

type Row = Readonly<Record<string, string>>;
const published = parse(readFileSync("data/den-haag/scores-wijk.csv", "utf8"), { columns: true }) as Row[];

test("opens with the wijken of Den Haag in the latest year, in Dutch", async ({ page }) => {
  await open(page);
  await expect(page.getByRole("heading", { level: 2, name: "Leefbaarheid (totaal) per wijk, 2024" })).toBeVisible();
  await expect(page.getByText("43 van de 44 wijken hebben een waarde in 2024")).toBeVisible();
  await expect(page.getByText("Leefbaarometer 3.0, meting 2024", { exact: false }).first()).toBeVisible();
  await expect(page.getByText("Kadaster / Centraal Bureau voor de Statistiek, 2024").first()).toBeVisible();
  const classes = page.getByRole("region", { name: "Klasse" }).getByRole("listitem");
  await expect(classes.first()).toContainText("Uitstekend");
  await expect(classes.nth(5)).toContainText("Zwak");
  await expect(classes.nth(8)).toContainText("Zeer onvoldoende");
});

test("the first map is drawn once, with or without a place in the address", async ({ page }) => {
  for (const place of ["", "&x=4.3&y=52.07&z=12"]) {
    await open(page, `lang=en${place}`);
    await expect(page.locator(".wa-trends__plot")).toContainText("mean of wijken");
    expect(await drawCounts(page)).toEqual({ rasterisations: 1, outlines: 1, recolours: 1 });
  }
});

test("a year step colours the map again and draws no shape", async ({ page }) => {
  await open(page, "lang=en");
  await expect(page.getByText("mean of wijken").first()).toBeAttached();
  const before = await drawCounts(page);
  await page.getByRole("radio", { name: "2014" }).check();
  await expect(page.getByRole("heading", { name: "Liveability (total) by wijk, 2014" })).toBeVisible();
  await expect.poll(async () => (await drawCounts(page)).recolours).toBe(before.recolours + 1);
  const after = await drawCounts(page);
  expect([after.rasterisations, after.outlines]).toEqual([before.rasterisations, before.outlines]);
});

test("DuckDB takes over behind the first map without a single repaint", async ({ page }) => {
  await open(page, "lang=en");
  const before = await drawCounts(page);
  // The mean comes from DuckDB alone: once it is there, the engine has answered.
  await expect(page.getByText("mean of wijken").first()).toBeAttached();
  expect(await drawCounts(page)).toEqual(before);
});

test("playing runs to the last year and stops; back goes to where it began", async ({ page }) => {
  await open(page, "lang=en&year=2020");
  await page.getByRole("button", { name: "Play" }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect.poll(() => parameter(page, "year")).toBe("2024");
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
});

test("the colour on the map is that of the class, and no data are hatched", async ({ page }) => {
  await open(page, "lang=en&year=2024");
  const colours = await surface(page).evaluate((element) => {
    const canvas = element.querySelector("canvas");
    if (!canvas) throw new Error("no map");
    const context = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d");
    context?.drawImage(canvas, 0, 0);
    const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const counts = new Map<string, number>();
    for (let i = 0; i < pixels.length; i += 4) {
      const colour = `${pixels[i]},${pixels[i + 1]},${pixels[i + 2]},${pixels[i + 3]}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts];
  });
  const found = new Map(colours);
  // Uitstekend, Zwak, the hatching's stripe and ground; nothing mixed, and none of the classes that 2024 does not have.
  for (const colour of ["31,99,145,255", "240,166,88,255", "179,186,193,255", "255,255,255,255", "0,0,0,0"])
    expect(found.get(colour), colour).toBeGreaterThan(50);
  expect(found.has("107,47,6,255")).toBe(false);
  // the dots of wijken with few inhabitants among them
  expect(found.size).toBeLessThanOrEqual(10);
});

test("pointing shows name, value, class and rank; a click selects, another takes out", async ({ page }) => {
  await open(page, "lang=en");
  const box = await surface(page).boundingBox();
  if (!box) throw new Error("no map");
  const middle = { x: box.x + box.width * 0.3, y: box.y + box.height * 0.6 };
  await page.mouse.move(middle.x, middle.y);
  const card = page.locator(".wa-map__card");
  await expect(card).toContainText(/[+−]\d\.\d{3}, .+, rank \d+ of 43 in 's-Gravenhage/);
  const name = (await card.locator("strong").textContent()) ?? "";
  await page.mouse.click(middle.x, middle.y);
  await expect(page.getByRole("region", { name: "Selected areas" })).toContainText(name);
  await expect.poll(() => parameter(page, "areas")).toMatch(/^WK0518\d\d$/);
  await page.mouse.click(middle.x, middle.y);
  await expect.poll(() => parameter(page, "areas")).toBeNull();
});

test("with the keyboard alone one walks over the map, hears what is there, and selects", async ({ page }) => {
  await open(page, "lang=en");
  await surface(page).focus();
  await page.keyboard.press("ArrowDown");
  const live = page.locator(".wa-map [aria-live='polite']");
  await expect(live).toContainText(/: [+−]\d\.\d{3}, /);
  const first = await live.textContent();
  await page.keyboard.press("ArrowLeft");
  await expect(live).not.toHaveText(first ?? "");
  await page.keyboard.press("Enter");
  await expect.poll(() => parameter(page, "areas")).toMatch(/^WK0518\d\d$/);
  await page.keyboard.press("Escape");
  await expect(live).toBeEmpty();
});

test("zooming and moving keep their place in the address; 0 shows everything again", async ({ page }) => {
  await open(page, "lang=en");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => parameter(page, "z")).not.toBeNull();
  const zoomed = page.url();
  await page.reload();
  await expect(surface(page)).toHaveAttribute("data-ready", "true");
  expect(page.url()).toBe(zoomed);
  await surface(page).focus();
  await page.keyboard.press("0");
  await expect.poll(() => parameter(page, "z")).toBeNull();
});

test("the wheel over the map scrolls the page, and with Ctrl it zooms", async ({ page }) => {
  await open(page, "lang=en&table=1");
  await surface(page).hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect(parameter(page, "z")).toBeNull();
  await page.evaluate(() => window.scrollTo(0, 0));
  await surface(page).hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  await expect.poll(() => parameter(page, "z")).not.toBeNull();
});

test("search finds by a part of a name, by Den Haag, and by code", async ({ page }) => {
  await open(page, "lang=en");
  const search = page.getByRole("combobox", { name: "Search wijken" });
  await search.fill("schilders");
  await page.getByRole("option", { name: "Schildersbuurt" }).click();
  await expect.poll(() => parameter(page, "areas")).toBe("WK051829");
  // The list is gone, the page behind it is there for everyone, and one can type on.
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Remove Schildersbuurt" })).toBeVisible();
  await expect(search).toBeFocused();
  await search.fill("den haag");
  await expect(page.getByRole("option")).toHaveCount(44);
  await search.fill("wk051804");
  await search.press("ArrowDown");
  await search.press("Enter");
  await expect.poll(() => parameter(page, "areas")).toBe("WK051829,WK051804");
  await search.fill("atlantis");
  await expect(page.getByText("No area found with ‘atlantis’.")).toBeVisible();
});

test("a dimension has its own classes, and years without it cannot be chosen", async ({ page }) => {
  await open(page, "lang=en&year=2012");
  await page.getByRole("combobox", { name: "Indicator" }).selectOption({ label: "Social cohesion" });
  await expect.poll(() => parameter(page, "year")).toBe("2014");
  await expect(page.getByRole("region", { name: "Class" })).toContainText("Around the reference");
  await expect(page.getByRole("radio", { name: "2012: no figures for this indicator" })).toBeDisabled();
});

test("buurten are a level of their own, and the wijken wait in the address", async ({ page }) => {
  await open(page, "lang=en&areas=WK051829");
  await openPanel(page, "place");
  await page.getByRole("radio", { name: "buurten" }).check();
  await expect(page.getByText("111 of the 112 buurten have a value in 2024", { exact: false })).toBeVisible();
  await expect(page.getByRole("region", { name: "Selected areas" })).toContainText("Select areas on the map");
  await openPanel(page, "place");
  await page.getByRole("radio", { name: "wijken" }).check();
  await expect(page.getByRole("region", { name: "Selected areas" })).toContainText("Schildersbuurt");
});

test("a thirteenth area is not taken, and the reader is told", async ({ page }) => {
  const twelve = Array.from({ length: 12 }, (_, i) => `WK0518${String(i + 2).padStart(2, "0")}`).join(",");
  await open(page, `lang=en&areas=${twelve}`);
  const search = page.getByRole("combobox", { name: "Search wijken" });
  await search.fill("moerwijk");
  await page.getByRole("option", { name: "Moerwijk" }).click();
  await expect(page.getByText("12 areas are selected already. Remove one first.")).toBeVisible();
  expect(parameter(page, "areas")).toBe(twelve);
});

test("the table holds every area and sorts by every column", async ({ page }) => {
  await open(page, "lang=en");
  await page.getByRole("button", { name: "Table" }).click();
  const table = page.getByRole("table");
  await expect(table.getByRole("row")).toHaveCount(45);
  await expect(table.getByRole("row").nth(1)).toContainText("Zorgvliet");
  await expect(table.getByRole("row").last()).toContainText("no data");
  await table.getByRole("button", { name: "Name" }).click();
  await expect(table.getByRole("columnheader", { name: "Name" })).toHaveAttribute("aria-sort", "ascending");
  await expect(table.getByRole("row").nth(1)).toContainText("Archipelbuurt");
  await table.getByRole("button", { name: "Value" }).click();
  await expect(table.getByRole("row").nth(1)).toContainText("Bouwlust");
});

test("Download CSV holds what is published, figure for figure", async ({ page }) => {
  await open(page, "lang=en&year=2018&indicator=onv");
  const { name, text } = await savedBy(page, "Download CSV");
  expect(name).toBe("wijkatlas_den-haag_wijk_onv_2018.csv");
  expect(text.split("\r\n")[0]).toBe("code,name,level,year,indicator,value,class");
  const rows = parse(text, { columns: true }) as Row[];
  expect(rows).toHaveLength(44);
  for (const row of rows) {
    const source = published.find(({ code, year }) => code === row.code && year === "2018");
    expect(row.value, row.code).toBe(source?.onv ?? "");
    expect([row.level, row.year, row.indicator]).toEqual(["wijk", "2018", "onv"]);
  }
  expect(rows.find(({ code }) => code === "WK051829")).toMatchObject({ name: "Schildersbuurt", class: "1" });
});

test("a Dutch page gives files for a Dutch Excel, until another form is chosen", async ({ page }) => {
  await open(page, "lang=nl");
  const { text } = await savedBy(page, "Download CSV");
  expect(text.startsWith("\uFEFFcode;name;level;year;indicator;value;class\r\n")).toBe(true);
  expect(text).toContain("WK051829;Schildersbuurt;wijk;2024;afw;-0,19");
  await openPanel(page, "settings");
  await page.getByRole("combobox", { name: "CSV voor" }).selectOption("international");
  await page.keyboard.press("Escape");
  expect((await savedBy(page, "Download CSV")).text).toContain("WK051829,Schildersbuurt,wijk,2024,afw,-0.19");
});

test.describe("with the background map", () => {
  test.use({ answeredHosts: ["service.pdok.nl"] });

  test("PDOK is asked only after a person turned it on, and is credited", async ({ page, context }) => {
    const asked: string[] = [];
    await context.route("https://service.pdok.nl/**", (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: "image/svg+xml", body: "<svg xmlns='http://www.w3.org/2000/svg'/>" });
    });
    await open(page, "lang=en");
    expect(asked).toEqual([]);
    await openPanel(page, "settings");
    await page.getByRole("checkbox", { name: "Background map by PDOK" }).check();
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    expect(asked[0]).toMatch(/\/brt\/achtergrondkaart\/wmts\/v2_0\/grijs\/EPSG:3857\/\d+\/\d+\/\d+\.png$/);
    await expect(page.getByText("Background: BRT, Kadaster (PDOK)")).toBeVisible();
    expect(parameter(page, "background")).toBe("1");
  });
});

test("nothing that a person does here asks another host for anything", async ({ page, guard }) => {
  await open(page, "lang=nl");
  await expect(page.locator(".wa-trends__plot")).toContainText("gem. wijken");
  await openPanel(page, "place");
  await page.getByRole("radio", { name: "buurten" }).check();
  await page.getByRole("combobox", { name: "Indicator" }).selectOption({ label: "Voorzieningen" });
  await page.getByRole("button", { name: "Inzoomen" }).click();
  await page.getByRole("button", { name: "Tabel" }).click();
  await page.getByRole("link", { name: "Trends" }).click();
  await page.getByRole("checkbox", { name: "Programmaperioden tonen" }).check();
  await page.getByRole("link", { name: "EN", exact: true }).click();
  await savedBy(page, "Download CSV");
  await expect(page.getByRole("heading", { name: "Amenities through the years" })).toBeVisible();
  expect(guard.otherHosts).toEqual([]);
});
