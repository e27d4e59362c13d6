import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { idle, open, surface } from "./open.ts";

const screens = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 }
];

for (const view of ["map", "trends"])
  for (const lang of ["nl", "en"])
    test(`axe finds nothing wrong with ${view} in ${lang}, on a laptop and on a telephone`, async ({ page }) => {
      await open(page, `view=${view}&lang=${lang}&areas=WK051829,WK051801&table=1&programmes=1`);
      await page.getByText(lang === "nl" ? "Over de gegevens" : "About the data").click();
      for (const size of screens)
        await test.step(`${size.width} pixels`, async () => {
          await page.setViewportSize(size);
          await idle(page);
          await axe(page);
        });
    });

test("axe finds nothing wrong with notices", async ({ page }) => {
  await open(page, "lang=en&level=street&areas=nonsense");
  await expect(page.getByText("‘street’ in the address", { exact: false })).toBeVisible();
  await axe(page);
});

test("Tab stops are few, named and visible, and the map is one of them", async ({ page }) => {
  await open(page, "lang=en&areas=WK051829");
  await expect(page.locator(".wa-trends__plot")).toContainText("mean of wijken");
  const stops: string[] = [];
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const label = element.getAttribute("aria-label") ?? (element as HTMLInputElement).labels?.[0]?.textContent;
      const box = element.getBoundingClientRect();
      return {
        name: `${element.getAttribute("role") ?? element.tagName.toLowerCase()} ${(label ?? element.textContent ?? "").trim()}`,
        isNamed: (label ?? element.textContent ?? "").trim() !== "",
        isVisible: box.width > 0 && box.height > 0
      };
    });
    if (!stop) break;
    expect(stop, stop.name).toMatchObject({ isNamed: true, isVisible: true });
    stops.push(stop.name);
  }
  expect(stops[0]).toContain("Skip to content");
  expect(stops.filter((name) => name.startsWith("application Map"))).toHaveLength(1);
  expect(stops.length).toBeLessThan(40);
  expect(await surface(page).locator("[tabindex]").count()).toBe(0);
});

for (const view of ["map", "trends"])
  test(`nothing of the ${view} sticks out sideways, however wide the screen is`, async ({ page }) => {
    await open(page, `view=${view}&lang=nl&areas=WK051829,WK051806&table=1&programmes=1`);
    for (const width of [320, 390, 768, 1280, 1920, 3840]) {
      await page.setViewportSize({ width, height: 900 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width}`)
        .toBe(0);
    }
  });

test("targets are at least 24 pixels wide and high", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, "lang=nl&areas=WK051829");
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("button, select, label:has(input), input[role=combobox], nav a")].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < 23.5 || height < 23.5 ? [`${element.className} ${element.textContent} ${width}×${height}`] : [];
    })
  );
  expect(small).toEqual([]);
});

test("with forced colours and reduced motion the map keeps its colours and its controls", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await open(page, "lang=en&areas=WK051829");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(surface(page)).toBeVisible();
  await expect(page.locator(".leaflet-zoom-anim")).toHaveCount(0);
});

test("on paper there are the map, the legend and the caption, and no controls", async ({ page }) => {
  await open(page, "lang=en&areas=WK051829");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Download CSV" })).toBeHidden();
  await expect(page.locator(".wa-legend")).toBeVisible();
  await expect(page.getByText("Source: Leefbaarometer 3.0", { exact: false }).first()).toBeVisible();
});
