// The guard itself: a page with a fault must fail the test that opened it.
import { headerPolicy } from "../../scripts/server/content-security-policy.ts";
import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

const show = async (page: import("@playwright/test").Page, body: string) => {
  const html = `<!doctype html><html lang="nl"><head><title>Proef</title></head><body><main><h1>Proef</h1>${body}</main></body></html>`;
  await page.route("**/planted", (route) =>
    route.fulfill({ contentType: "text/html", headers: { "Content-Security-Policy": headerPolicy }, body: html })
  );
  await page.goto("planted");
};

test("passes a page without faults", async ({ page, guard }) => {
  await show(page, `<button type="button">Toon</button>`);
  await axe(page);
  expect(guard).toEqual({ otherHosts: [], complaints: [] });
});

test("fails, here on purpose, when another host was asked", async ({ page, guard }) => {
  test.fail();
  await show(page, `<img alt="" src="https://service.pdok.nl/tile.png">`);
  await expect.poll(() => guard.otherHosts).toEqual(["https://service.pdok.nl/tile.png"]);
});

test("hears a breach of the policy", async ({ page, guard }) => {
  await show(page, `<script src="https://example.org/tracker.js"></script><script>document.title = "inline"</script>`);
  await expect.poll(() => guard.complaints.splice(0).join()).toContain("Content Security Policy");
  await expect(page).toHaveTitle("Proef");
});

test("hears an exception that nobody caught", async ({ page, guard }) => {
  await show(page, "");
  await page.evaluate(() => void setTimeout(() => Promise.reject(new Error("planted")), 0));
  await expect.poll(() => guard.complaints.splice(0).join()).toContain("planted");
});

test("finds what is not accessible", async ({ page }) => {
  await show(page, `<button type="button"></button>`);
  await expect(axe(page)).rejects.toThrow("button-name");
});

test.describe("with a host that the test answers", () => {
  test.use({ answeredHosts: ["service.pdok.nl"], provoked: [/planted/] });

  test("lets it, and only it, be answered", async ({ page, context, guard }) => {
    await context.route("https://service.pdok.nl/**", (route) =>
      route.fulfill({ contentType: "image/svg+xml", body: "<svg xmlns='http://www.w3.org/2000/svg'/>" })
    );
    await show(page, `<img alt="" src="https://service.pdok.nl/tile.png">`);
    await page.evaluate(() => console.error("planted"));
    await expect(page.locator("img")).toHaveJSProperty("complete", true);
    expect(guard).toEqual({ otherHosts: [], complaints: [] });
  });
});
