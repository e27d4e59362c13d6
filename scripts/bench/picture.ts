import type { Page } from "@playwright/test";

/** The pixels of a picture of a page, as red, green, blue and opacity. */
export async function pixelsOf(page: Page): Promise<Uint8Array> {
  const picture = await page.locator("#map").screenshot();
  const text = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    context?.drawImage(bitmap, 0, 0);
    const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: new Uint8ClampedArray() };
    return Array.from({ length: Math.ceil(data.length / 8192) }, (_, i) =>
      String.fromCharCode(...data.subarray(i * 8192, (i + 1) * 8192))
    ).join("");
  }, picture.toString("base64"));
  return Buffer.from(text, "latin1");
}

const isSame = (a: Uint8Array, b: Uint8Array, i: number) => a[i] === b[i] && a[i + 1] === b[i + 1] && a[i + 2] === b[i + 2];

/** The share of pixels that are not as the one in the top left corner, which is bare ground. */
export function paintedShare(pixels: Uint8Array): number {
  const ground = Uint8Array.from({ length: pixels.length }, (_, i) => pixels[i % 4] ?? 0);
  return changedShare(pixels, ground);
}

/** The share of pixels that differ between two pictures of the same size. */
export function changedShare(before: Uint8Array, after: Uint8Array): number {
  let changed = 0;
  for (let i = 0; i < before.length; i += 4) if (!isSame(before, after, i)) changed++;
  return before.length === 0 || before.length !== after.length ? 0 : changed / (before.length / 4);
}

/** Less than this is no map of the Netherlands, nor a year step; of squares where people live, with bare ground between them. */
const least = { areas: { painted: 0.1, changed: 0.005 }, squares: { painted: 0.01, changed: 0.0005 } } as const;

/** Throws where a contender painted no map, or where a step changed nothing on it. */
export function checkPictures(who: string, before: Uint8Array, after: Uint8Array, kind: keyof typeof least): void {
  const [painted, changed] = [paintedShare(after), changedShare(before, after)];
  if (painted < least[kind].painted) throw new Error(`${who} painted ${(painted * 100).toFixed(1)}% of its map: that is no map`);
  if (changed < least[kind].changed)
    throw new Error(`${who}: a step changed ${(changed * 100).toFixed(2)}% of its map: that is no step`);
}
