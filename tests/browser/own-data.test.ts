import type { Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { takesFiles } from "./drop-files.ts";
import { expect, test } from "./fixtures.ts";
import { keepOwn, keptPaths, openEmpty } from "./keep-own.ts";
import { madeEnergy } from "./made-energy.ts";
import { open, openPanel, parameter } from "./open.ts";

const name = "Woningen met energielabel A";
const own = "indicator=own-energie&level=wijk&year=2023";
const item = (page: Page) => page.getByRole("dialog").getByRole("listitem").filter({ hasText: name });

async function openList(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Eigen gegevens", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Eigen gegevens" })).toBeVisible();
}

/** Opens the application in a browser that already has an own indicator. */
async function openWithOwn(page: Page, address = own): Promise<void> {
  await openEmpty(page);
  await keepOwn(page, madeEnergy());
  await open(page, address);
}

test("own figures are on the map like any other, named for what they are, and survive a reload", async ({ page }) => {
  await openWithOwn(page);
  const map = page.locator(".wa-map-view");
  await expect(map.getByRole("heading")).toHaveText(`${name} per wijk, 2023`);
  const caption = map.locator(".wa-caption");
  await expect(caption).toContainText("Eigen gegevens uit energie.csv, toegevoegd op 26 november 2026");
  await expect(caption).not.toContainText("Leefbaarometer");
  await expect(caption).not.toContainText("0 =");
  await expect(map.locator(".wa-summary")).toContainText("44 van de 44 wijken hebben een waarde in 2023. De hoogste waarde");
  await expect(page.getByLabel("Indicator", { exact: true })).toHaveValue("own-energie");
  await openPanel(page, "settings");
  await expect(page.getByLabel("Vergeleken met").locator("option:checked")).toHaveText("geen: de cijfers zoals ze zijn");
  await expect(page.locator(".wa-footer")).toContainText("Eigen gegevens uit energie.csv");
  await page.getByRole("radio", { name: "2015", exact: true }).check({ force: true });
  await expect(map.getByRole("heading")).toHaveText(`${name} per wijk, 2015`);
  await page.reload();
  await expect(map.getByRole("heading")).toHaveText(`${name} per wijk, 2015`);
  await expect(page.getByText("niet (meer) in deze browser")).toHaveCount(0);
});

test("trends and differences work with them, with mean and band from the engine", async ({ page }) => {
  await openWithOwn(page, `view=trends&${own}&areas=WK051829`);
  const summary = page.locator(".wa-trends-view");
  await expect(summary).toContainText("gemiddelde van de wijken (eigen berekening)");
  await expect(summary).not.toContainText("Geen officiële waarde");
  await open(page, `view=differences&${own}&from=2015`);
  await expect(page.locator("#panel-spread")).toContainText("44 wijken");
  await expect(page.locator(".wa-differences")).not.toContainText("landelijke referentie");
});

test("another tab sees what is here, and that it is gone", async ({ page, context }) => {
  await openWithOwn(page);
  const other = await context.newPage();
  await open(other, own);
  await openList(page);
  await item(page)
    .getByRole("button", { name: `Verwijderen: ${name}` })
    .click();
  await expect(page.getByText(`${name} is verwijderd.`)).toBeVisible();
  await expect(other.getByText("niet (meer) in deze browser")).toBeVisible();
  await expect(other.locator(".wa-map-view").getByRole("heading")).toContainText("Leefbaarheid");
  // This tab left the indicator before it went.
  expect(parameter(page, "indicator")).not.toBe("own-energie");
  await expect(page.getByText("niet (meer) in deze browser")).toHaveCount(0);
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(page.getByText(`${name} is terug.`)).toBeVisible();
  await expect(other.getByLabel("Indicator", { exact: true }).locator("option", { hasText: name })).toHaveCount(1);
});

test("a full disk is told in words, and nothing is saved by half", async ({ page, context }) => {
  await openWithOwn(page);
  await openList(page);
  await item(page)
    .getByRole("button", { name: `Verwijderen: ${name}` })
    .click();
  await expect(page.getByText(`${name} is verwijderd.`)).toBeVisible();
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(page.getByRole("alert")).toContainText("Er is geen ruimte meer in deze browser. Er is niets half opgeslagen");
  expect((await keptPaths(page)).filter((path) => /\/(records|files)\//.test(path))).toEqual([]);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin });
});

test("a browser that allows no storage says so, and the rest works", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.storage.getDirectory = () => Promise.reject(new DOMException("private", "SecurityError"));
  });
  await open(page, own);
  await expect(page.locator(".wa-map-view").getByRole("heading")).toContainText("Leefbaarheid");
  await expect(page.getByText("niet (meer) in deze browser")).toBeVisible();
  await openList(page);
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("Deze browser staat hier geen opslag toe");
});

