import { type AddressInfo, createServer, type Socket } from "node:net";
import { describe, expect, it, vi } from "vitest";
import type { Environment } from "../../scripts/browser/environment.ts";
import { findBrowser } from "../../scripts/browser/find-browser.ts";
import { nextStep, type Remedy } from "../../scripts/browser/next-step.ts";
import { obtainBrowser } from "../../scripts/browser/obtain-browser.ts";
import { runWatched } from "../../scripts/browser/run-watched.ts";
import { limit } from "../../scripts/test-run/limit.ts";
import { nextTask } from "../next-task.ts";

const playwrightPath = "/home/kim/.cache/ms-playwright/chromium-1/chrome";

interface Machine extends Partial<Omit<Environment, "exists" | "starts">> {
  readonly has?: readonly string[];
  readonly broken?: readonly string[];
}

const machine = ({ has = [], broken = [], ...known }: Machine = {}): Environment => ({
  platform: "linux",
  env: { PATH: "/usr/local/bin:/usr/bin" },
  root: false,
  distribution: "debian",
  playwrightPath,
  exists: (path) => has.includes(path) || broken.includes(path),
  starts: (path) => has.includes(path),
  ...known
});

describe("finding a browser", () => {
  it.each<[string, Machine, string | undefined]>([
    ["nothing on a bare machine", {}, undefined],
    ["chromium on the PATH", { has: ["/usr/bin/chromium"] }, "/usr/bin/chromium"],
    ["Chrome on the PATH", { has: ["/usr/bin/google-chrome"] }, "/usr/bin/google-chrome"],
    ["Playwright's own before the system's", { has: ["/usr/bin/chromium", playwrightPath] }, playwrightPath],
    [
      "the system's where Playwright's lacks libraries",
      { has: ["/usr/bin/chromium"], broken: [playwrightPath] },
      "/usr/bin/chromium"
    ],
    ["none that does not start (Ubuntu's stub for a snap)", { broken: ["/usr/bin/chromium-browser"] }, undefined],
    [
      "Chrome on macOS",
      { platform: "darwin", has: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"] },
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
    ],
    [
      "Chrome on Windows",
      {
        platform: "win32",
        env: { PROGRAMFILES: "C:\\Program Files" },
        has: ["C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"]
      },
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"
    ]
  ])("%s", (_, facts, expected) => {
    expect(findBrowser(machine(facts))).toBe(expected);
  });

  it("takes the one that CHROMIUM_PATH names, and says so when that is none", () => {
    const env = { PATH: "/usr/bin", CHROMIUM_PATH: "/opt/chrome" };
    expect(findBrowser(machine({ env, has: ["/opt/chrome", "/usr/bin/chromium"] }))).toBe("/opt/chrome");
    expect(() => findBrowser(machine({ env, has: ["/usr/bin/chromium"] }))).toThrow("CHROMIUM_PATH names /opt/chrome");
  });
});

describe("getting a browser", () => {
  it.each<[string, Machine, Remedy[], unknown]>([
    ["downloads first", {}, [], { remedy: "download" }],
    ["also as root on Debian", { root: true }, [], { remedy: "download" }],
    ["takes Debian's package as root after a failed download", { root: true }, ["download"], { remedy: "package" }],
    [
      "gets libraries as root for a download that does not start",
      { root: true, broken: [playwrightPath] },
      ["download"],
      { remedy: "libraries" }
    ],
    ["doesn't download again what is there", { root: true, broken: [playwrightPath] }, [], { remedy: "libraries" }],
    [
      "takes Debian's package when the libraries did not help",
      { root: true, broken: [playwrightPath] },
      ["download", "libraries"],
      { remedy: "package" }
    ]
  ])("%s", (_, facts, tried, expected) => {
    expect(nextStep(machine(facts), tried)).toEqual(expected);
  });

  it.each<[string, Machine, Remedy[], RegExp]>([
    ["not root", {}, ["download"], /install one .*CHROMIUM_PATH/],
    ["root on Ubuntu, whose package is a snap", { root: true, distribution: "ubuntu" }, ["download"], /install one/],
    ["everything tried", { root: true }, ["download", "package"], /install one/],
    ["not root, without libraries", { broken: [playwrightPath] }, ["download"], /install-deps/]
  ])("gives up with what to do: %s", (_, facts, tried, sentence) => {
    expect(nextStep(machine(facts), tried)).toEqual({ giveUp: expect.stringMatching(sentence) });
  });

  it("looks again after each remedy, and stops at the first that helps", async () => {
    const done: Remedy[] = [];
    const look = () => machine({ root: true, has: done.includes("package") ? ["/usr/bin/chromium"] : [] });
    const tryRemedy = async (remedy: Remedy) => void done.push(remedy);
    expect(await obtainBrowser(look, tryRemedy)).toBe("/usr/bin/chromium");
    expect(done).toEqual(["download", "package"]);
    await expect(obtainBrowser(() => machine(), tryRemedy)).rejects.toThrow("No Chromium or Chrome was found");
  });
});

describe("a watched program", () => {
  const watch = { silence: limit, env: { GREETING: "dag" } };
  it.each([
    ["done", "if (process.env.GREETING !== 'dag') process.exit(9)"],
    ["it ended with 3", "process.exit(3)"]
  ])("ends: %s", async (how, program) => {
    expect(await runWatched(process.execPath, ["-e", program], watch)).toBe(how);
  });

  it("is ended when it says nothing for too long", async () => {
    const silent = "setInterval(() => {}, 1000)";
    expect(await runWatched(process.execPath, ["-e", silent], { ...watch, silence: 300 })).toBe("no progress in 0.3 seconds");
  });

  it("may take long while it says something", async () => {
    // The hours pass here when we say so; the program says a word each time that we send it one.
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const shown = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const server = createServer();
    try {
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const connected = new Promise<Socket>((resolve) => server.once("connection", resolve));
      const { port } = server.address() as AddressInfo;
      const talkative = `require("node:net").connect(${port}, "127.0.0.1").pipe(process.stdout)`;
      const ended = runWatched(process.execPath, ["-e", talkative], { ...watch, silence: 3_600_000 });
      const socket = await connected;
      for (let words = 1; words <= 4; words++) {
        vi.advanceTimersByTime(3_000_000);
        socket.write("word\n");
        while (shown.mock.calls.join("").split("word").length <= words) await nextTask();
      }
      socket.end();
      expect(await ended).toBe("done");
    } finally {
      shown.mockRestore();
      vi.useRealTimers();
      server.close();
    }
  });

  it("that is not there is no crash", async () => {
    expect(await runWatched("wijkatlas-has-no-such-program", [], watch)).toContain("wijkatlas-has-no-such-program");
  });
});
