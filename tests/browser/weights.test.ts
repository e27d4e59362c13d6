import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "./fixtures.ts";
import { open, savedBy } from "./open.ts";
import { openControls, openDetails } from "./story.ts";

type Row = Readonly<Record<string, string>>;
const rowsOf = (name: string) => parse(readFileSync(`data/den-haag/${name}.csv`, "utf8"), { columns: true }) as Row[];
const [published, figures] = [rowsOf("scores-wijk"), rowsOf("figures-wijk")];
const years = [2002, 2008, 2012, 2014, 2016, 2018, 2020, 2022, 2024];

function publishedIn(code: string | undefined, year: number): number {
  const cell = published.find((row) => row.code === code && row.year === String(year))?.afw ?? "";
  return cell === "" ? Number.NaN : Number(cell);
}
const panel = [...new Set(published.map(({ code }) => code))].filter((code) =>
  years.every((year) => !Number.isNaN(publishedIn(code, year)))
);

test("weighted by inhabitants: whose, of which year, by whom published, and the spread as reckoned from the tables", async ({
  page
}) => {
  await open(page, "view=differences&lang=en&from=2014&year=2022&weighting=population");
  await openControls(page);
  await expect(page.getByRole("combobox", { name: "Weighting" }).locator("option:checked")).toHaveText(
    "every inhabitant weighs the same (2022)"
  );
  await page.keyboard.press("Escape");
  const spread = await openDetails(page, "spread");
  await expect(spread).toContainText("weighted by inhabitants of 2022");
  await expect(spread).toContainText("Source: Statistics Netherlands (CBS), Kerncijfers wijken en buurten 2022");
  // What was not weighed names no inhabitants.
  await expect(await openDetails(page, "transitions")).not.toContainText("Kerncijfers");
  const rows = parse((await savedBy(page, "Download CSV: spread")).text, { columns: true }) as Row[];
  const people = panel.map((code) => Number(figures.find((row) => row.code === code && row.year === "2022")?.inhabitants));
  const total = people.reduce((sum, count) => sum + count, 0);
  for (const year of [2014, 2022]) {
    const values = panel.map((code) => publishedIn(code, year));
    const middle = values.reduce((sum, value, i) => sum + value * (people[i] ?? 0), 0) / total;
    const expected = Math.sqrt(values.reduce((sum, value, i) => sum + (people[i] ?? 0) * (value - middle) ** 2, 0) / total);
    const row = rows.find((one) => one.year === String(year) && one.measure === "sd" && one.weighting === "population");
    expect(Number(row?.value)).toBeCloseTo(expected, 12);
  }
});

test("buurten have no inhabitants here: that is said, and nothing is weighed", async ({ page }) => {
  await open(page, "view=differences&lang=en&level=buurt&weighting=population");
  await openControls(page);
  await expect(page.getByRole("combobox", { name: "Weighting" })).toHaveValue("none");
  await expect(
    page.getByRole("option", { name: /every inhabitant weighs the same \(no inhabitants known of buurten/ })
  ).toBeDisabled();
});
