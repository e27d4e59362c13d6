import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/browser/find-browser.ts";
import { lookAround } from "./scripts/browser/surroundings.ts";

// `npm test` chooses both; alone, `npx playwright test` uses what it finds, on the build that is there.
const browser = process.env.CHROMIUM_PATH ?? findBrowser(lookAround());
const address = `http://127.0.0.1:${process.env.WIJKATLAS_TEST_PORT ?? "4187"}/`;
const report = process.env.WIJKATLAS_TEST_REPORT;

// A browser that calls home would be counted as ours in a capture of the network.
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run"
];

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results",
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: report ? [["list"], ["json", { outputFile: report }]] : [["list"]],
  use: {
    baseURL: address,
    browserName: "chromium",
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    trace: "retain-on-failure",
    viewport: { width: 1280, height: 720 },
    launchOptions: { args: quiet, ...(browser ? { executablePath: browser } : {}) }
  },
  webServer: {
    command: `"${process.execPath}" --import tsx scripts/serve.ts --port ${new URL(address).port}`,
    url: address,
    reuseExistingServer: false,
    timeout: 30_000
  }
});
