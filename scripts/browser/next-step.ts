import type { Environment } from "./environment.ts";
import { findBrowser } from "./find-browser.ts";

export type Remedy = "download" | "libraries" | "package";

export type Step = { readonly found: string } | { readonly remedy: Remedy } | { readonly giveUp: string };

/** What to do next on the way to a browser, after the remedies that were tried. */
export function nextStep(here: Environment, tried: readonly Remedy[]): Step {
  const found = findBrowser(here);
  if (found) return { found };
  const downloaded = here.exists(here.playwrightPath);
  if (!tried.includes("download") && !downloaded) return { remedy: "download" };
  if (!tried.includes("libraries") && downloaded && hasApt(here)) return { remedy: "libraries" };
  // Ubuntu's package is a snap, which does not install where no snapd runs
  if (!tried.includes("package") && here.root && here.distribution === "debian") return { remedy: "package" };
  return { giveUp: downloaded ? missingLibraries : missingBrowser };
}

const hasApt = (here: Environment) => here.root && ["debian", "ubuntu"].includes(here.distribution ?? "");

const missingBrowser =
  "No Chromium or Chrome was found or could be downloaded: install one (Debian: `sudo apt-get install chromium`), " +
  "or set CHROMIUM_PATH to its program; `npm test -- --unit` runs the tests that need none.";

const missingLibraries =
  "The Chromium that Playwright downloaded does not start, because the system lacks libraries: run " +
  "`sudo npx playwright install-deps chromium`, or set CHROMIUM_PATH to another Chromium or Chrome.";
