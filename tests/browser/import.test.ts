import { needsOfficialFiles } from "../../scripts/test-run/official-files.ts";
import { hasSharedData, sharedFile } from "../shared-data.ts";
import { axe } from "./axe.ts";
import { dropFiles, onDisk } from "./drop-files.ts";
import { expect, test } from "./fixtures.ts";
import { open, parameter, savedBy } from "./open.ts";

const rows = [
  "wijk;naam;Energielabels A (%);jaar",
  "WK051829;Schildersbuurt;12,5;2020",
  "WK051833;Bouwlust en Vrederust;onbekend;2020",
  "WK051834;Morgenstond;14,5;2020",
  "WK051836;Moerwijk;18,5;2020",
  "WK051836;Moerwijk;19,5;2020",
  "WK059999;Nergens;25;2020"
];
const small = { name: "energielabels.csv", content: rows.join("\r\n") };

test("a table is understood, asked about, corrected, added, and stands on the map", async ({ page }) => {
  await open(page, "lang=en");
  await dropFiles(page, small);
  const dialog = page.getByRole("dialog", { name: "Add files" });
  const add = dialog.getByRole("button", { name: "Add 1 indicator" });
  await expect(dialog.getByRole("columnheader", { name: "wijk area code" })).toBeVisible();
  await expect(dialog.getByRole("columnheader", { name: "jaar year" })).toBeVisible();
  await expect(dialog).toContainText("4 of the 5 wijken in the file are on the map.");
  await expect(dialog).toContainText("2 questions are still open.");
  await expect(add).toBeDisabled();
  await axe(page);

  await dialog.getByRole("button", { name: "That means ‘no data’" }).click();
  await dialog.getByRole("radio", { name: "the last" }).check();
  await dialog.getByLabel("Name", { exact: true }).fill("Labels A");
  await dialog.getByLabel("Name", { exact: true }).press("Enter");
  await expect(add).toBeEnabled();
  await expect(dialog.getByLabel("Unit")).toHaveValue("%");
  await expect(dialog.getByLabel("Kind of scale")).toHaveValue("share");

  await add.click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => parameter(page, "indicator")).toMatch(/^own-wijk-[0-9a-f]{8}$/);
  await expect(page.getByRole("heading", { name: /Labels A by wijk, 2020/i })).toBeVisible();
  await expect(page.getByText("3 of the 44 wijken have a value in 2020", { exact: false })).toBeVisible();
});

test("a list of what does not fit is saved as CSV", async ({ page }) => {
  await open(page, "lang=en");
  await dropFiles(page, small);
  await page.getByText("1 code in the file is not on the map").click();
  const { name, text } = await savedBy(page, "Save CSV: 1 code in the file is not on the map");
  expect(name).toBe("not-on-map-wijk.csv");
  expect(text).toBe("Code,Name\r\nWK059999,Nergens\r\n");
});

