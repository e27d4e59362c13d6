import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Remedy } from "./next-step.ts";
import { runWatched } from "./run-watched.ts";

// Playwright tells its progress every tenth, so a slow line needs time between two signs of life.
const silence = 90_000;

const playwright = join(dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json")), "cli.js");

/** Gets a browser, or what it lacks. A remedy that does not work is no failure yet: another one may. */
export async function tryRemedy(remedy: Remedy): Promise<void> {
  console.log(announcements[remedy]);
  for (const [program, ...args] of commands[remedy]) {
    const ended = await runWatched(program, args, { silence, env: quiet });
    if (ended !== "done") return console.log(`  that did not work (${ended})`);
  }
}

const announcements: Readonly<Record<Remedy, string>> = {
  download: "No Chromium or Chrome here: downloading Playwright's …",
  libraries: "The downloaded Chromium lacks libraries: installing them …",
  package: "Installing Debian's chromium …"
};

const commands: Readonly<Record<Remedy, readonly (readonly [string, ...string[]])[]>> = {
  download: [[process.execPath, playwright, "install", "chromium"]],
  libraries: [[process.execPath, playwright, "install-deps", "chromium"]],
  package: [
    ["apt-get", "update", "-q"],
    ["apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium", "fonts-liberation"]
  ]
};

const quiet = { DEBIAN_FRONTEND: "noninteractive", PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" };
