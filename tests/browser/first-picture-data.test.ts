import type { Page } from "@playwright/test";
import { application, firstPicture, hold, seenBy, witness } from "./first-picture.ts";
import { expect, test } from "./fixtures.ts";
import { open } from "./open.ts";

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
    expect(asked.filter((path) => path.startsWith("data/den-haag"))).toEqual([]);
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
