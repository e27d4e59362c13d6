import type { Browser, BrowserContext, CDPSession, Page } from "@playwright/test";

/** What a test does to a page or its context that cannot be taken back. */
const lasting = {
  page: ["addInitScript", "exposeBinding", "exposeFunction", "close", "setExtraHTTPHeaders"],
  context: ["addInitScript", "exposeBinding", "exposeFunction", "newCDPSession", "routeWebSocket", "setExtraHTTPHeaders"]
} as const;

const heard = {
  page: [
    ...["console", "crash", "dialog", "domcontentloaded", "download", "filechooser", "framenavigated", "load", "pageerror"],
    ...["popup", "request", "requestfailed", "requestfinished", "response", "websocket", "worker"]
  ],
  context: ["console", "dialog", "page", "request", "requestfailed", "requestfinished", "response", "weberror"]
};

const stored = "cookies,file_systems,indexeddb,local_storage,cache_storage,service_workers";

/** What cannot be changed once there is a context. */
interface Made {
  readonly prefetches: boolean;
  readonly deviceScaleFactor: number | undefined;
}

const nameOf = ({ prefetches, deviceScaleFactor = 1 }: Made) => `${prefetches} ${deviceScaleFactor}`;

const saveData = () => Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true });

/**
 * One page that goes from test to test, because a new one costs more than most tests do: a process of its own, an empty cache,
 * the database compiled again. Each test opens its address in it from the beginning; after each, everything that the test
 * changed is as it was, and where that cannot be, the page and its context are thrown away.
 */
export class KeptPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly #made: string;
  #isSpoiled = false;
  readonly #session: CDPSession;

  private constructor(context: BrowserContext, page: Page, made: string, session: CDPSession) {
    this.context = context;
    this.page = page;
    this.#made = made;
    this.#session = session;
    const spoil = () => {
      this.#isSpoiled = true;
    };
    for (const name of lasting.page) watch(page, name, spoil);
    watch(page.clock, "install", spoil);
    for (const name of lasting.context) watch(context, name, spoil);
  }

  static async make(browser: Browser, { prefetches, deviceScaleFactor }: Made): Promise<KeptPage> {
    const context = await browser.newContext();
    if (!prefetches) await context.addInitScript(saveData);
    const page = await context.newPage();
    return new KeptPage(context, page, nameOf({ prefetches, deviceScaleFactor }), await context.newCDPSession(page));
  }

  /** Whether a test with these wishes can have it. */
  suits(made: Made): boolean {
    return this.#made === nameOf(made);
  }

  /** Whether the next test can have it: not after what cannot be taken back. */
  get isAsNew(): boolean {
    return !this.#isSpoiled;
  }

  /** Makes everything as it was, but for the caches. */
  async clear(origin: string, viewport: { readonly width: number; readonly height: number }): Promise<void> {
    const { context, page } = this;
    for (const event of heard.context) context.removeAllListeners(event);
    for (const event of heard.page) page.removeAllListeners(event);
    await Promise.all(context.pages().map((other) => (other === page ? undefined : other.close())));
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await context.unrouteAll({ behavior: "ignoreErrors" });
    await page.goto("about:blank");
    // Beside the page: where the pointer was left would be pointed at.
    await page.mouse.move(-10, -10);
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null });
    await page.setViewportSize(viewport);
    await context.clearPermissions();
    await context.setOffline(false);
    await this.#session.send("Storage.clearDataForOrigin", { origin, storageTypes: stored });
  }
}

function watch<Subject extends object>(subject: Subject, name: keyof Subject, onCall: () => void): void {
  const method = subject[name];
  if (typeof method !== "function") throw new Error(`no method ${String(name)}`);
  Object.assign(subject, {
    [name]: (...given: unknown[]) => {
      onCall();
      return Reflect.apply(method, subject, given);
    }
  });
}
