import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { test as base, expect } from "./fixtures.ts";
import { buildGallery, serveGallery } from "./gallery-site.ts";

const test = base.extend<object, { readonly files: ReadonlyMap<string, string | Uint8Array> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  files: [async ({}, use) => use(await buildGallery()), { scope: "worker" }]
});

// In one worker, so that the gallery is built once.
test.describe.configure({ mode: "default" });

/** A folder a chart; that these are the charts of the list is tested beside the gallery. */
const charts = readdirSync("src/charts", { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** What lies over each other on the page, in words: texts of one picture, and lines or dots on the words of the 0. */
async function overlapsOn(
  page: Page
): Promise<{ readonly texts: number; readonly zeros: number; readonly found: readonly string[] }> {
  return page.evaluate(() => {
    // Of the height of a font's box, letters take about this part, in its middle.
    const lettersOf = (element: Element) => {
      const { left, right, top, bottom, height } = element.getBoundingClientRect();
      return { left, right, top: top + height * 0.15, bottom: bottom - height * 0.15 };
    };
    type Box = ReturnType<typeof lettersOf>;
    const slack = 0.5;
    const meet = (a: Box, b: Box) =>
      a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
    const found: string[] = [];
    let [texts, zeros] = [0, 0];
    for (const one of document.querySelectorAll<HTMLElement>("[data-case]")) {
      const name = `${one.dataset.case} (${one.lang})`;
      const words = [...one.querySelectorAll("svg text, .wa-histogram__bound span")]
        .map((element) => ({ text: element.textContent, box: lettersOf(element) }))
        .filter(({ box }) => box.right > box.left);
      texts += words.length;
      for (const [i, a] of words.entries())
        for (const b of words.slice(i + 1)) if (meet(a.box, b.box)) found.push(`${name}: “${a.text}” and “${b.text}”`);
      for (const zero of one.querySelectorAll(".wa-chart-zero text")) {
        zeros += 1;
        const box = lettersOf(zero);
        const picture = zero.closest("svg");
        for (const dot of picture?.querySelectorAll("circle") ?? [])
          if (meet(box, dot.getBoundingClientRect())) found.push(`${name}: a dot on “${zero.textContent}”`);
        for (const line of picture?.querySelectorAll<SVGPathElement>(
          "path.wa-chart-line, .wa-chart-axis[data-current=true] path"
        ) ?? []) {
          const matrix = line.getScreenCTM();
          const length = meet(box, line.getBoundingClientRect()) ? line.getTotalLength() : 0;
          // Less than letters are high: no line steps over them.
          for (let at = 0; matrix && at < length; at += 3) {
            const { x, y } = line.getPointAtLength(at).matrixTransform(matrix);
            if (x > box.left && x < box.right && y > box.top && y < box.bottom) {
              found.push(`${name}: a line on “${zero.textContent}”`);
              break;
            }
          }
        }
      }
    }
    return { texts, zeros, found };
  });
}

async function openGallery(page: Page, files: ReadonlyMap<string, string | Uint8Array>, query: string): Promise<void> {
  await serveGallery(page, files);
  await page.goto(`gallery/?${query}`);
  await expect(page.locator("figure").first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

for (const chart of charts)
  test(`${chart}: no text lies over another, nothing on the words of the 0, and axe finds nothing`, async ({ page, files }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await openGallery(page, files, `chart=${chart}`);
      const { texts, zeros, found } = await overlapsOn(page);
      expect(found, `at ${width} pixels`).toEqual([]);
      if (chart !== "transitions") expect(texts).toBeGreaterThan(50);
      if (chart === "gap" || (chart === "trends" && width === 1280)) expect(zeros).toBeGreaterThan(5);
    }
    await axe(page);
  });

test("a text over another, and a line on the words of the 0, are found", async ({ page, files }) => {
  await openGallery(page, files, "chart=gap&lang=nl");
  await page.evaluate(() => {
    const picture = document.querySelector("svg");
    const [first, second] = picture?.querySelectorAll("text") ?? [];
    for (const name of ["x", "y", "text-anchor"]) second?.setAttribute(name, first?.getAttribute(name) ?? "");
    const zero = document.querySelectorAll("svg")[1]?.querySelector<SVGGraphicsElement>(".wa-chart-zero text");
    const { x = 0, y = 0, width = 0, height = 0 } = zero?.getBBox() ?? {};
    document
      .querySelectorAll("svg")[1]
      ?.querySelector("path.wa-chart-line")
      ?.setAttribute("d", `M${x},${y + height / 2}h${width}`);
  });
  const { found } = await overlapsOn(page);
  expect(found.some((one) => one.includes(" and "))).toBe(true);
  expect(found.some((one) => one.includes("a line on “0 ="))).toBe(true);
});
