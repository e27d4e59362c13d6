import type { Page } from "@playwright/test";
import { catalogueName, type FirstCatalogue } from "../../src/first/first-page.ts";
import type { BenchDataset } from "./bench-dataset.ts";
import { waitUntilReady } from "./session.ts";

/**
 * Of a large dataset the map draws the borders with fewer points, too few to be seen (src/map/levels-of-detail.ts), and the first
 * picture with all: pixels on borders differ, and are not what is looked for. So squares of so many pixels are compared.
 */
const square = 8;

/** How much of the squares may differ, and by how much of 255 they then do. */
const [mostDiffering, step] = [0.01, 16];

/** The part of the squares that differ between two pictures of the page, told by the page itself. */
function differing(page: Page, pictures: readonly [Buffer, Buffer]): Promise<number> {
  return page.evaluate(
    async ({ encoded, square, step }) => {
      const [a, b] = await Promise.all(
        encoded.map(async (text) => {
          const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const [width, height] = [Math.ceil(picture.width / square), Math.ceil(picture.height / square)];
          const context = new OffscreenCanvas(width, height).getContext("2d");
          if (!context) return new Uint8ClampedArray();
          context.imageSmoothingQuality = "high";
          context.drawImage(picture, 0, 0, width, height);
          return context.getImageData(0, 0, width, height).data;
        })
      );
      if (!a || !b || a.length !== b.length || a.length === 0) return 1;
      const pixels = new Set<number>();
      for (const [i, value] of a.entries()) if (Math.abs(value - (b[i] ?? 0)) > step) pixels.add(i >> 2);
      return pixels.size / (a.length / 4);
    },
    { encoded: pictures.map((picture) => picture.toString("base64")), square, step }
  );
}

/** Whether the built page says that it has a first picture of a level. */
async function isPromised(page: Page, { id, level }: BenchDataset): Promise<boolean> {
  const content = await page.locator(`meta[name="${catalogueName}"]`).getAttribute("content");
  const { datasets } = JSON.parse(content ?? '{"datasets":[]}') as Pick<FirstCatalogue, "datasets">;
  return Object.keys(datasets.find((one) => one.id === id)?.levels ?? {}).includes(level);
}

/**
 * Throws where what is timed as the first coloured map is not the map: its place on screen is photographed before there is an
 * application, and again when the application has taken over. Waits for the latter.
 */
export async function checkFirstPicture(page: Page, address: string, dataset: BenchDataset): Promise<void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/start-app-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  if (!(await isPromised(page, dataset))) {
    release();
    return waitUntilReady(page);
  }
  await page.waitForSelector('[data-first="true"]');
  const clip = await page.locator(".wa-first-map").boundingBox();
  if (!clip) throw new Error(`${address}: the first picture has no place on screen`);
  const first = await page.screenshot({ clip });
  release();
  await waitUntilReady(page);
  const part = await differing(page, [first, await page.screenshot({ clip })]);
  if (part > mostDiffering) throw new Error(`${address}: ${(part * 100).toFixed(1)}% of the first picture is not the map`);
}
