import { defineConfig } from "@playwright/test";
import { lookAround } from "./scripts/browser/environment.ts";
import { findBrowser } from "./scripts/browser/find-browser.ts";
import { limit } from "./scripts/test-run/limit.ts";

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

// No request leaves this machine: other hosts have no address. Cutting them by hand would cost every page its HTTP cache.
const alone = `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${new URL(address).hostname}`;

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results",
  workers: 2,
  // Tests of one file are spread too, so that no worker is left with the longest file.
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Where everything fails, each failure may take as long as the limit.
  maxFailures: 10,
  timeout: limit,
  expect: { timeout: limit },
  reporter: report ? [["list"], ["json", { outputFile: report }]] : [["list"]],
  use: {
    baseURL: address,
    browserName: "chromium",
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    // A trace takes as much time as what it traces: `npx playwright test --trace on` makes one.
    trace: "off",
    screenshot: "only-on-failure",
    viewport: { width: 1280, height: 720 },
    launchOptions: { args: [...quiet, alone], ...(browser ? { executablePath: browser } : {}) }
  },
  webServer: {
    command: `"${process.execPath}" --import tsx scripts/serve.ts --port ${new URL(address).port}`,
    url: address,
    reuseExistingServer: false,
    timeout: limit
  }
});
