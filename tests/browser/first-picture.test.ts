import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { open, parameter, surface } from "./open.ts";

const firstPicture = (page: Page) => page.locator('[data-first="true"]');

/** Keeps files of the application back until they are let go. */
async function hold(page: Page, files: RegExp): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const wait = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(files, async (route) => {
    await wait;
    await route.continue();
  });
  return letGo;
}

const application = /\/assets\/start-app-[^/]*\.js$/;
const chart = /\/assets\/trends-view-[^/]*\.js$/;

/** What comes behind the map, in a place that is kept free for it or over the page. */
const laterParts = "#root .wa-coming, #root .wa-toolbar__search";

const hide = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    for (const element of document.querySelectorAll<HTMLElement>(wanted)) element.style.visibility = "hidden";
  }, selector);

/**
 * How many pixels differ between two pictures of the page. Small steps in a colour do not count: the application's canvas reaches
 * farther, and a line that is cut elsewhere is rounded otherwise along its edges.
 */
function differing(page: Page, pictures: readonly Buffer[]): Promise<number> {
  return page.evaluate(
    async (encoded) => {
      const [a, b] = await Promise.all(
        encoded.map(async (text) => {
          const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
          if (!context) throw new Error("no canvas");
          context.drawImage(picture, 0, 0);
          return context.getImageData(0, 0, picture.width, picture.height).data;
        })
      );
      if (!a || !b || a.length !== b.length) throw new Error("the pictures are not of the same size");
      const pixels = new Set<number>();
      for (const [i, value] of a.entries()) if (Math.abs(value - (b[i] ?? 0)) > 40) pixels.add(i >> 2);
      return pixels.size;
    },
    pictures.map((picture) => picture.toString("base64"))
  );
}

const addresses = [
  ["nothing said", "", "nl", "Leefbaarheid (totaal) per wijk, 2024"],
  ["English", "lang=en", "en", "Liveability (total) by wijk, 2024"],
  ["buurten", "level=buurt", "nl", "Leefbaarheid (totaal) per buurt, 2024"],
  ["another year and indicator", "lang=en&indicator=soc&year=2018", "en", "Social cohesion by wijk, 2018"],
  ["buurten of an early year", "lang=en&level=buurt&year=2008", "en", "Liveability (total) by buurt, 2008"],
  ["a place", "x=4.3&y=52.07&z=13&view=map", "nl", "Leefbaarheid (totaal) per wijk, 2024"],
  ["a place between the steps of the zoom", "lang=en&x=4.28&y=52.08&z=12.6", "en", "Liveability (total) by wijk, 2024"]
] as const;

for (const [screen, use] of [
  ["a laptop", { viewport: { width: 1280, height: 720 } }],
  ["a telephone", { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 }]
] as const)
  test.describe(`on ${screen}, the first picture is what the application shows`, () => {
    test.use(use);

    for (const [what, address, lang, heading] of addresses)
      test(what, async ({ page }) => {
        const start = await hold(page, application);
        const goOn = await hold(page, chart);
        await page.goto(`?${address}`);
        await expect(firstPicture(page)).toBeVisible();
        await expect(page.locator("#first h2").first()).toHaveText(heading);
        await expect(page.locator("html")).toHaveAttribute("lang", lang);
        const title = await page.title();
        await page.evaluate(() => document.fonts.ready);
        const place = await page.locator(".wa-first-map").boundingBox();
        const before = await page.screenshot();
        start();
        await expect(surface(page)).toHaveAttribute("data-ready", "true");
        await expect(firstPicture(page)).toHaveCount(0);
        expect(await surface(page).boundingBox()).toEqual(place);
        expect(await page.title()).toBe(title);
        await expect(page.getByRole("heading", { level: 2, name: heading })).toBeVisible();
        await expect(page.locator(".wa-coming")).toBeVisible();
        await hide(page, laterParts);
        expect(await differing(page, [before, await page.screenshot()])).toBe(0);
        goOn();
      });
  });

/** Put into a page before its own script: what a person would have seen on the way. */
const witness = `
  window.seen = { shift: 0, first: 0, dutch: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.seen.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  new MutationObserver(() => {
    if (document.querySelector("[data-first]")) window.seen.first++;
    if (/Leefbaarheid|Tabel|wijken hebben/.test((document.body?.innerText ?? "") + document.title)) window.seen.dutch++;
  }).observe(document, { subtree: true, childList: true, attributes: true });
`;

interface Seen {
  readonly shift: number;
  readonly first: number;
  readonly dutch: number;
}
const seenBy = (page: Page) => page.evaluate(() => (window as unknown as { readonly seen: Seen }).seen);

