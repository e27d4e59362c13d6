import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { open } from "./open.ts";

for (const lang of ["nl", "en"])
  for (const size of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 }
  ])
    test(`axe finds nothing wrong with the differences in ${lang} at ${size.width}`, async ({ page }) => {
      await page.setViewportSize(size);
      await open(
        page,
        `view=differences&lang=${lang}&from=2014&areas=WK051829,WK051801&group=WK051833,WK051834,WK051836&table=1`
      );
      await expect(page.locator("#panel-transitions")).toBeVisible();
      await expect(page.locator("#panel-moran table")).toBeVisible();
      await axe(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    });
