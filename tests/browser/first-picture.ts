import type { Page } from "@playwright/test";

export const firstPicture = (page: Page) => page.locator('[data-first="true"]');

/** Keeps files of the application back until they are let go. */
export async function hold(page: Page, files: RegExp): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const wait = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(files, async (route) => {
    await wait;
    await route.continue();
  });
  return letGo;
}

export const application = /\/assets\/start-app-[^/]*\.js$/;
/** Put into a page before its own script: what a person would have seen on the way. */
export const witness = `
  window.seen = { shift: 0, first: 0, dutch: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.seen.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  new MutationObserver(() => {
    if (document.querySelector("[data-first]")) window.seen.first++;
    if (/Leefbaarheid|Tabel|wijken hebben/.test((document.body?.innerText ?? "") + document.title)) window.seen.dutch++;
  }).observe(document, { subtree: true, childList: true, attributes: true });
`;

interface Seen {
  readonly shift: number;
  readonly first: number;
  readonly dutch: number;
}
export const seenBy = (page: Page) => page.evaluate(() => (window as unknown as { readonly seen: Seen }).seen);