test("nothing on the page moves, from the first picture until the chart is there", async ({ page }) => {
  await page.addInitScript(witness);
  await open(page, "lang=en");
  await expect(page.locator(".wa-trends__plot")).toContainText("mean of wijken");
  const { shift, first } = await seenBy(page);
  expect(first).toBeGreaterThan(0);
  test.info().annotations.push({ type: "cumulative layout shift", description: String(shift) });
  expect(shift).toBeLessThan(0.01);
});

test("who asks for English sees no word of Dutch on the way; who does not, does", async ({ page }) => {
  await page.addInitScript(witness);
  await open(page, "lang=en");
  expect(await seenBy(page)).toMatchObject({ dutch: 0 });
  await open(page);
  expect((await seenBy(page)).dutch).toBeGreaterThan(0);
});

for (const [what, address] of [
  ["a selection", "areas=WK051829"],
  ["an indicator of one's own", "indicator=own-energie"],
  ["the trends", "view=trends"],
  ["the differences", "view=differences"],
  ["the table", "table=1"],
  ["a value that is not understood", "year=soon"],
  ["a dataset that there is not", "dataset=atlantis"]
] as const)
  test(`${what}: the application begins without a first picture`, async ({ page }) => {
    await page.addInitScript(witness);
    await page.goto(`?lang=en&${address}`);
    await expect(page.locator("#root h2").first()).toBeVisible();
    expect((await seenBy(page)).first).toBe(0);
    await expect(page.locator("#first")).toBeEmpty();
  });

test("after the application took over, pointer and keyboard find the map", async ({ page }) => {
  await open(page, "lang=en");
  await expect(page.locator("#first")).toBeEmpty();
  const box = await surface(page).boundingBox();
  if (!box) throw new Error("no map");
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5);
  await expect(page.locator(".wa-map__card")).toContainText(/[+−]\d\.\d{3}, .+, rank \d+ of 43/);
  await surface(page).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(".wa-map [aria-live='polite']")).toContainText(/: [+−]\d\.\d{3}, /);
});

test("until the application takes over, a click and a key do nothing, and are not done later either", async ({ page }) => {
  const start = await hold(page, application);
  await page.goto("?lang=en");
  await expect(firstPicture(page)).toBeVisible();
  const box = await page.locator(".wa-first-map").boundingBox();
  if (!box) throw new Error("no map");
  await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.5);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  start();
  await expect(surface(page)).toHaveAttribute("data-ready", "true");
  await expect(page.locator("#first")).toBeEmpty();
  expect(parameter(page, "areas") ?? "").toBe("");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
});

for (const [address, files] of [
  ["lang=en", ["first/den-haag/wijk.afw.2024.en.json", "data/den-haag/wijk.topo.json", "data/den-haag/wijk.afw.arrow"]],
  [
    "lang=en&level=buurt&indicator=soc&year=2018",
    ["first/den-haag/buurt.soc.2018.en.json", "data/den-haag/buurt.topo.json", "data/den-haag/buurt.parts.arrow"]
  ]
] as const)
  test(`${address}: every file is asked for once, and the application uses what the picture was painted from`, async ({
    page
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (/^\/(data|first)\//.test(pathname)) asked.push(pathname.slice(1));
    });
    await page.addInitScript(witness);
    await open(page, address);
    await expect(page.locator(".wa-trends__plot")).toContainText("mean of");
    expect((await seenBy(page)).first).toBeGreaterThan(0);
    expect(asked).toEqual(expect.arrayContaining(["data/index.json", "data/den-haag/manifest.json", ...files]));
    expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
    expect(asked.filter((path) => path.startsWith("first/"))).toEqual([files[0]]);
  });

test("where there is no first picture, the application is fetched at once, and no page for a picture", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("?lang=en&view=trends");
  await expect(page.locator(".wa-trends__plot")).toBeVisible();
  expect(asked.filter((path) => path.startsWith("/first/"))).toEqual([]);
  const place = (pattern: RegExp) => asked.findIndex((path) => pattern.test(path));
  expect(place(/assets\/start-app-/)).toBeGreaterThan(0);
  expect(place(/assets\/start-app-/)).toBeLessThan(place(/manifest\.json$/));
});

