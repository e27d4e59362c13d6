import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** What the search for a browser needs to know of the machine: a plain value, so that tests can make one up. */
export interface Environment {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly root: boolean;
  /** `ID` in /etc/os-release: "debian", "ubuntu"; undefined where there is none. */
  readonly distribution: string | undefined;
  /** Where Playwright would keep its own Chromium, whether it is there or not. */
  readonly playwrightPath: string;
  readonly exists: (path: string) => boolean;
  /** Starts it to ask its version: a browser without its libraries is there and does not run. */
  readonly starts: (path: string) => boolean;
}

export function lookAround(): Environment {
  return {
    platform: process.platform,
    env: process.env,
    root: process.getuid?.() === 0,
    distribution: existsSync("/etc/os-release") ? /^ID="?(\w+)/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1] : undefined,
    playwrightPath: chromium.executablePath(),
    exists: existsSync,
    // Chrome for Windows opens a window instead of telling its version; its libraries come with it
    starts: (path) =>
      process.platform === "win32" || spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0
  };
}

/** The places where a program of this name may be, in the order of PATH. */
export const onPath = ({ env }: Environment, name: string) =>
  (env.PATH ?? "").split(delimiter).map((folder) => join(folder, name));
