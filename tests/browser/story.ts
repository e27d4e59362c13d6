import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

type PanelName = "spread" | "change" | "regression" | "groups" | "contributions" | "moran" | "transitions";

/** A chapter of the differences. */
export const panelOf = (page: Page, name: PanelName): Locator => page.locator(`#panel-${name}`);

/** Opens what stands closed under a chapter: figures, method, download. Gives the chapter. */
export async function openDetails(page: Page, name: PanelName): Promise<Locator> {
  const panel = panelOf(page, name);
  const details = panel.locator(".wa-panel__details");
  await expect(details).toBeVisible();
  if (!(await details.evaluate((element) => (element as HTMLDetailsElement).open)))
    await details.locator("summary").first().click();
  await expect(details.locator(".wa-panel__more")).toBeVisible();
  return panel;
}

/** Opens the controls of the differences, which stay over the page. */
export async function openControls(page: Page): Promise<void> {
  const button = page.locator(".wa-story-bar__compared button");
  if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
  await expect(page.locator(".wa-differences__controls")).toBeVisible();
}