test.describe("where other data are served than the build was made with", () => {
  const served = async (page: Page, file: string) => (await page.request.get(`data/${file}`)).text();

  test("another list of datasets: no first picture, and nothing is asked for that it does not name", async ({ page }) => {
    const entries = JSON.parse(await served(page, "index.json")) as { readonly id: string; readonly path: string }[];
    const other = entries.map((entry) => ({ ...entry, id: "elsewhere", path: "elsewhere/" })).slice(0, 1);
    const asked: string[] = [];
    await page.route("**/{data,first}/**", async (route) => {
      const path = new URL(route.request().url()).pathname.slice(1);
      asked.push(path);
      if (path === "data/index.json") return route.fulfill({ json: other });
      const file = path.replace("elsewhere", "den-haag");
      const response = await route.fetch({ url: new URL(file, page.url()).href });
      const manifest = path.endsWith("manifest.json") ? { ...(await response.json()), id: "elsewhere" } : undefined;
      return route.fulfill(manifest ? { response, json: manifest } : { response });
    });
    await page.addInitScript(witness);
    await open(page, "lang=en");
    expect((await seenBy(page)).first).toBe(0);
    expect(asked.filter((path) => path.includes("den-haag"))).toEqual([]);
  });

  test("another manifest: no first picture, and the application shows what is served", async ({ page }) => {
    const manifest = JSON.parse(await served(page, "den-haag/manifest.json")) as Record<string, unknown>;
    const json = { ...manifest, title: { nl: "Elders", en: "Elsewhere" } };
    await page.route("**/den-haag/manifest.json", (route) => route.fulfill({ json }));
    await page.addInitScript(witness);
    await open(page, "lang=en");
    expect((await seenBy(page)).first).toBe(0);
    expect(await page.title()).toContain("Elsewhere");
  });

  test("another score file: the colours are those of the values that are served", async ({ page }) => {
    // Published classes and values of the latest year become those of one class: all areas in one colour.
    const bytes = Buffer.from(await (await page.request.get("data/den-haag/wijk.afw.arrow")).body());
    const doubles = { first: -0.05, place: -1 };
    for (let at = 0; at + 44 * 8 <= bytes.length && doubles.place === -1; at += 8) if (isScores(bytes, at)) doubles.place = at;
    expect(doubles.place).toBeGreaterThan(0);
    for (let row = 0; row < 44 * 9; row++) bytes.writeDoubleLE(doubles.first, doubles.place + row * 8);
    await page.route("**/den-haag/wijk.afw.arrow", (route) => route.fulfill({ body: bytes }));
    await hold(page, application);
    await page.goto("?lang=en");
    await expect(firstPicture(page)).toBeVisible();
    const colours = await firstPicture(page).evaluate((element) => {
      const { width, height } = element as HTMLCanvasElement;
      const data = (element as HTMLCanvasElement).getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
      const pixels = new Uint32Array((data as Uint8ClampedArray).buffer);
      return new Set(pixels).size;
    });
    // nothing, the class, and the two of the hatching of the one wijk without a figure
    expect(colours).toBeLessThanOrEqual(4);
  });
});

/** Whether 396 doubles from a place on look like scores: small, and not all zero. */
const isScores = (bytes: Buffer, at: number) =>
  at + 396 * 8 <= bytes.length &&
  Array.from({ length: 396 }, (_, row) => bytes.readDoubleLE(at + row * 8)).every((value) => Math.abs(value) < 1) &&
  Math.abs(bytes.readDoubleLE(at)) > 1e-4;

test.describe("when something of the first picture cannot be had", () => {
  test.use({ provoked: [/Failed to (load resource|fetch dynamically)/] });

  test("its page: the application comes as if nothing had been tried", async ({ page }) => {
    await page.addInitScript(witness);
    await page.route("**/first/den-haag/*.json", (route) => route.fulfill({ status: 404, body: "" }));
    await open(page, "lang=en");
    await expect(page.getByRole("alert")).toHaveCount(0);
    expect((await seenBy(page)).first).toBe(0);
    await expect(page.locator("#first")).toBeEmpty();
  });

  for (const [what, file] of [
    ["boundaries", "wijk.topo.json"],
    ["values", "wijk.afw.arrow"]
  ] as const)
    test(`${what}: the application says that they are not there`, async ({ page }) => {
      await page.route(`**/den-haag/${file}`, (route) => route.fulfill({ status: 404, body: "" }));
      await page.goto("?lang=en");
      await expect(page.getByRole("alert").first()).toBeVisible();
      await expect(page.locator("#first")).toBeEmpty();
      await expect(firstPicture(page)).toHaveCount(0);
    });

  test("the application itself: no picture that answers nothing, but a sentence in both languages", async ({ page }) => {
    await page.route(application, (route) => route.abort());
    await page.goto("?lang=en");
    await expect(page.getByRole("alert")).toContainText("Wijkatlas could not be loaded. Check the connection");
    await expect(page.getByRole("alert")).toContainText("Wijkatlas kon niet worden geladen.");
    await expect(page.locator("#first")).toBeEmpty();
  });
});