test("1.234 is asked, an answer reads the table again, and everything works by keyboard", async ({ page }) => {
  await open(page, "lang=nl");
  await dropFiles(page, { name: "x.csv", content: "code;Score\n051829;1.234\n051833;2.345\n" });
  const dialog = page.getByRole("dialog", { name: "Bestanden toevoegen" });
  await expect(dialog).toContainText("Nog 3 vragen");
  const yes = dialog.getByRole("radio", { name: "Ja, van wijken: 051829 is WK051829" });
  await yes.focus();
  await page.keyboard.press("Space");
  await expect(dialog).toContainText("Alle 2 wijken uit het bestand staan op de kaart.");
  await dialog.getByRole("radio", { name: "1234, met een teken tussen duizendtallen" }).focus();
  await page.keyboard.press("Space");
  await expect(dialog).toContainText("2 getallen, van 1.234 tot 2.345");
  await dialog.getByLabel("Van welk jaar zijn deze cijfers?").focus();
  await page.keyboard.type("2021");
  await expect(dialog.getByRole("button", { name: "1 indicator toevoegen" })).toBeEnabled();
  await dialog.getByLabel("Decimaalteken").selectOption("point");
  await expect(dialog).toContainText("2 getallen, van 1,234 tot 2,345");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("what is of no use is refused with the reason, and the rest goes on", async ({ page }) => {
  await open(page, "lang=en");
  await dropFiles(page, small, { name: "report.pdf", content: "%PDF-1.7" }, { name: "empty.csv", content: "" });
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("report.pdf: this is a PDF");
  await expect(dialog).toContainText("empty.csv: this file is empty");
  await expect(dialog.getByRole("heading", { name: "energielabels.csv" })).toBeVisible();
  await dialog.getByRole("button", { name: "Leave out energielabels.csv" }).click();
  await expect(dialog.getByRole("button", { name: "Add 1 indicator" })).toHaveCount(0);
  await dialog.getByRole("button", { name: "Add it after all" }).click();
  await expect(dialog).toContainText("2 questions are still open.");
});

test("names are text, whatever they look like", async ({ page }) => {
  await open(page, "lang=en");
  await dropFiles(page, {
    name: "__proto__.csv",
    content: "code,<img src=x onerror=alert(1)>,jaar\nWK051829,1,2020\nWK051833,2,2020\n"
  });
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Add 1 indicator" }).click();
  await expect(page.getByRole("heading", { name: "<img src=x onerror=alert(1)> by wijk, 2020" })).toBeVisible();
});

test.describe("the files that offices publish", () => {
  test.skip(!hasSharedData, needsOfficialFiles);

  test("StatLine: mixed levels, of which none is on this map", async ({ page }) => {
    await open(page, "lang=en");
    await dropFiles(page, onDisk(sharedFile("cbs/SES_WOA_scores_per_wijk_en_buurt_25042023_160857.csv")));
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("579 rows, 9 columns");
    await expect(dialog.getByRole("checkbox", { name: "99 wijken" })).toBeChecked();
    await expect(dialog.getByRole("checkbox", { name: "479 buurten" })).not.toBeChecked();
    await expect(dialog).toContainText("None of the 99 wijken in the file is on this map.");
    await dialog.getByRole("checkbox", { name: /^SES-WOA: Totaalscore/ }).check();
    await dialog.getByRole("checkbox", { name: "479 buurten" }).check();
    await expect(dialog.getByRole("button", { name: "Add 2 indicators" })).toBeEnabled();
  });

  test("kerncijfers of 2016 and 2022: the division, the year and the signs for nothing", async ({ page }) => {
    await open(page, "lang=en");
    await dropFiles(page, onDisk(sharedFile("cbs/nl_wijken_kwb2016.csv")), onDisk(sharedFile("cbs/nl_wijken_kwb2022.csv")));
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("an area division of 2016 or earlier");
    const first = dialog.getByRole("article").filter({ hasText: "kwb2016" });
    await first.getByRole("checkbox", { name: /^P_00_14_JR/ }).check();
    await expect(first).toContainText("1 of the 44 wijken of the map stay empty.");
    await expect(first.getByLabel("The year")).toHaveValue("2016");
    const second = dialog.getByRole("article").filter({ hasText: "kwb2022" });
    await second.getByRole("checkbox", { name: /^employment_rate/ }).check();
    await dialog.getByRole("button", { name: "Add 2 indicators" }).click();
    await expect(dialog).toBeHidden();
    await expect.poll(() => parameter(page, "indicator")).toMatch(/^own-/);
  });

  test("the national scores of 2022 with their boundaries become a dataset", async ({ page }) => {
    await open(page, "lang=en");
    await dropFiles(
      page,
      onDisk(sharedFile("leefbaarometer-3.0/Leefbaarometer-scores wijken 2002-2022.csv")),
      onDisk(sharedFile("boundaries/nl_wijken_2022.geojson"))
    );
    await page.getByRole("dialog").getByRole("button", { name: "Add dataset" }).click();
    await expect.poll(() => parameter(page, "dataset")).toMatch(/^own-2022-/);
    await expect(page.getByText("3,308 of the 3,340 wijken have a value in 2022", { exact: false })).toBeVisible();
  });

  test("the scores of Den Haag of 2024 borrow the boundaries of the map", async ({ page }) => {
    await open(page, "lang=en");
    await dropFiles(page, onDisk(sharedFile("leefbaarometer-3.0/Leefbaarometer-scores wijken 2024 (alleen Den Haag).csv")));
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("the map uses those of ‘The Hague");
    await dialog.getByRole("button", { name: "Add dataset" }).click();
    await expect.poll(() => parameter(page, "dataset")).toMatch(/^own-2024-/);
  });

  test("the workbook of Leefbaarometer 2.0 is refused with the reason", async ({ page }) => {
    await open(page, "lang=en");
    await dropFiles(
      page,
      onDisk(sharedFile("leefbaarometer-2.0/wijk.xlsx")),
      onDisk(sharedFile("leefbaarometer-2.0/dimensiescore_wijk (stand).xlsx"))
    );
    await expect(
      page.getByRole("alert").filter({ hasText: "figures of Leefbaarometer 2.0: another scale and other dimensions" })
    ).toHaveCount(2);
    await expect(page.getByRole("dialog").getByRole("button", { name: /^Add/ })).toBeDisabled();
  });
});
