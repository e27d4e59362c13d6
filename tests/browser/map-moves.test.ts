import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { drawCounts, open, surface } from "./open.ts";

/** Waits for what lies round the picture of the map, which is drawn last: a canvas keeps its first size until it is drawn. */
const surroundingsAreThere = (page: Page) =>
  expect
    .poll(() => page.locator(".wa-map__surroundings canvas").evaluate((canvas) => (canvas as HTMLCanvasElement).width))
    .not.toBe(300);

/**
 * Clicks a button of the map and looks at every frame until the sharp picture of the new view stands alone: of 24 by 16 places of the map, how many showed no area
 * in the emptiest frame, and in how many frames the picture was stretched.
 */
const emptiestAfter = (page: Page, button: string) =>
  surface(page).evaluate(async (element, label) => {
    const canvases = [...element.querySelectorAll("canvas")];
    const { left, top, width, height } = element.getBoundingClientRect();
    const places = new OffscreenCanvas(24, 16);
    const context = places.getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("no canvas to look with");
    context.imageSmoothingEnabled = false;
    // Every canvas that is seen, with the middle of each place as a pixel.
    const empty = () => {
      context.clearRect(0, 0, 24, 16);
      for (const canvas of canvases) {
        if (getComputedStyle(canvas).visibility === "hidden") continue;
        const box = canvas.getBoundingClientRect();
        const [across, down] = [24 / width, 16 / height];
        context.drawImage(canvas, (box.x - left) * across, (box.y - top) * down, box.width * across, box.height * down);
      }
      const { data } = context.getImageData(0, 0, 24, 16);
      return Array.from({ length: 24 * 16 }, (_, i) => data[i * 4 + 3] ?? 0).filter((opacity) => opacity <= 200).length;
    };
    const picture = element.querySelector<HTMLElement>(".wa-map__picture");
    const found = { before: empty(), maximum: 0, stretched: 0, after: 0 };
    [...document.querySelectorAll("button")].find(({ textContent }) => textContent === label)?.click();
    const environment = element.querySelector<HTMLElement>(".wa-map__surroundings");
    if (!picture || !environment) throw new Error("no picture");
    const pictures = element.dataset.rasterisations;
    let isStill = false;
    while (!isStill) {
      await new Promise(requestAnimationFrame);
      found.maximum = Math.max(found.maximum, empty());
      const isStretched = Math.abs(new DOMMatrix(getComputedStyle(picture).transform).a - 1) > 0.02;
      if (isStretched) found.stretched++;
      const isNew = element.dataset.rasterisations !== pictures;
      isStill = isNew && !isStretched && getComputedStyle(environment).visibility === "hidden";
    }
    found.after = empty();
    return found;
  }, button);

test("zooming out shows no empty edge in any frame, and draws one view", async ({ page }) => {
  await open(page, "lang=en&x=4.28&y=52.06&z=15.25");
  await surroundingsAreThere(page);
  const environment = page.locator(".wa-map__surroundings");
  await expect(environment).toHaveCSS("visibility", "hidden");
  const before = await drawCounts(page);
  const { before: first, maximum, stretched, after } = await emptiestAfter(page, "Zoom out");
  expect([first, after]).toEqual([0, 0]);
  expect(stretched).toBeGreaterThan(0);
  expect(maximum).toBe(0);
  await expect.poll(() => drawCounts(page)).toMatchObject({ rasterisations: before.rasterisations + 1 });
  // A still map shows the sharp picture alone.
  await expect(environment).toHaveCSS("visibility", "hidden");
});
