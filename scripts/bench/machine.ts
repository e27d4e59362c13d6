import { execFileSync } from "node:child_process";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import type { Browser } from "@playwright/test";

/** On what the numbers were measured. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
  readonly browser: string;
  readonly rasteriser: string;
  /** Of the last minute, before anything was measured: other programs' work on the same cores. */
  readonly load: string;
  readonly date: string;
  readonly commit: string;
}

interface SystemInfo {
  readonly gpu: {
    readonly auxAttributes?: { readonly glRenderer?: string };
    readonly featureStatus?: Readonly<Record<string, string>>;
  };
}

/** How Chromium says that it draws; without a graphics processor all of it is software. */
export function rasteriserOf({ gpu }: SystemInfo): string {
  const status = (name: string) => gpu.featureStatus?.[name] ?? "unknown";
  const isHardware = /^enabled/.test(status("rasterization"));
  const renderer = gpu.auxAttributes?.glRenderer || "no GL renderer";
  return `${isHardware ? "hardware" : "software"} (rasterization ${status("rasterization")}, 2d_canvas ${status("2d_canvas")}, gpu_compositing ${status("gpu_compositing")}, ${renderer})`;
}

function git(...args: readonly string[]): string | undefined {
  try {
    return execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return undefined;
  }
}

export async function describeMachine(browser: Browser): Promise<Machine> {
  const session = await browser.newBrowserCDPSession();
  const info = (await session.send("SystemInfo.getInfo")) as unknown as SystemInfo;
  await session.detach();
  const isChanged = git("status", "--porcelain", "--", "src", "scripts", "package.json") !== "";
  return {
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: cpus().length,
    memory: `${(totalmem() / 1024 ** 3).toFixed(0)} GiB`,
    system: `${type()} ${release()}`,
    node: process.versions.node,
    browser: `Chromium ${browser.version()}`,
    rasteriser: rasteriserOf(info),
    load: (loadavg()[0] ?? 0).toFixed(2),
    date: new Date().toISOString().slice(0, 10),
    commit: `${git("rev-parse", "--short", "HEAD") ?? "unknown"}${isChanged ? ", with changes" : ""}`
  };
}
