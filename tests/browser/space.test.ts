import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { expect, test } from "./fixtures.ts";
import { open } from "./open.ts";

const twelve = Array.from({ length: 12 }, (_, i) => `WK0518${String(i + 2).padStart(2, "0")}`).join(",");
const choices = { none: "", one: "WK051829", three: "WK051829,WK051806,WK051801", twelve };
const chart = ".wa-trends__plot, .wa-scatter__plot";

/** Opens a view and waits for its map and, where it has one, its chart. */
async function show(page: Page, view: string, address: string): Promise<void> {
  await open(page, `view=${view}&${address}`);
  const isBeside = (page.viewportSize()?.width ?? 0) >= 1100;
  if (view !== "trends" || isBeside) await expect(page.locator('.wa-map__surface[data-ready="true"]')).toBeVisible();
  if (view !== "filter" && (isBeside || view !== "map")) await expect(page.locator(chart).first()).toBeVisible();
  if (view === "filter") await expect(page.locator('.wa-filter__result[data-state="done"]')).toBeVisible();
}

/** Where an element is, from the top of the page. */
const boxOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom, width, height } = element.getBoundingClientRect();
      return { top: top + window.scrollY, bottom: bottom + window.scrollY, width, height };
    });

for (const view of ["map", "trends", "together"])
  for (const lang of ["nl", "en"])
    test(`map and chart of ${view} in ${lang} take 60 per cent of a laptop, and nothing of them is below the fold`, async ({
      page
    }) => {
      for (const [name, areas] of Object.entries(choices))
        await test.step(`${name} chosen`, async () => {
          await show(page, view, `lang=${lang}&areas=${areas}`);
          const share = async () => {
            const [map, picture] = [await boxOf(page, ".wa-map__surface"), await boxOf(page, chart)];
            if (Math.max(map.bottom, picture.bottom) > 720) return 0;
            return (map.width * map.height + picture.width * picture.height) / (1280 * 720);
          };
          await expect.poll(share, name).toBeGreaterThan(0.6);
        });
    });

for (const view of ["map", "trends", "together", "filter"])
  test(`the row above ${view} is 48 pixels high, and its timeline is above the fold, with a notice and without`, async ({
    page
  }) => {
    for (const address of ["", "level=street", "level=street&areas=nonsense", "level=buurt&indicator=vrz", "indicator=soc"])
      await test.step(address, async () => {
        await show(page, view, `lang=nl&${address}`);
        expect((await boxOf(page, ".wa-header")).height).toBeLessThanOrEqual(48);
        await expect.poll(async () => (await boxOf(page, ".wa-timeline")).bottom).toBeLessThanOrEqual(720);
      });
  });

test("a notice does not push the map down by more than a line", async ({ page }) => {
  await show(page, "map", "lang=nl");
  const before = (await boxOf(page, ".wa-map__surface")).top;
  await show(page, "map", "lang=nl&level=street&indicator=nothing&areas=nonsense&year=1066");
  await expect(page.locator(".wa-notice").first()).toBeVisible();
  expect((await boxOf(page, ".wa-map__surface")).top).toBeLessThanOrEqual(before + 48);
});

