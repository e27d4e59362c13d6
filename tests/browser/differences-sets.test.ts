import type { Locator, Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { open, openPanel, parameter, savedBy } from "./open.ts";
import { openControls, openDetails, panelOf } from "./story.ts";

async function openDifferences(page: Page, address = ""): Promise<void> {
  await open(page, `view=differences&lang=en&${address}`);
  await expect(page.locator('.wa-differences[data-current="true"]')).toBeVisible();
}

const groups = (page: Page): Locator => page.getByRole("region", { name: "A group compared with the rest" });
const codesOf = (page: Page, name: string) => (parameter(page, name) ?? "").split(",").filter(Boolean);

test("a set is made of selected areas, gets a name, and is there when its link is opened", async ({ page }) => {
  await openDifferences(page, "from=2014&areas=WK051833,WK051834,WK051836");
  await openDetails(page, "groups");
  await groups(page).getByRole("button", { name: "Remove the group" }).click();
  await groups(page).getByRole("button", { name: "Make a group of the 3 selected areas" }).click();
  await expect.poll(() => codesOf(page, "group")).toEqual(["WK051833", "WK051834", "WK051836"]);
  // Those areas are a set that came with the data: it has its name already.
  await expect(groups(page).getByRole("textbox", { name: "Name of the group" })).toHaveCount(0);
  await page.goto("?view=differences&lang=en&from=2014&areas=WK051801,WK051829");
  await openDetails(page, "groups");
  await groups(page).getByRole("button", { name: "Make a group of the 2 selected areas" }).click();
  const name = groups(page).getByRole("textbox", { name: "Name of the group" });
  await name.fill("Coast: and  centre");
  await name.press("Enter");
  await expect.poll(() => parameter(page, "sets")).toBe("Coast and centre:WK051801,29");
  await page.reload();
  await openDetails(page, "groups");
  await expect(groups(page).getByRole("combobox", { name: "Group" })).toHaveValue("own Coast and centre");
  const rows = parse((await savedBy(page, "Download CSV: groups")).text, { columns: true }) as Record<string, string>[];
  expect(rows.find(({ group }) => group === "set")).toMatchObject({ group_name: "Coast and centre" });
  const [set, others, gap] = ["set", "others", "gap"].map((group) =>
    Number(rows.find((row) => row.group === group && row.year === "2014")?.value)
  );
  expect(gap).toBeCloseTo((set ?? 0) - (others ?? 0), 12);
});

test("of two named sets either is compared, one is forgotten, and the reference has the name of the set", async ({ page }) => {
  await openDifferences(page, "from=2014&group=WK051827&sets=Station:WK051827;South:WK051833,36");
  await openDetails(page, "groups");
  const choice = groups(page).getByRole("combobox", { name: "Group" });
  await expect(choice).toHaveValue("own Station");
  await choice.selectOption({ label: "South" });
  await expect.poll(() => codesOf(page, "group")).toEqual(["WK051833", "WK051836"]);
  await openPanel(page, "settings");
  await page.getByRole("combobox", { name: "Compared with" }).selectOption("set");
  await expect(groups(page)).toContainText("0 = mean of South in that year (own calculation)");
  await groups(page).getByRole("button", { name: "Forget this group" }).click();
  await expect.poll(() => parameter(page, "sets")).toBe("Station:WK051827");
  expect(codesOf(page, "group")).toEqual([]);
});

test("an old link with codes alone opens as ever, and a set that cannot be read is told", async ({ page }) => {
  await openDifferences(page, "from=2014&group=WK051833,WK051834,WK051836");
  await expect(await openDetails(page, "groups")).toContainText("Difference-in-differences 2014–2024");
  await openDifferences(page, "sets=Broken:33");
  await expect(page.getByRole("status").filter({ hasText: "Broken:33" })).toBeVisible();
});

test("the pre-trend is drawn, a year is read by keyboard, and the ring stands apart on request", async ({ page }) => {
  await openDifferences(page, "from=2014&group=WK051833,WK051834,WK051836");
  await expect(groups(page).locator(".wa-gap__before")).toHaveText("pre-trend");
  await expect(groups(page).locator(".wa-gap__line")).toHaveCount(2);
  await groups(page).getByRole("application").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(groups(page).locator("[aria-live]")).toContainText(/^2024: .*all others \(40\) [+−]\d.*gap [+−]\d/);
  await page.keyboard.press("ArrowLeft");
  await expect(groups(page).locator("[aria-live]")).toContainText(/^2022: /);
  await openDetails(page, "groups");
  await groups(page).getByRole("checkbox", { name: "Displacement check" }).check();
  await expect.poll(() => parameter(page, "ring")).toBe("1");
  await expect(groups(page).locator(".wa-gap__line")).toHaveCount(3);
  await expect(groups(page)).toContainText("Displacement check: the adjacent areas changed");
  await axe(page);
});

test("more areas than have a colour are outlined, said to be so, and become a group with a click", async ({ page }) => {
  await openDifferences(page, "from=2014");
  await openDetails(page, "transitions");
  const cell = page.getByRole("button", { name: /^13 ?93% areas from Excellent to Excellent$/ });
  await cell.click();
  await expect(page.getByRole("status").filter({ hasText: "13 areas pointed out" })).toBeVisible();
  await expect.poll(() => codesOf(page, "areas")).toHaveLength(12);
  await page.getByRole("button", { name: "Keep these 13 as a group" }).click();
  await expect.poll(() => codesOf(page, "group")).toHaveLength(13);
  await expect(page.locator(".wa-gathered")).toHaveCount(0);
});

test("by keyboard alone: a rectangle in the scatter, and rows of a table, select areas", async ({ page }) => {
  await openDifferences(page, "from=2014&table=1");
  const plot = page.getByRole("application", { name: "Did the lowest wijken catch up?" });
  await plot.focus();
  await page.keyboard.press("ArrowRight");
  for (const key of ["ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown"])
    for (let i = 0; i < 4; i++) await page.keyboard.press(`Shift+${key}`);
  await page.keyboard.press("Enter");
  await expect.poll(() => codesOf(page, "areas").length).toBeGreaterThan(1);
  await page.getByRole("button", { name: "Clear selection" }).click();
  await expect.poll(() => codesOf(page, "areas").length).toBe(0);
  const table = page.getByRole("region", { name: "Change of Liveability (total), 2014 to 2024" });
  const row = table.getByRole("button", { name: "Westbroekpark en Duttendel", exact: true });
  await row.focus();
  await page.keyboard.press("Enter");
  await expect(row).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => codesOf(page, "areas").length).toBe(1);
});