test("removing all asks first, and leaves nothing in the browser", async ({ page }) => {
  await openWithOwn(page);
  expect((await keptPaths(page)).length).toBeGreaterThan(3);
  await openList(page);
  await page.getByRole("button", { name: "Alles verwijderen", exact: true }).click();
  await page.getByRole("button", { name: "Nee, houden" }).click();
  await expect(item(page)).toBeVisible();
  await page.getByRole("button", { name: "Alles verwijderen", exact: true }).click();
  await page.getByRole("button", { name: "Ja, alles verwijderen" }).click();
  await expect(page.getByText("Alle eigen gegevens zijn verwijderd.")).toBeVisible();
  expect(await keptPaths(page)).toEqual([]);
  await expect(page.getByText("Er staan nog geen eigen gegevens in deze browser.")).toBeVisible();
});

test("name, unit, direction, decimals and scale can be adjusted, and say which statistics go with them", async ({ page }) => {
  await openWithOwn(page);
  await openList(page);
  await item(page)
    .getByRole("button", { name: `Aanpassen: ${name}` })
    .click();
  const form = page.getByRole("dialog", { name: `${name} aanpassen` });
  await form.getByLabel("Soort schaal").selectOption("interval");
  await expect(form).toContainText("Gini en Theil betekenen hier niets");
  await form.getByLabel("Naam").fill("Label A");
  await form.getByLabel("Eenheid").fill("procent");
  await form.getByLabel("Cijfers achter de komma").fill("3");
  await form.getByLabel("Naam").press("Enter");
  await expect(page.getByText("Label A is aangepast.")).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "Sluiten" }).first().click();
  await expect(page.locator(".wa-map-view").getByRole("heading")).toHaveText("Label A per wijk, 2023");
  await expect(page.locator(".wa-summary").first()).toContainText(/\(\d+,000\)/);
  await page.reload();
  await expect(page.locator(".wa-map-view").getByRole("heading")).toHaveText("Label A per wijk, 2023");
});

test("damage is told where the figures should be and in the list, and can be removed", async ({ page }) => {
  await openEmpty(page);
  await keepOwn(page, madeEnergy());
  await page.evaluate(async () => {
    let folder = await navigator.storage.getDirectory();
    for (const part of ["own-data", "records"]) folder = await folder.getDirectoryHandle(part);
    const file = await (await folder.getFileHandle("own-energie~1")).createWritable({ keepExistingData: true });
    await file.write({ type: "write", position: 200, data: "#" });
    await file.close();
  });
  await open(page, own);
  await expect(page.getByText("niet (meer) in deze browser")).toBeVisible();
  await openList(page);
  await expect(page.getByText("‘own-energie’ is beschadigd")).toBeVisible();
  await page.getByRole("button", { name: "Verwijderen: own-energie" }).click();
  await expect(page.getByText("‘own-energie’ is beschadigd")).toHaveCount(0);
  expect((await keptPaths(page)).filter((path) => path.includes("own-energie"))).toEqual([]);
});

test("files can be dropped anywhere, with a word of what can be", async ({ page }) => {
  await open(page);
  const body = page.locator("body");
  await takesFiles(page);
  const transfer = await page.evaluateHandle(() => {
    const made = new DataTransfer();
    made.items.add(new File(["code,waarde\nWK051829,1\n"], "waarden.csv", { type: "text/csv" }));
    return made;
  });
  await body.dispatchEvent("dragenter", { dataTransfer: transfer });
  await expect(page.getByText("Laat los om toe te voegen")).toHaveCount(1);
  await body.dispatchEvent("drop", { dataTransfer: transfer });
  await expect(page.getByText("Laat los om toe te voegen")).toHaveCount(0);
  await expect(page.getByRole("dialog")).toContainText("waarden.csv");
});

for (const [lang, button, title] of [
  ["nl", "Eigen gegevens", "Woningen met energielabel A aanpassen"],
  ["en", "Your own data", "Adjust Homes with energy label A"]
] as const)
  test(`the list and the form are accessible (${lang})`, async ({ page }) => {
    await openWithOwn(page, `${own}&lang=${lang}`);
    await page.getByRole("button", { name: button, exact: true }).click();
    await expect(page.getByRole("dialog", { name: button })).toBeVisible();
    await axe(page);
    await page.getByRole("button", { name: /^(Aanpassen|Adjust): / }).click();
    await expect(page.getByRole("dialog", { name: title })).toBeVisible();
    await axe(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByRole("button", { name: button, exact: true })).toBeFocused();
  });
