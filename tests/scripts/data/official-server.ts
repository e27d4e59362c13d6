import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { strToU8, zipSync } from "fflate";
import { onTestFinished } from "vitest";
import { fixture } from "../../ingest/fixture.ts";
import { nextTask } from "../../next-task.ts";

export const zipPath = "/resources/open-data-leefbaarometer-meting-2024.zip";
const collections = "/cbs/wijken-en-buurten-2024/ogc/v1/collections";

export const officialZip = zipSync(
  { "scores wijk.csv": fixture("scores-2022.csv"), "scores grid.csv": fixture("scores-pc4.csv") },
  { level: 0, mtime: new Date(2024, 0, 1) }
);

/** Another version of it: as long at least, and other bytes everywhere. */
export const laterZip = zipSync({
  "leesmij.txt": strToU8("Lees mij ".repeat(99)),
  "scores wijk.csv": fixture("scores-2022.csv")
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const squares = (name: string) => JSON.parse(new TextDecoder().decode(fixture(name))).features as object[];
const gemeente = {
  ...squares("boundaries-gemeente.geojson")[0],
  properties: { gemeentecode: "GM0518", gemeentenaam: "'s-Gravenhage" }
};
const features: Readonly<Record<string, readonly object[]>> = {
  gemeenten: [gemeente],
  wijken: squares("boundaries-pdok.geojson"),
  buurten: []
};

/** A page of one feature, with a link to the next as PDOK gives it. */
function page(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? "", `http://${request.headers.host}`);
  const name = url.pathname.split("/").at(-2) ?? "";
  const at = Number(url.searchParams.get("cursor") ?? 0);
  const all = features[name] ?? [];
  const next = new URL(url);
  next.searchParams.set("cursor", String(at + 1));
  const links = at + 1 < all.length ? [{ rel: "next", href: next.href }] : [];
  response.setHeader("content-type", "application/geo+json");
  response.end(JSON.stringify({ type: "FeatureCollection", numberMatched: all.length, links, features: all.slice(at, at + 1) }));
}

/** The zip, whole or from where a Range asks. */
export function sendZip(request: IncomingMessage, response: ServerResponse, bytes: Uint8Array = officialZip, tag = '"1"'): void {
  const range = /^bytes=(\d+)-$/.exec(request.headers.range ?? "");
  const from = range && (request.headers["if-range"] ?? tag) === tag ? Number(range[1]) : 0;
  response.writeHead(from > 0 ? 206 : 200, { "content-length": bytes.length - from, etag: tag });
  response.end(bytes.subarray(from));
}

/** A zip that breaks off after 400 bytes, though it said how long it is: as soon as the loader tells that they arrived. */
export const dropHalfway =
  (progress: readonly string[]): Answer =>
  async (_request, response) => {
    const before = progress.length;
    response.writeHead(200, { "content-length": officialZip.length, etag: '"1"' });
    response.write(officialZip.subarray(0, 400));
    while (progress.length === before) await nextTask();
    response.destroy();
  };

/** A server of one's own at the official paths. `answers` are given in turn for the zip; the last one stays. */
export async function serveOfficial(...answers: Answer[]) {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.url}${request.headers.range ? ` ${request.headers.range}` : ""}`);
    if (request.url?.startsWith(collections)) return page(request, response);
    const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? sendZip;
    if (request.url === zipPath) return answer(request, response);
    response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  onTestFinished(async () => {
    await close();
  });
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { hosts: { WIJKATLAS_LEEFBAAROMETER_URL: host, WIJKATLAS_PDOK_URL: host }, host, requests, close };
}
