import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNode } from "../run-node.ts";
import { freePort } from "./free-port.ts";
import { nothing, type Tally, tallyOfPlaywright, tallyOfVitest, withExitCode } from "./tally.ts";

const resolve = createRequire(import.meta.url).resolve;

export const runUnitTests = (args: readonly string[]) =>
  runCounted(tallyOfVitest, (report) =>
    runNode([
      join(resolve("vitest/package.json"), "../vitest.mjs"),
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...args
    ])
  );

/** Against the production build in dist/, served on a port of its own. */
export const runBrowserTests = (args: readonly string[], browser: string) =>
  runCounted(tallyOfPlaywright, async (report) =>
    runNode([join(resolve("@playwright/test/package.json"), "../cli.js"), "test", ...args], {
      CHROMIUM_PATH: browser,
      WIJKATLAS_TEST_PORT: await freePort(),
      WIJKATLAS_TEST_REPORT: report
    })
  );

async function runCounted<Report>(count: (report: Report) => Tally, run: (file: string) => Promise<number>): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "wijkatlas-test-"));
  const file = join(folder, "report.json");
  try {
    const code = await run(file);
    return withExitCode(count(JSON.parse(readFileSync(file, "utf8"))), code);
  } catch (problem) {
    console.error(`The tests left no report: ${problem instanceof Error ? problem.message : problem}`);
    return withExitCode(nothing, 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
