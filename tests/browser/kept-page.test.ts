// The page that goes from test to test: the next one finds nothing of the one before.
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { keptPaths, openEmpty } from "./keep-own.ts";

// In this order, in one worker.
test.describe.configure({ mode: "default" });

// Asking what was planted, and finding that it is not there, is told by the page.
test.use({ provoked: [/404/] });

let before: Page | undefined;

test("a test leaves traces of every kind", async ({ page, context }) => {
  before = page;
  await context.grantPermissions(["clipboard-read"]);
  await page.route("**/planted", (route) => route.fulfill({ body: "planted" }));
  await context.route("**/planted-too", (route) => route.fulfill({ body: "planted" }));
  await openEmpty(page);
  await page.evaluate(async () => {
    localStorage.setItem("planted", "1");
    // biome-ignore lint/suspicious/noDocumentCookie: a trace, planted
    document.cookie = "planted=1";
    await (await navigator.storage.getDirectory()).getFileHandle("planted", { create: true });
  });
  expect(await keptPaths(page)).toEqual(["planted"]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ media: "print", forcedColors: "active", reducedMotion: "reduce" });
  await context.newPage();
  await context.setOffline(true);
});

test("the next has the same page, and finds none of them", async ({ page, context }) => {
  expect(page).toBe(before);
  expect(context.pages()).toEqual([page]);
  await openEmpty(page);
  expect(await keptPaths(page)).toEqual([]);
  const found = await page.evaluate(async () => ({
    stored: localStorage.length,
    cookie: document.cookie,
    width: innerWidth,
    media: ["print", "(forced-colors: active)", "(prefers-reduced-motion: reduce)"].filter((query) => matchMedia(query).matches),
    permission: (await navigator.permissions.query({ name: "clipboard-read" as PermissionName })).state,
    planted: (await fetch("planted")).status,
    plantedToo: (await fetch("planted-too")).status
  }));
  expect(found).toEqual({ stored: 0, cookie: "", width: 1280, media: [], permission: "prompt", planted: 404, plantedToo: 404 });
});

test("a test does what cannot be taken back", async ({ page }) => {
  expect(page).toBe(before);
  await page.addInitScript(() => Object.assign(window, { planted: true }));
});

test("the next has another page", async ({ page }) => {
  expect(page).not.toBe(before);
  await openEmpty(page);
  expect(await page.evaluate(() => "planted" in window)).toBe(false);
  before = page;
});

test.describe("who asks for a fresh page", () => {
  test.use({ fresh: true });
  test("has one", ({ page }) => {
    expect(page).not.toBe(before);
  });
});

test.describe("who looks at what is fetched ahead", () => {
  test.use({ prefetches: true });
  test("has a connection as it is", async ({ page }) => {
    expect(await page.evaluate(() => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData)).toBe(false);
  });
});

test("others have one that saves data", async ({ page }) => {
  await openEmpty(page);
  expect(await page.evaluate(() => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData)).toBe(true);
});
