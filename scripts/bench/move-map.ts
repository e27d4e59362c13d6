import type { Page } from "@playwright/test";

const [middleX, middleY] = [500, 320];
const moves = 12;

async function watched(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => window.bench.watchFrames());
  await act();
  return page.evaluate(() => window.bench.watchedFrames());
}

/** Drags the map a hundred pixels away, then back; the times between frames while the pointer moved. */
export async function pan(page: Page): Promise<readonly number[]> {
  const drag = async (by: number) => {
    await page.mouse.move(middleX, middleY);
    await page.mouse.down();
    const frames = await watched(page, async () => {
      for (let i = 1; i <= moves; i++) {
        await page.mouse.move(middleX + (by * i) / moves, middleY + (by * i) / moves / 2);
        await page.waitForTimeout(16);
      }
    });
    await page.mouse.up();
    await page.waitForTimeout(300);
    return frames;
  };
  return [...(await drag(100)), ...(await drag(-100))];
}

/** Turns the wheel a notch in, and out again; the times between frames until each has come to rest. */
export async function zoom(page: Page): Promise<readonly number[]> {
  await page.mouse.move(middleX, middleY);
  const turn = (delta: number) =>
    watched(page, async () => {
      await page.mouse.wheel(0, delta);
      await page.waitForTimeout(500);
    });
  return [...(await turn(-100)), ...(await turn(100))];
}