test("pointing at a dot, a dash or a line points at its area on the map and in the list", async ({ page }) => {
  await openDifferences(page, "from=2014");
  const first = (await openDetails(page, "change")).locator(".wa-movers__list button").first();
  const name = (await first.locator(".wa-movers__name").textContent()) ?? "";
  await first.hover();
  await expect(panelOf(page, "change").locator(".wa-map__card strong")).toHaveText(name);
  await expect(page.locator(".wa-movers__line[data-hovered=true]")).toHaveCount(1);
  await expect(page.getByRole("region", { name: "Did the lowest wijken catch up?" }).locator("[aria-live]")).toContainText(
    `${name}: level in 2014`
  );
});

test("the test is about the standard deviation: with another measure, or weights, that is said", async ({ page }) => {
  await openDifferences(page, "from=2014");
  const verdict = await openDetails(page, "spread");
  await expect(verdict).not.toContainText("The test is about");
  await openControls(page);
  await page.getByRole("combobox", { name: "Measure of dispersion" }).selectOption("iqr");
  await expect(verdict).toContainText("The test is about the unweighted standard deviation, not about the chosen measure");
  await expect(verdict).toContainText("Interquartile range, unweighted, 43 wijken");
  expect(await page.getByRole("option", { name: "Gini coefficient" }).count()).toBe(0);
});

test("a measure that makes no sense on this scale gives way to the standard deviation, with a word", async ({ page }) => {
  await openDifferences(page, "measure=gini");
  await openControls(page);
  await expect(page.getByRole("combobox", { name: "Measure of dispersion" })).toHaveValue("sd");
  await expect(page.getByRole("status").filter({ hasText: "gini" })).toBeVisible();
});

test("a control draws again what it touches: not the scatter for another measure, not the strips for another band", async ({
  page
}) => {
  await openDifferences(page, "from=2014");
  await page.evaluate(() => {
    const changes = { scatter: 0, strips: 0 };
    const watch = (selector: string, name: keyof typeof changes) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`no ${selector}`);
      new MutationObserver((all) => {
        changes[name] += all.length;
      }).observe(element, { attributes: true, childList: true, subtree: true, characterData: true });
    };
    watch(".wa-scatter", "scatter");
    watch(".wa-spread", "strips");
    Object.assign(window, { changes });
  });
  const changes = () => page.evaluate(() => (window as unknown as { changes: { scatter: number; strips: number } }).changes);
  await openControls(page);
  await page.getByRole("combobox", { name: "Measure of dispersion" }).selectOption("iqr");
  await expect(page.locator("#panel-spread")).toContainText("Interquartile range");
  await expect.poll(async () => (await changes()).strips).toBeGreaterThan(0);
  expect((await changes()).scatter).toBe(0);
  const { strips } = await changes();
  const band = (await openDetails(page, "change")).getByRole("textbox", { name: "Unchanged up to" });
  await band.fill("0.1");
  await band.press("Enter");
  await expect(panelOf(page, "change")).toContainText("more than 0.100");
  expect(await changes()).toEqual({ scatter: 0, strips });
});

test("the menu of the panels goes to each of them, and what is printed has them all", async ({ page }) => {
  await openDifferences(page, "from=2014");
  await page.getByRole("navigation", { name: "Parts of the comparison" }).getByRole("link", { name: "Group" }).click();
  await expect(groups(page)).toBeInViewport();
  await expect(groups(page)).toBeFocused();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".wa-story-bar")).toBeHidden();
  await expect(page.locator(".wa-panel")).toHaveCount(7);
});
