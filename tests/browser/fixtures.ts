import { type BrowserContext, test as base, expect, type Request } from "@playwright/test";
import { KeptPage } from "./kept-page.ts";

interface Options {
  /** Hosts that the test answers itself (`context.route`), for example the background map's. No request leaves this machine. */
  readonly answeredHosts: readonly string[];
  /** Complaints of the page that the test provokes on purpose. */
  readonly provoked: readonly RegExp[];
  /** A page that no test had before: with empty caches, and nothing in its memory. */
  readonly fresh: boolean;
  /** Whether the page fetches what nobody asked for yet, as on a connection that is not metered: the database too. */
  readonly prefetches: boolean;
}

interface Guard {
  /** Addresses on other hosts that the page asked for. */
  readonly otherHosts: string[];
  /** Errors in the console (which tells of every breach of the policy), and exceptions that nobody caught. */
  readonly complaints: string[];
}

interface Kept {
  current: KeptPage | undefined;
}

/**
 * Every test of the application starts from this one: no host but the server can be reached, and a test fails at its end
 * when the page asked for another host, complained in the console, broke the policy or threw.
 */
export const test = base.extend<Options & { readonly guard: Guard; readonly own: KeptPage }, { readonly kept: Kept }>({
  answeredHosts: [[], { option: true }],
  provoked: [[], { option: true }],
  fresh: [false, { option: true }],
  prefetches: [false, { option: true }],
  kept: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what is needed
    async ({}, use) => {
      const kept: Kept = { current: undefined };
      await use(kept);
      await kept.current?.context.close();
    },
    { scope: "worker" }
  ],
  own: async ({ browser, kept, fresh, prefetches, baseURL, viewport, deviceScaleFactor }, use, info) => {
    const made = { prefetches, deviceScaleFactor };
    const before = kept.current;
    if (before && (fresh || !before.suits(made))) {
      kept.current = undefined;
      await before.context.close();
    }
    const own = kept.current ?? (await KeptPage.make(browser, made));
    kept.current = undefined;
    const size = viewport ?? { width: 1280, height: 720 };
    await own.page.setViewportSize(size);
    await use(own);
    // What a failed test left is looked at, not used again.
    if (!own.isAsNew || info.status !== info.expectedStatus) return own.context.close();
    await own.clear(new URL(baseURL ?? "").origin, size);
    kept.current = own;
  },
  context: ({ own }, use) => use(own.context),
  page: ({ own }, use) => use(own.page),
  guard: [
    async ({ context, baseURL, answeredHosts, provoked }, use) => {
      const guard: Guard = { otherHosts: [], complaints: [] };
      hearOtherHosts(context, [new URL(baseURL ?? "").host, ...answeredHosts], guard.otherHosts);
      const complain = (text: string) => {
        if (!provoked.some((pattern) => pattern.test(text))) guard.complaints.push(text);
      };
      context.on("console", (message) => {
        if (message.type() === "error") complain(`${message.text()} (${message.location().url})`);
      });
      context.on("weberror", (problem) => complain(String(problem.error().stack ?? problem.error())));
      await use(guard);
      expect.soft(guard.otherHosts, "requests to other hosts").toEqual([]);
      expect.soft(guard.complaints, "complaints of the page").toEqual([]);
    },
    { auto: true }
  ]
});

/** Notes what pages and workers ask of other hosts: the browser has no address for them. What the policy stopped was not asked. */
function hearOtherHosts(context: BrowserContext, allowed: readonly string[], found: string[]): void {
  const isOther = (address: string) => {
    const { host, protocol } = new URL(address);
    return /^(https?|wss?):$/.test(protocol) && !allowed.includes(host);
  };
  const hear = (address: string) => {
    if (isOther(address)) found.push(address);
  };
  context.on("request", (request: Request) => hear(request.url()));
  context.on("requestfailed", (request: Request) => {
    if (request.failure()?.errorText === "csp" && isOther(request.url())) found.splice(found.indexOf(request.url()), 1);
  });
  const hearSockets = (page: ReturnType<BrowserContext["pages"]>[number]) => page.on("websocket", (socket) => hear(socket.url()));
  for (const page of context.pages()) hearSockets(page);
  context.on("page", hearSockets);
}

export { expect };
