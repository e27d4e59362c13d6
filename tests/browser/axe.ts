import { expect, type Page } from "@playwright/test";
import axeCore, { type AxeResults, type RunOptions } from "axe-core";

const wcag22 = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Fails with what axe-core finds wrong on the page (WCAG 2.2 A and AA): the rule, and the elements. */
export async function axe(page: Page): Promise<void> {
  // through the debugger, which the page's policy does not bind
  await page.evaluate(axeCore.source);
  const results = await page.evaluate<AxeResults, RunOptions>((options) => globalThis.window.axe.run(options), {
    runOnly: { type: "tag", values: wcag22 }
  });
  expect(results.passes.length, "rules that axe could check").toBeGreaterThan(5);
  expect(
    results.violations.map(({ id, help, nodes }) => ({ id, help, elements: nodes.map(({ target }) => target.join(" ")) }))
  ).toEqual([]);
}

declare global {
  interface Window {
    readonly axe: typeof axeCore;
  }
}
