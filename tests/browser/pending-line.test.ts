import { expect, test } from "./fixtures.ts";
import { open } from "./open.ts";

test.use({ prefetches: true });

test("a line says what is still on its way behind the first map, in order, and goes when it is there", async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/buurt.topo.json", async (route) => {
    await held;
    await route.continue();
  });
  await open(page, "lang=en");
  const line = page.locator(".wa-pending");
  await expect(line).toHaveText("Loading: the other levels");
  await expect(line.getByRole("progressbar", { name: "How far it is" })).toBeVisible();
  // It lies over the page, and is read all the same.
  await expect(line).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  // The map is there to be used meanwhile.
  await page.getByRole("radio", { name: "2018" }).check();
  await expect(page.getByRole("heading", { name: "Liveability (total) by wijk, 2018" })).toBeVisible();
  release();
  await expect(line).toHaveCount(0);
  await expect(page.getByText("mean of wijken").first()).toBeAttached();
});