for (const view of ["map", "together"])
  test(`on a phone ${view} has its map within the first 300 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const areas of Object.values(choices)) {
      await show(page, view, `lang=nl&areas=${areas}`);
      expect((await boxOf(page, ".wa-map__surface")).top).toBeLessThanOrEqual(300);
    }
  });

/** Texts on the page smaller than a size in pixels. */
const smallTexts = (page: Page, least: number) =>
  page.evaluate((least) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: element, textContent } = walker.currentNode;
      if (!element || !textContent?.trim() || element.closest("script, style, noscript, .wa-visually-hidden, option")) continue;
      if (!element.checkVisibility()) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < least - 0.01) found.push(`${textContent.trim().slice(0, 40)}: ${size}`);
    }
    return found;
  }, least);

for (const [size, least] of [
  [{ width: 1280, height: 720 }, 14],
  [{ width: 390, height: 844 }, 16],
  [{ width: 1920, height: 1080 }, 17.5]
] as const)
  test(`no text is smaller than ${least} pixels on a screen of ${size.width}, and nothing sticks out`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const view of ["map", "trends", "together", "filter"])
      for (const lang of ["nl", "en"])
        await test.step(`${view} ${lang}`, async () => {
          await show(page, view, `lang=${lang}&areas=${choices.three}&table=1&programmes=1`);
          expect(await smallTexts(page, least)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
        });
  });

/** Pairs of labels of the legend in the corner of the map that touch, and labels of two lines. */
const collisions = (page: Page) =>
  page.evaluate(() => {
    const texts = [
      ...document.querySelectorAll(
        ".wa-legend__classes .wa-legend__bound, .wa-legend__classes .wa-legend__name, .wa-timeline__year span"
      )
    ];
    const boxes = texts
      .filter(({ textContent }) => textContent)
      .map((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return { text: element.textContent, box: range.getBoundingClientRect(), lines: range.getClientRects().length };
      });
    const touching = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap((b) => {
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        // Lines of text touch with their room for accents.
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        return wide > 0 && high > 4 ? [`${a.text} over ${b.text}`] : [];
      })
    );
    return touching;
  });

test("the legend covers no area and its words do not collide", async ({ page }) => {
  for (const lang of ["nl", "en"])
    for (const indicator of ["afw", "soc"])
      for (const view of ["map", "trends"])
        await test.step(`${view} ${lang} ${indicator}`, async () => {
          await show(page, view, `lang=${lang}&indicator=${indicator}`);
          expect(await collisions(page)).toEqual([]);
          const covered = await page.evaluate(() => {
            const legend = document.querySelector(".wa-legend-corner")?.getBoundingClientRect();
            const canvas = document.querySelector<HTMLCanvasElement>(".wa-map__canvas");
            const context = canvas?.getContext("2d");
            if (!legend || !canvas || !context) return -1;
            const place = canvas.getBoundingClientRect();
            const ratio = canvas.width / place.width;
            const { data } = context.getImageData(
              (legend.left - place.left) * ratio,
              (legend.top - place.top) * ratio,
              legend.width * ratio,
              legend.height * ratio
            );
            return data.filter((value, i) => i % 4 === 3 && value > 0).length / (data.length / 4);
          });
          expect(covered).toBeLessThan(0.005);
          expect(covered).toBeGreaterThanOrEqual(0);
        });
});

test("a chosen wijk is answered: in the sentence under the map, in the legend, on the map and in the titles", async ({
  page
}) => {
  await show(page, "map", "lang=en");
  const rows = parse(readFileSync("data/den-haag/scores-wijk.csv", "utf8"), { columns: true }) as Record<string, string>[];
  const figures = rows.filter(({ year, afw }) => year === "2024" && afw !== "");
  const own = Number(figures.find(({ code }) => code === "WK051829")?.afw);
  const above = figures.filter(({ afw }) => Number(afw) > own).length;
  const answer = page.locator(".wa-map-view__answer");
  await expect(answer).toContainText("43 of the 44 wijken have a value in 2024");
  await show(page, "map", "lang=en&areas=WK051801,WK051829");
  await expect(answer).toContainText(
    `Schildersbuurt had the figure −0.197 in 2024, class Weak (4 of 9), rank ${above + 1} of ${figures.length} in The Hague.`
  );
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(
    "Liveability (total) by wijk, 2024: Oostduinen and Schildersbuurt"
  );
  await expect(page.locator('.wa-legend__name[data-chosen="true"]')).toHaveText(/^Weak, selected: Schildersbuurt/);
  await expect(page.locator(".wa-map__labels")).toContainText("Schildersbuurt");
  expect((await boxOf(page, ".wa-map-view__answer")).bottom).toBeLessThanOrEqual(720);
});

for (const view of ["map", "together"])
  test(`a tap on ${view} is answered under the map, and nothing lies over what was tapped`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await show(page, view, "lang=en");
    const box = await boxOf(page, ".wa-map__surface");
    await page.locator(".wa-map__surface").evaluate(
      (element, { x, y }) => {
        const at = { clientX: x, clientY: y, pointerType: "touch", bubbles: true, button: 0, pointerId: 7 };
        element.dispatchEvent(new PointerEvent("pointerdown", at));
        element.dispatchEvent(new PointerEvent("pointerup", at));
        element.dispatchEvent(new PointerEvent("pointerleave", at));
      },
      { x: box.width / 2, y: box.top + box.height / 2 }
    );
    const chip = page.getByRole("region", { name: "Selected areas" }).getByRole("listitem").first();
    const name = ((await chip.getByRole("button").textContent()) ?? "").replace("Remove ", "");
    const answer = view === "map" ? ".wa-map-view__answer" : ".wa-map__dock";
    await expect(page.locator(answer)).toContainText(name);
    await expect(page.locator(".wa-map__card")).toHaveCount(0);
    expect((await boxOf(page, answer)).top).toBeGreaterThanOrEqual((await boxOf(page, ".wa-map__surface")).bottom);
    expect((await boxOf(page, answer)).bottom).toBeLessThanOrEqual(844);
  });
