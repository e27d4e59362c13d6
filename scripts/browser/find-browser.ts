import { type Environment, onPath } from "./environment.ts";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const macPlaces = ["Google Chrome", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

const windowsPlaces = ({ env }: Environment) =>
  [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].flatMap((folder) =>
    folder ? [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Chromium\\Application\\chrome.exe`] : []
  );

/**
 * The Chromium or Chrome to test with: the one that CHROMIUM_PATH names, Playwright's own, one on the PATH, one in the usual
 * places; undefined where there is none that starts. Throws where CHROMIUM_PATH names something that doesn't.
 */
export function findBrowser(here: Environment): string | undefined {
  const runs = (path: string) => here.exists(path) && here.starts(path);
  const named = here.env.CHROMIUM_PATH;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which is no browser that starts: mend it, or unset it to have one found`);
  }
  return candidates(here).find(runs);
}

function candidates(here: Environment): string[] {
  if (here.platform === "win32") return [here.playwrightPath, ...windowsPlaces(here)];
  const places = names.flatMap((name) => onPath(here, name));
  return [here.playwrightPath, ...places, ...(here.platform === "darwin" ? macPlaces : ["/snap/bin/chromium"])];
}
