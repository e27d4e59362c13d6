import type { Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { parameter, savedBy } from "./open.ts";

const view = (page: Page) => page.locator(".wa-data");
const editor = (page: Page) => page.getByRole("textbox", { name: "Question in SQL" });
const result = (page: Page) => page.locator(".wa-data__result");

async function ask(page: Page, question: string): Promise<void> {
  // By keyboard: completions of the question before may lie over the editor.
  await editor(page).focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(question);
  await page.keyboard.press("ControlOrMeta+Enter");
}

const settled = (page: Page, state: "done" | "failed") => expect(view(page)).toHaveAttribute("data-state", state);

test("a question is written, run by keyboard, answered with its types, and stands in the address", async ({ page }) => {
  await page.goto("?view=data&lang=en");
  await expect(page.locator("summary", { hasText: "scores_wijk" })).toBeVisible();
  await ask(page, "select code, name, -0.1::double / 3 as third from areas_wijk order by code");
  await settled(page, "done");
  await expect(result(page)).toContainText("44 rows in");
  const table = view(page).getByRole("table");
  await expect(table.getByRole("row").nth(1)).toContainText("WK051801");
  await expect(table.locator("td[title='-0.03333333333333333']").first()).toHaveText("−0.033333");
  expect(parameter(page, "query")).toContain("third");
  await page.getByRole("button", { name: "Export…" }).click();
  await expect(page.getByRole("radio", { name: /Parquet/ })).toBeVisible();
  await page.keyboard.press("Escape");
  const { text } = await savedBy(page, "Download CSV");
  expect(text.split("\r\n")[1]).toContain("-0.03333333333333333");
});

test("an address that asks is answered, in Dutch too, and nothing is wrong for axe", async ({ page }) => {
  await page.goto(`?view=data&lang=nl&query=${encodeURIComponent("summarize scores_wijk")}`);
  await settled(page, "done");
  await expect(page.getByRole("heading", { name: "Zelf een query draaien (SQL)" })).toBeVisible();
  await page.getByText("Deze gegevens in R of Python").click();
  await page.getByRole("tab", { name: "Python (DuckDB)" }).click();
  await expect(page.getByRole("tabpanel")).toContainText("summarize scores_wijk");
  await axe(page);
});

test("what does not only ask is refused, a fault has its place, and the tables stay", async ({ page }) => {
  await page.goto("?view=data&lang=en");
  await ask(page, "drop table areas_wijk");
  await settled(page, "failed");
  await expect(result(page)).toContainText("the data can only be read");
  // Let through by the check, stopped by the engine; the browser would ask, and the test would fail.
  await ask(page, "from read_csv('https://example.org/x.csv')");
  await settled(page, "failed");
  await expect(result(page)).toContainText("file system operations are disabled");
  await ask(page, "from query('from areas_wijk')");
  await expect(result(page)).toContainText("‘query’");
  await ask(page, "select code,\n  foo from areas_wijk");
  await expect(result(page)).toContainText("Line 2, character 3.");
  await expect(page.locator(".cm-fault")).toHaveText("foo");
  await ask(page, "select count(*) as n from areas_wijk");
  await settled(page, "done");
  await expect(view(page).getByRole("cell", { name: "44" })).toBeVisible();
});

test("a runaway question is stopped by hand, too many rows are cut, and the map answers meanwhile", async ({ page }) => {
  await page.goto("?view=data&lang=en");
  await page.getByLabel("Stop after").selectOption("600");
  await ask(page, "select sum(a.afw * b.afw + c.afw) from scores_buurt a, scores_buurt b, scores_buurt c");
  await expect(page.getByText(/^Working: [1-9]/)).toBeVisible();
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await settled(page, "failed");
  await expect(result(page)).toContainText("The question was stopped. The data are unchanged.");
  await ask(page, "select a.year from scores_buurt a, scores_buurt b, scores_buurt c");
  await settled(page, "done");
  await expect(result(page)).toContainText("There are more rows than 100,000.");
  await ask(page, "select list(x.range) from range(300000000) x");
  await settled(page, "failed");
  await expect(result(page)).toContainText("needed more memory than there is");
  await page.getByRole("link", { name: "Map", exact: true }).click();
  await expect(page.locator('[data-ready="true"]').first()).toBeVisible();
});

test("Tab indents until Escape lets it go, and names of tables are completed", async ({ page }) => {
  await page.goto("?view=data&lang=en");
  await expect(page.getByRole("button", { name: "Put afw into the question" })).toBeVisible();
  await editor(page).click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("from scores_");
  await expect(page.getByRole("option", { name: "scores_wijk" })).toBeVisible();
  // In its first moment the list takes no keys, lest one was meant for the text: that it takes them is seen by the choice.
  await expect
    .poll(async () => {
      await page.keyboard.press("ArrowDown");
      return page.locator(".cm-tooltip-autocomplete [aria-selected]").textContent();
    })
    .toContain("scores_wijk");
  await page.keyboard.press("Enter");
  await expect(editor(page)).toContainText("from scores_wijk");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Run" })).toBeFocused();
});

test("on a phone everything fits, and earlier questions can be put back", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("?view=data&lang=en");
  await ask(page, "select 1 as one");
  await settled(page, "done");
  await ask(page, "select 2 as two");
  await settled(page, "done");
  await page.getByText("Earlier questions (2)").click();
  await page.getByRole("button", { name: "Put back" }).last().click();
  await expect(editor(page)).toContainText("select 1 as one");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
