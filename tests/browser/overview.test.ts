import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { keepOwn, openEmpty } from "./keep-own.ts";
import { madeEnergy } from "./made-energy.ts";
import { open, parameter } from "./open.ts";

type Row = Readonly<Record<string, string>>;
const table = (file: string): Row[] => parse(readFileSync(`data/den-haag/${file}`, "utf8"), { columns: true });

/** The start: an address that names nothing to be seen. */
async function start(page: Page, address = "lang=nl"): Promise<void> {
  await page.goto(`?${address}`);
  await expect(page.locator('.wa-overview [data-ready="true"]')).toBeVisible();
  await expect(page.locator(".wa-overview .wa-map__label").first()).toBeVisible();
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Pitman and Morgan's t, and who the quarter at the low end is made of, computed from the published table alone. */
function hagueByHand(from: string, to: string) {
  const scores = table("scores-wijk.csv");
  const years = [...new Set(scores.map(({ year }) => year))];
  const figures = new Map(scores.filter(({ afw }) => afw !== "").map(({ code, year, afw }) => [`${code} ${year}`, Number(afw)]));
  const areas = table("areas-wijk.csv").filter(({ code }) => years.every((year) => figures.has(`${code} ${year}`)));
  const few = new Set(
    table("figures-wijk.csv")
      .filter(({ year, inhabitants }) => year === "2022" && inhabitants !== "" && Number(inhabitants) < 200)
      .map(({ code }) => code)
  );
  const [first, last] = [from, to].map((year) => areas.map(({ code }) => figures.get(`${code} ${year}`) ?? Number.NaN));
  const [y1, y2] = [first ?? [], last ?? []];
  const [d, s] = [y2.map((value, i) => value - (y1[i] ?? 0)), y2.map((value, i) => value + (y1[i] ?? 0))];
  const [md, ms] = [mean(d), mean(s)];
  const sum = (a: readonly number[], ma: number, b: readonly number[], mb: number) =>
    a.reduce((total, value, i) => total + (value - ma) * ((b[i] ?? 0) - mb), 0);
  const r = sum(d, md, s, ms) / Math.sqrt(sum(d, md, d, md) * sum(s, ms, s, ms));
  const t = (r * Math.sqrt(areas.length - 2)) / Math.sqrt(1 - r * r);
  const ordered = [...y1].sort((a, b) => a - b);
  const rank = (ordered.length - 1) / 4;
  const [below, above] = [ordered[Math.floor(rank)] ?? 0, ordered[Math.ceil(rank)] ?? 0];
  const quartile = below + (rank - Math.floor(rank)) * (above - below);
  const quarter = areas
    .map(({ code, name = "" }, i) => ({ code: code ?? "", name, level: y1[i] ?? 0, change: d[i] ?? 0 }))
    .filter(({ level }) => level <= quartile)
    .sort((a, b) => a.level - b.level)
    .filter(({ code }) => !few.has(code));
  return {
    n: areas.length,
    t,
    ahead: quarter.filter(({ change }) => change > md).slice(0, 3),
    behind: quarter.filter(({ change }) => change <= md).slice(0, 3)
  };
}

// Two-sided at 0.05 with 41 degrees of freedom (Student's table).
const critical = 2.0195;

test("the start answers: the headline and the names are those that the published table gives by hand", async ({ page }) => {
  const { n, t, ahead, behind } = hagueByHand("2002", "2024");
  expect(n).toBe(43);
  const verdict = Math.abs(t) < critical ? "niet aantoonbaar veranderd" : `${t < 0 ? "kleiner" : "groter"} geworden`;
  await start(page);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(
    `De verschillen tussen de wijken van Den Haag zijn sinds 2002 ${verdict}`
  );
  const who = page.locator(".wa-overview__who");
  const named = (tone: string) => who.locator(`button[data-tone="${tone}"]`).allTextContents();
  expect(await named("better")).toEqual(ahead.map(({ name }) => name));
  expect(await named("worse")).toEqual(behind.map(({ name }) => name));
  await expect(page.locator(".wa-overview__basis")).toContainText("0,226 in 2002, 0,237 in 2024 (43 wijken");
});

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const boxesOf = (page: Page, selector: string): Promise<Box[]> =>
  page.locator(selector).evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().toJSON()));

