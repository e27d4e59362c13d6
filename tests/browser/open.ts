import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/**
 * Opens the application at an address (`areas=WK051829&lang=en`), on the map where it names no view, and waits for its first
 * coloured map or chart.
 */
export async function open(page: Page, address = ""): Promise<void> {
  const view = new URLSearchParams(address).has("view") ? "" : "view=map&";
  await page.goto(`?${view}${address}`);
  // Where there is a map, lines that are drawn earlier do not stand in for it.
  await expect(page.locator('[data-ready="true"], body:not(:has(.wa-map__surface)) .wa-trends__plot').first()).toBeVisible();
}

/** The surface of the map: its one tab stop. */
export const surface = (page: Page) => page.locator(".wa-map__surface");

/** Opens the panel where dataset, gemeente and level are chosen, or the one with the settings; one that is open stays so. */
export async function openPanel(page: Page, panel: "place" | "settings"): Promise<void> {
  const buttons = page.locator(".wa-header .wa-popover__button");
  const button = panel === "place" ? buttons.first() : buttons.last();
  if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
  await expect(button).toHaveAttribute("aria-expanded", "true");
}

/** How often the map has drawn shapes, outlines and colours. */
export async function drawCounts(page: Page): Promise<{ rasterisations: number; outlines: number; recolours: number }> {
  const data = await surface(page).evaluate((element) => ({ ...(element as HTMLElement).dataset }));
  return {
    rasterisations: Number(data.rasterisations),
    outlines: Number(data.outlines),
    recolours: Number(data.recolours)
  };
}

/**
 * Waits until the page has done what it had to do: the browser has nothing else left. What a timer of the page holds comes later.
 * Frames are asked for meanwhile: Chromium can forget to tell of its idle time while nothing is painted.
 */
export const idle = (page: Page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 3; i++)
      await new Promise<void>((resolve) => {
        let isIdle = false;
        const nextFrame = () => {
          if (!isIdle) requestAnimationFrame(nextFrame);
        };
        nextFrame();
        requestIdleCallback(() => {
          isIdle = true;
          resolve();
        });
      });
  });

/** A parameter of the address as it stands in the browser. */
export const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** The text of the file that a click on a button saves. */
export async function savedBy(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click()
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
}
