import { expect, test } from "./fixtures.ts";
import { open, surface } from "./open.ts";

test.describe("when data cannot be had", () => {
  test.use({ provoked: [/Failed to load resource/] });

  for (const [what, pattern] of [
    ["the list of data", "**/data/index.json"],
    ["the manifest", "**/manifest.json"],
    ["the boundaries", "**/wijk.topo.json"],
    ["the scores", "**/wijk.afw.arrow"]
  ] as const)
    test(`${what} missing gives a sentence, details to copy, and another try that works`, async ({ page }) => {
      await page.route(pattern, (route) => route.fulfill({ status: 404, body: "" }));
      await page.goto("?view=map&lang=en");
      const problem = page.getByRole("alert").first();
      await expect(problem).toContainText("Check the connection and try again");
      await problem.getByText("Details", { exact: true }).click();
      await expect(problem).toContainText("404");
      await page.unroute(pattern);
      await problem.getByRole("button", { name: "Try again" }).click();
      await expect(surface(page)).toHaveAttribute("data-ready", "true");
    });

  test("boundaries that are half there are told", async ({ page }) => {
    await page.route("**/wijk.topo.json", (route) => route.fulfill({ status: 200, body: '{"type":"Topology","arcs":[[' }));
    await page.goto("?view=map&lang=en");
    const problem = page.getByRole("alert").first();
    await problem.getByText("Details", { exact: true }).click();
    await expect(problem).toContainText("bytes instead of");
  });

  test("a damaged file is told from a missing one", async ({ page }) => {
    await page.route("**/wijk.afw.arrow", (route) => route.fulfill({ status: 200, body: "half" }));
    await page.goto("?view=map&lang=en");
    const problem = page.getByRole("alert").first();
    await problem.getByText("Details", { exact: true }).click();
    await expect(problem).toContainText("4 bytes instead of");
  });
});

test.describe("without a network", () => {
  // The browser asks for the icon in the tab again; nothing else does.
  test.use({ provoked: [/ERR_INTERNET_DISCONNECTED \(.*icon\.svg\)/], prefetches: true });

  test("what was loaded goes on working", async ({ page, context }) => {
    await open(page, "lang=en&areas=WK051829");
    await expect(page.locator(".wa-trends__plot")).toContainText("mean of wijken");
    await expect(page.locator("html")).toHaveAttribute("data-prefetch", "done");
    await context.setOffline(true);
    await page.getByRole("radio", { name: "2012" }).check();
    await expect(page.getByRole("heading", { name: "Liveability (total) by wijk, 2012" })).toBeVisible();
    await expect(page.locator(".wa-trends__plot")).toContainText("mean of wijken");
  });
});

test.describe("when a part of the application cannot be had", () => {
  test.use({ provoked: [/Failed to load resource/] });

  test("the map works without the chart, which says so and can be tried again", async ({ page }) => {
    await page.route("**/trends-view-*.js", (route) => route.abort());
    await open(page, "lang=en&areas=WK051829");
    await expect(page.getByText("The chart could not be fetched.", { exact: false })).toBeVisible();
    await page.getByRole("radio", { name: "2014" }).check();
    await expect(page.getByRole("heading", { name: "Liveability (total) by wijk, 2014" })).toBeVisible();
    await page.unroute("**/trends-view-*.js");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator(".wa-trends__plot")).toContainText("Schildersbuurt");
  });
});

test.describe("when a part of the screen gets stuck", () => {
  test.use({ provoked: [/TypeError|wijk\.topo|at .*assets/] });

  test("the rest works on, and the part can be tried again", async ({ page }) => {
    const broken = { type: "Topology", objects: { wijk: { type: "GeometryCollection", geometries: [] } }, arcs: null };
    await page.route("**/wijk.topo.json", async (route) => {
      // As long as it should be, and JSON, so that only the map finds it out.
      const { length } = await (await route.fetch()).body();
      await route.fulfill({ body: JSON.stringify(broken).padEnd(length) });
    });
    await page.goto("?lang=en&areas=WK051829");
    const problem = page.getByRole("alert");
    await expect(problem).toContainText("This part of the screen got stuck. The rest goes on working.");
    await problem.getByText("Details", { exact: true }).click();
    await expect(problem).toContainText("TypeError");
    await expect(page.locator(".wa-trends__plot")).toContainText("Schildersbuurt");
    await page.getByRole("link", { name: "NL", exact: true }).click();
    await expect(page.getByRole("alert")).toContainText("liep vast");
  });
});