/** The box of a text is higher than its letters. */
const air = 2;

function expectApart(boxes: readonly Box[]): void {
  const shared = boxes.flatMap((a, i) =>
    boxes.slice(i + 1).filter((b) => a.left < b.right && b.left < a.right && a.top + air < b.bottom && b.top + air < a.bottom)
  );
  expect(shared).toEqual([]);
}

for (const [width, height] of [
  [1280, 720],
  [1920, 1080]
] as const)
  for (const lang of ["nl", "en"])
    test(`all of it is on a screen of ${width} by ${height}, in ${lang}, and no name lies over another`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await start(page, `lang=${lang}`);
      const screen = await page.locator(".wa-overview__screen").boundingBox();
      expect((screen?.y ?? 0) + (screen?.height ?? height)).toBeLessThanOrEqual(height);
      const names = await boxesOf(page, ".wa-map__label");
      expect(names.length).toBeGreaterThanOrEqual(5);
      expectApart(names);
      expectApart(await boxesOf(page, ".wa-overview .wa-trends__line > text"));
      const [map] = await boxesOf(page, ".wa-map__surface");
      for (const box of names) {
        expect(box.left).toBeGreaterThanOrEqual(map?.left ?? 0);
        expect(box.right).toBeLessThanOrEqual(map?.right ?? 0);
        expect(box.top).toBeGreaterThanOrEqual(map?.top ?? 0);
        expect(box.bottom).toBeLessThanOrEqual(map?.bottom ?? 0);
      }
      // Nothing that is read lies under something else.
      expectApart(
        await boxesOf(
          page,
          ".wa-overview__picture > *:nth-child(-n + 3), .wa-overview__foot, .wa-overview__headline, .wa-overview__who"
        )
      );
    });

test("a press on a name selects the area, in the address and in the chart, and another press lets it go", async ({ page }) => {
  await start(page);
  const name = page.locator(".wa-overview__who").getByRole("button", { name: "Schildersbuurt" });
  await name.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => parameter(page, "areas")).toBe("WK051829");
  await expect(name).toHaveAttribute("aria-pressed", "true");
  expect(parameter(page, "view")).toBe("overview");
  await expect(page.getByRole("region", { name: "Gekozen gebieden" })).toContainText("Schildersbuurt");
  await name.click();
  await expect.poll(() => parameter(page, "areas")).toBe(null);
});

test("names follow the map: after a zoom none lies over another, and those out of sight are gone", async ({ page }) => {
  await start(page);
  const labels = page.locator(".wa-map__label");
  const before = await labels.allTextContents();
  for (let i = 0; i < 3; i++) {
    const zoom = parameter(page, "z");
    await page.getByRole("button", { name: "Inzoomen" }).click();
    await expect.poll(() => parameter(page, "z")).not.toBe(zoom);
  }
  await expect.poll(async () => (await labels.allTextContents()).join() !== before.join()).toBe(true);
  expectApart(await boxesOf(page, ".wa-map__label"));
  await page.getByRole("button", { name: "Hele gebied tonen" }).click();
  await expect.poll(() => labels.allTextContents()).toEqual(before);
});

