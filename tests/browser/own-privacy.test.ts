import { takesFiles } from "./drop-files.ts";
import { expect, test } from "./fixtures.ts";
import { keptPaths } from "./keep-own.ts";
import { open, parameter } from "./open.ts";

const values = Array.from({ length: 44 }, (_, i) => 7_310_001 + i * 17);
const codes = values.map((_, i) => `WK0518${String(i + 1).padStart(2, "0")}`);
const secret = "geheimeproef";
const file = {
  name: `${secret}.csv`,
  mimeType: "text/csv",
  buffer: Buffer.from(`wijkcode,${secret},2023\n${codes.map((code, i) => `${code},x${i},${values[i]}`).join("\n")}\n`)
};

test("a file is added, looked at and removed again, and nothing of it leaves the browser", async ({ page, context, baseURL }) => {
  const sent: { method: string; url: string; body: string }[] = [];
  // Of all pages and workers of the browser, beacons too.
  context.on("request", (request) => sent.push({ method: request.method(), url: request.url(), body: request.postData() ?? "" }));
  const sockets: string[] = [];
  page.on("websocket", (socket) => sockets.push(socket.url()));
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const beacon = navigator.sendBeacon.bind(navigator);
    navigator.sendBeacon = (url, data) => {
      told.push(`beacon ${url}`);
      return beacon(url, data);
    };
    const Peer = window.RTCPeerConnection;
    window.RTCPeerConnection = class extends Peer {
      constructor(...given: ConstructorParameters<typeof Peer>) {
        super(...given);
        told.push("peer");
      }
    };
  });
  await open(page);
  await page.getByRole("button", { name: "Eigen gegevens", exact: true }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Bestanden kiezen" }).click()
  ]);
  await chooser.setFiles(file);
  await page.getByRole("button", { name: "1 indicator toevoegen" }).click();
  await expect(page.getByText("is toegevoegd en staat op de kaart")).toBeVisible();
  await expect.poll(() => parameter(page, "indicator")).toMatch(/^own-/);
  await expect(page.locator(".wa-map-view .wa-caption")).toContainText(`Eigen gegevens uit ${file.name}`);
  const id = parameter(page, "indicator") ?? "";
  await page.reload();
  await expect(page.locator(".wa-map-view .wa-caption")).toContainText(`Eigen gegevens uit ${file.name}`);
  await open(page, `view=trends&indicator=${id}&year=2023&areas=WK051829`);
  await expect(page.locator(".wa-trends-view")).toContainText("7.310.477");
  await page.goto(`?view=differences&indicator=${id}&year=2023&from=2023`);
  await expect(page.locator("#differences-heading")).toBeVisible();
  await page.getByRole("button", { name: "Eigen gegevens", exact: true }).click();
  await page.getByRole("button", { name: /^Verwijderen: / }).click();
  await expect(page.getByText("is verwijderd.")).toBeVisible();
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(page.getByText("is terug.")).toBeVisible();
  await page.getByRole("button", { name: "Alles verwijderen", exact: true }).click();
  await page.getByRole("button", { name: "Ja, alles verwijderen" }).click();
  await expect(page.getByText("Alle eigen gegevens zijn verwijderd.")).toBeVisible();
  expect(await keptPaths(page)).toEqual([]);

  expect(sent.length).toBeGreaterThan(20);
  const own = new URL(baseURL ?? "").origin;
  const isOurs = (url: string) => url.startsWith(`${own}/`) || url.startsWith(`blob:${own}`);
  // A reload sends the page's own address: the name of the file and its column do not stand in that either.
  const tells = (url: string) => url.toLowerCase().includes(secret) || values.some((value) => url.includes(String(value)));
  expect(sent.filter(({ method, url, body }) => method !== "GET" || body !== "" || !isOurs(url) || tells(url))).toEqual([]);
  expect(sockets).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([]);
});

test("what was just added can be taken out again, with the view of before", async ({ page }) => {
  await open(page, "indicator=soc&year=2020");
  await page.getByRole("button", { name: "Eigen gegevens", exact: true }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Bestanden kiezen" }).click()
  ]);
  await chooser.setFiles(file);
  await page.getByRole("button", { name: "1 indicator toevoegen" }).click();
  await expect(page.getByText("is toegevoegd en staat op de kaart")).toBeVisible();
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(page.getByText("is niet toegevoegd.")).toBeVisible();
  expect([parameter(page, "indicator"), parameter(page, "year")]).toEqual(["soc", "2020"]);
  expect((await keptPaths(page)).filter((path) => /\/(records|files)\//.test(path))).toEqual([]);
  await expect(page.getByText("niet (meer) in deze browser")).toHaveCount(0);
});

test("a file that is pasted is taken as one that is dropped", async ({ page }) => {
  await open(page);
  await takesFiles(page);
  await page.evaluate(
    ([name, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name, { type: "text/csv" }));
      window.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
    },
    [file.name, file.buffer.toString()] as const
  );
  await expect(page.getByRole("dialog")).toContainText(file.name);
});
