import { expect, test } from "./fixtures.ts";
import { open, parameter, surface } from "./open.ts";

test("an address restores everything that it names", async ({ page }) => {
  const address =
    "view=map&dataset=den-haag&level=buurt&indicator=vrz&year=2020&areas=BU05182915,BU05180170&lang=en&x=4.30000&y=52.07000&z=12&table=1&background=0&programmes=1";
  await open(page, address);
  await expect(page.getByRole("heading", { name: "Amenities by buurt, 2020" })).toBeVisible();
  await expect(page.getByRole("table")).toBeVisible();
  await expect(page.getByRole("region", { name: "Selected areas" })).toContainText("Oostduinen");
  expect(new URL(page.url()).search).toBe(`?${address}`);
});

test("back and forward go through what was on screen", async ({ page }) => {
  await open(page, "lang=en");
  await page.getByRole("radio", { name: "2014" }).check();
  await page.getByRole("link", { name: "Trends" }).click();
  await expect.poll(() => parameter(page, "view")).toBe("trends");
  await page.goBack();
  await expect.poll(() => parameter(page, "view")).toBe("map");
  await expect(page.getByRole("radio", { name: "2014" })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole("radio", { name: "2024" })).toBeChecked();
  await page.goForward();
  await expect(page.getByRole("radio", { name: "2014" })).toBeChecked();
});

test("what cannot be shown gives way with a notice, never with a blank page", async ({ page }) => {
  await open(
    page,
    "lang=en&view=globe&dataset=atlantis&level=street&indicator=iq&year=2013&areas=WK051829,nonsense,WK051899&x=1"
  );
  await expect(surface(page)).toBeVisible();
  for (const text of [
    "The data ‘atlantis’ are not here; shown is The Hague, wijken and buurten.",
    "‘street’ in the address (level) is not known; shown is wijken.",
    "‘iq’ in the address (indicator) is not known; shown is Liveability (total).",
    "There are no figures for ‘2013’ (year); shown is 2014.",
    "‘globe’ in the address (view) is not known.",
    "Not in these data, so not selected: nonsense.",
    "Not in these data, so not selected: WK051899."
  ])
    await expect(page.getByText(text)).toBeVisible();
  await expect(page.getByRole("region", { name: "Selected areas" })).toContainText("Schildersbuurt");
  const first = page.getByText("The data ‘atlantis’", { exact: false });
  await page.getByRole("button", { name: "Close" }).first().click();
  await expect(first).toBeHidden();
});

test("the language changes every word, the document's language and title, and keeps the rest", async ({ page }) => {
  await open(page, "areas=WK051829&year=2018");
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await page.getByRole("link", { name: "EN", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Liveability (total) by wijk, 2018" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveTitle(/Liveability/);
  await expect(page.locator("body")).not.toContainText(/Leefbaarheid|Gegevens|Kaart|Weergave/);
  expect(parameter(page, "areas")).toBe("WK051829");
});
