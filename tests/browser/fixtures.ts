import { type BrowserContext, test as base, expect } from "@playwright/test";

interface Options {
  /** Hosts that the test answers itself (`context.route`), for example the background map's. No request leaves this machine. */
  readonly answeredHosts: readonly string[];
  /** Complaints of the page that the test provokes on purpose. */
  readonly provoked: readonly RegExp[];
}

interface Guard {
  /** Addresses on other hosts that the page asked for. */
  readonly otherHosts: string[];
  /** Errors in the console (which tells of every breach of the policy), and exceptions that nobody caught. */
  readonly complaints: string[];
}

/**
 * Every test of the application starts from this one: no host but the server can be reached, and a test fails at its end
 * when the page asked for another host, complained in the console, broke the policy or threw.
 */
export const test = base.extend<Options & { readonly guard: Guard }>({
  answeredHosts: [[], { option: true }],
  provoked: [[], { option: true }],
  guard: [
    async ({ context, baseURL, answeredHosts, provoked }, use) => {
      const guard: Guard = { otherHosts: [], complaints: [] };
      await cutOtherHosts(context, new URL(baseURL ?? "").host, answeredHosts, guard.otherHosts);
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

async function cutOtherHosts(context: BrowserContext, own: string, answered: readonly string[], found: string[]): Promise<void> {
  const isOther = ({ host, protocol }: URL) => /^(https?|wss?):$/.test(protocol) && host !== own && !answered.includes(host);
  await context.route(isOther, (route) => {
    found.push(route.request().url());
    return route.abort();
  });
  await context.routeWebSocket(isOther, (socket) => {
    found.push(socket.url());
    return socket.close();
  });
}

export { expect };
