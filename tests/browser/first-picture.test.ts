import type { Page } from "@playwright/test";
import { application, firstPicture, hold, seenBy, witness } from "./first-picture.ts";
import { expect, test } from "./fixtures.ts";
import { open, parameter, surface } from "./open.ts";

const chart = /\/assets\/trends-view-[^/]*\.js$/;

/** What comes behind the map, in a place that is kept free for it or over the page. */
const laterParts = "#root .wa-coming, #root .wa-toolbar__search";

const hide = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    for (const element of document.querySelectorAll<HTMLElement>(wanted)) element.style.visibility = "hidden";
  }, selector);

/**
 * How many pixels differ between two pictures of the page. Small steps in a colour do not count: the application's canvas reaches
 * farther, and a line that is cut elsewhere is rounded otherwise along its edges.
 */
function differing(page: Page, pictures: readonly Buffer[]): Promise<number> {
  return page.evaluate(
    async (encoded) => {
      const [a, b] = await Promise.all(
        encoded.map(async (text) => {
          const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
          if (!context) throw new Error("no canvas");
          context.drawImage(picture, 0, 0);
          return context.getImageData(0, 0, picture.width, picture.height).data;
        })
      );
      if (!a || !b || a.length !== b.length) throw new Error("the pictures are not of the same size");
      const pixels = new Set<number>();
      for (const [i, value] of a.entries()) if (Math.abs(value - (b[i] ?? 0)) > 40) pixels.add(i >> 2);
      return pixels.size;
    },
    pictures.map((picture) => picture.toString("base64"))
  );
}

const addresses = [
  ["nothing said", "", "nl", "Leefbaarheid (totaal) per wijk, 2024"],
  ["English", "lang=en", "en", "Liveability (total) by wijk, 2024"],
  ["buurten", "level=buurt", "nl", "Leefbaarheid (totaal) per buurt, 2024"],
  ["another year and indicator", "lang=en&indicator=soc&year=2018", "en", "Social cohesion by wijk, 2018"],
  ["buurten of an early year", "lang=en&level=buurt&year=2008", "en", "Liveability (total) by buurt, 2008"],
  ["a place", "x=4.3&y=52.07&z=13&view=map", "nl", "Leefbaarheid (totaal) per wijk, 2024"],
  ["a place between the steps of the zoom", "lang=en&x=4.28&y=52.08&z=12.6", "en", "Liveability (total) by wijk, 2024"]
] as const;

for (const [screen, use] of [
  ["a laptop", { viewport: { width: 1280, height: 720 } }],
  ["a telephone", { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 }]
] as const)
  test.describe(`on ${screen}, the first picture is what the application shows`, () => {
    test.use(use);

    for (const [what, address, lang, heading] of addresses)
      test(what, async ({ page }) => {
        const start = await hold(page, application);
        const goOn = await hold(page, chart);
        await page.goto(`?${address}`);
        await expect(firstPicture(page)).toBeVisible();
        await expect(page.locator("#first h2").first()).toHaveText(heading);
        await expect(page.locator("html")).toHaveAttribute("lang", lang);
        const title = await page.title();
        await page.evaluate(() => document.fonts.ready);
        const place = await page.locator(".wa-first-map").boundingBox();
        const before = await page.screenshot();
        start();
        await expect(surface(page)).toHaveAttribute("data-ready", "true");
        await expect(firstPicture(page)).toHaveCount(0);
        expect(await surface(page).boundingBox()).toEqual(place);
        expect(await page.title()).toBe(title);
        await expect(page.getByRole("heading", { level: 2, name: heading })).toBeVisible();
        await expect(page.locator(".wa-coming")).toBeVisible();
        await hide(page, laterParts);
        expect(await differing(page, [before, await page.screenshot()])).toBe(0);
        goOn();
      });
  });

test("nothing on the page moves, from the first picture until the chart is there", async ({ page }) => {
  await page.addInitScript(witness);
  await open(page, "lang=en");
  await expect(page.locator(".wa-trends__plot")).toContainText("mean of wijken");
  const { shift, first } = await seenBy(page);
  expect(first).toBeGreaterThan(0);
  test.info().annotations.push({ type: "cumulative layout shift", description: String(shift) });
  expect(shift).toBeLessThan(0.01);
});

test("who asks for English sees no word of Dutch on the way; who does not, does", async ({ page }) => {
  await page.addInitScript(witness);
  await open(page, "lang=en");
  expect(await seenBy(page)).toMatchObject({ dutch: 0 });
  await open(page);
  expect((await seenBy(page)).dutch).toBeGreaterThan(0);
});

for (const [what, address] of [
  ["a selection", "areas=WK051829"],
  ["an indicator of one's own", "indicator=own-energie"],
  ["the trends", "view=trends"],
  ["the differences", "view=differences"],
  ["the table", "table=1"],
  ["a value that is not understood", "year=soon"],
  ["a dataset that there is not", "dataset=atlantis"]
] as const)
  test(`${what}: the application begins without a first picture`, async ({ page }) => {
    await page.addInitScript(witness);
    await page.goto(`?lang=en&${address}`);
    await expect(page.locator("#root h2").first()).toBeVisible();
    expect((await seenBy(page)).first).toBe(0);
    await expect(page.locator("#first")).toBeEmpty();
  });

test("after the application took over, pointer and keyboard find the map", async ({ page }) => {
  await open(page, "lang=en");
  await expect(page.locator("#first")).toBeEmpty();
  const box = await surface(page).boundingBox();
  if (!box) throw new Error("no map");
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5);
  await expect(page.locator(".wa-map__card")).toContainText(/[+−]\d\.\d{3}, .+, rank \d+ of 43/);
  await surface(page).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(".wa-map [aria-live='polite']")).toContainText(/: [+−]\d\.\d{3}, /);
});

test("until the application takes over, a click and a key do nothing, and are not done later either", async ({ page }) => {
  const start = await hold(page, application);
  await page.goto("?lang=en");
  await expect(firstPicture(page)).toBeVisible();
  const box = await page.locator(".wa-first-map").boundingBox();
  if (!box) throw new Error("no map");
  await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.5);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  start();
  await expect(surface(page)).toHaveAttribute("data-ready", "true");
  await expect(page.locator("#first")).toBeEmpty();
  expect(parameter(page, "areas") ?? "").toBe("");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
});