test("an old link without a view opens the map, the start does not", async ({ page }) => {
  await page.goto("?lang=en&areas=WK051829");
  await expect(page.getByRole("heading", { name: "Liveability (total) by wijk, 2024" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Map", exact: true })).toHaveAttribute("aria-current", "page");
  await page.goto("?lang=en&dataset=den-haag&level=buurt");
  await expect(page.getByRole("heading", { level: 2 })).toContainText("The differences between the buurten of The Hague");
  await expect(page.getByRole("link", { name: "Overview", exact: true })).toHaveAttribute("aria-current", "page");
});

test("period and indicator stand behind the content and change all of it; the way to the map keeps them", async ({ page }) => {
  await start(page);
  const controls = page.getByRole("group", { name: "Periode en indicator" });
  await controls.getByLabel("Van").selectOption("2014");
  await expect(page.getByRole("heading", { level: 2 })).toContainText("sinds 2014");
  await controls.getByLabel("Indicator").selectOption("soc");
  await expect(page.getByRole("heading", { level: 2 })).toContainText("De verschillen in sociale samenhang");
  await controls.getByLabel("tot").selectOption("2014");
  await expect(page.locator(".wa-overview__who")).toContainText("U koos één jaar");
  await expect(page.locator(".wa-overview__ends li")).toHaveCount(20);
  await page.getByRole("link", { name: "Stand op de kaart" }).click();
  await expect(page.getByRole("heading", { name: "Sociale samenhang per wijk, 2014" })).toBeVisible();
});

test("how it is computed is told by the differences between the same years", async ({ page }) => {
  await open(page, "view=overview&lang=en&from=2014&year=2022");
  await page.getByRole("link", { name: "How is this computed?" }).click();
  await expect.poll(() => parameter(page, "view")).toBe("differences");
  expect([parameter(page, "from"), parameter(page, "year")]).toEqual(["2014", "2022"]);
});

test("own figures of one year have a distribution and both ends, and no change", async ({ page }) => {
  await openEmpty(page);
  await keepOwn(page, madeEnergy());
  await open(page, "view=overview&indicator=own-energie&level=wijk&year=2023&from=2023&lang=nl");
  await expect(page.locator(".wa-overview__who")).toContainText("Het hoogst:");
  await expect(page.locator(".wa-overview .wa-histogram__bar").first()).toBeVisible();
  await expect(page.locator(".wa-overview__ends li")).toHaveCount(20);
  await expect(page.locator(".wa-overview .wa-trends")).toHaveCount(0);
  await axe(page);
});

test("the change of every area is in the table, and in a file under the finding", async ({ page }) => {
  await open(page, "view=overview&lang=en&table=1");
  const row = page.getByRole("table").getByRole("row", { name: /^Schildersbuurt/ });
  await expect(row).toContainText("+0.215");
  const dialog = page.getByRole("dialog", { name: "Export" });
  for (const [button, title] of [
    ["Export…", "The differences between the wijken of The Hague have not demonstrably changed since 2002"],
    ["Export…: chart", "The gap between the highest and the lowest tenth went up from 0.524 to 0.639 (43 wijken)"]
  ] as const) {
    await page.getByRole("button", { name: button, exact: true }).click();
    await expect(dialog.getByRole("img", { name: "Preview of the picture" })).toBeVisible();
    await expect(dialog).toContainText(title);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  }
});

for (const [width, height] of [
  [1280, 720],
  [390, 844]
] as const)
  test(`the overview has no violations at ${width} by ${height}, and its order is headline, sentence, map`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await start(page, "lang=nl");
    await axe(page);
    const tops = await Promise.all(
      [".wa-overview__headline", ".wa-overview__who", ".wa-overview .wa-map", ".wa-overview__controls"].map(
        async (selector) => (await page.locator(selector).boundingBox())?.y ?? 0
      )
    );
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test.describe("when figures cannot be had", () => {
  test.use({ provoked: [/Failed to load resource/] });

  test("the start says so, and can be tried again", async ({ page }) => {
    await page.route("**/wijk.afw.arrow", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto("?lang=en");
    const problem = page.getByRole("alert").first();
    await expect(problem).toContainText("Check the connection and try again");
    await page.unroute("**/wijk.afw.arrow");
    await problem.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator('.wa-overview [data-ready="true"]')).toBeVisible();
  });
});
