import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { drawCounts, open, surface } from "./open.ts";

/** Waits for what lies round the picture: a canvas keeps its first size until it is drawn. */
const surroundingsAreThere = (page: Page) =>
  expect
    .poll(() => page.locator(".wa-map__surroundings canvas").evaluate((canvas) => (canvas as HTMLCanvasElement).width))
    .not.toBe(300);

/**
 * Clicks a button of the map and looks at every frame until 600 ms later: of 24 by 16 places of the map, how many showed no area
 * in the emptiest frame, and in how many frames the picture was stretched.
 */
const emptiestAfter = (page: Page, button: string) =>
  surface(page).evaluate(async (element, label) => {
    const canvases = [...element.querySelectorAll("canvas")];
    const isColoured = (x: number, y: number) =>
      canvases.some((canvas) => {
        if (getComputedStyle(canvas).visibility === "hidden") return false;
        const { left, top, width, height } = canvas.getBoundingClientRect();
        const [column, row] = [((x - left) / width) * canvas.width, ((y - top) / height) * canvas.height];
        if (column < 0 || row < 0 || column >= canvas.width || row >= canvas.height) return false;
        return (canvas.getContext("2d")?.getImageData(column, row, 1, 1).data[3] ?? 0) > 200;
      });
    const { left, top, width, height } = element.getBoundingClientRect();
    const empty = () => {
      let count = 0;
      for (let i = 0; i < 24; i++)
        for (let j = 0; j < 16; j++) if (!isColoured(left + (width * (i + 0.5)) / 24, top + (height * (j + 0.5)) / 16)) count++;
      return count;
    };
    const picture = element.querySelector<HTMLElement>(".wa-map__picture");
    const found = { before: empty(), most: 0, stretched: 0, after: 0 };
    [...document.querySelectorAll("button")].find(({ textContent }) => textContent === label)?.click();
    const end = performance.now() + 600;
    while (performance.now() < end) {
      await new Promise(requestAnimationFrame);
      found.most = Math.max(found.most, empty());
      const scale = picture ? new DOMMatrix(getComputedStyle(picture).transform).a : 1;
      if (Math.abs(scale - 1) > 0.02) found.stretched++;
    }
    found.after = empty();
    return found;
  }, button);

test("zooming out shows no empty edge in any frame, and draws one view", async ({ page }) => {
  await open(page, "lang=en&x=4.28&y=52.06&z=14.5");
  await surroundingsAreThere(page);
  const surroundings = page.locator(".wa-map__surroundings");
  await expect(surroundings).toHaveCSS("visibility", "hidden");
  const before = await drawCounts(page);
  const { before: first, most, stretched, after } = await emptiestAfter(page, "Zoom out");
  expect([first, after]).toEqual([0, 0]);
  expect(stretched).toBeGreaterThan(0);
  expect(most).toBe(0);
  await expect.poll(() => drawCounts(page)).toMatchObject({ rasterisations: before.rasterisations + 1 });
  // A still map shows the sharp picture alone.
  await expect(surroundings).toHaveCSS("visibility", "hidden");
});
