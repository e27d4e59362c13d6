import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { open, surface } from "./open.ts";

const picture = ".wa-map__picture:not(.wa-map__surroundings) canvas";

/** Of each canvas of the picture: pixels for each pixel of the page, whether it shows a bitmap, whether it is seen. */
const canvasesOf = (page: Page) =>
  surface(page).evaluate(
    (element, selector) =>
      [...element.querySelectorAll<HTMLCanvasElement>(selector)].map((canvas) => ({
        sharpness: canvas.width / Number.parseFloat(canvas.style.width),
        isBitmap: canvas.getContext("2d") === null,
        isSeen: canvas.checkVisibility()
      })),
    picture
  );

test("a canvas that does not change costs no frame: outlines are a bitmap, and nothing selected is nothing shown", async ({
  page
}) => {
  const fill = { sharpness: 1, isBitmap: false, isSeen: true };
  const outlines = { sharpness: 1, isBitmap: true, isSeen: true };
  await open(page, "lang=en");
  expect(await canvasesOf(page)).toEqual([fill, outlines, { ...fill, isSeen: false }]);
  await open(page, "lang=en&areas=WK051829");
  await expect.poll(() => canvasesOf(page)).toEqual([fill, outlines, fill]);
});

/** How many pixels of the first canvas of the picture, the fill, are opaque, and of the second, the outlines, not blank. */
const paintedOf = (page: Page) =>
  surface(page).evaluate((element, selector) => {
    const look = document.createElement("canvas").getContext("2d");
    if (!look) throw new Error("no canvas to look with");
    return [...element.querySelectorAll<HTMLCanvasElement>(selector)].slice(0, 2).map((canvas) => {
      look.canvas.width = canvas.width;
      look.canvas.height = canvas.height;
      look.drawImage(canvas, 0, 0);
      return look.getImageData(0, 0, canvas.width, canvas.height).data.filter((value, i) => i % 4 === 3 && value > 0).length;
    });
  }, picture);

test("a browser without a canvas off the page, as Safari before 16.4, shows the same", async ({ page }) => {
  await open(page, "lang=en");
  const usual = await paintedOf(page);
  for (const pixels of usual) expect(pixels).toBeGreaterThan(5000);
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, "OffscreenCanvas");
    // Nor has its worker one: pictures are drawn on the page.
    Reflect.deleteProperty(globalThis, "Worker");
  });
  await open(page, "lang=en");
  expect(await paintedOf(page)).toEqual(usual);
  expect((await canvasesOf(page)).map(({ isBitmap }) => isBitmap)).toEqual([false, false, false]);
});

test.describe("on a screen with two pixels for one", () => {
  test.use({ deviceScaleFactor: 2 });
  test("the picture has the screen's own pixels, and the area under the pointer is still the right one", async ({ page }) => {
    await open(page, "lang=en&areas=WK051829&x=4.305&y=52.068&z=14");
    expect((await canvasesOf(page)).map(({ sharpness }) => sharpness)).toEqual([2, 2, 2]);
    const box = await surface(page).boundingBox();
    if (!box) throw new Error("no map");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page.locator(".wa-map__card")).toContainText("Schildersbuurt");
  });
});
