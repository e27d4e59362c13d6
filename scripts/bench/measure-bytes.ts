import { readdirSync, readFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { bundleFiles } from "../budget/bundle-weight.ts";
import type { BenchDataset } from "./bench-dataset.ts";
import { type Measurement, measured } from "./measurement.ts";
import { newContext, newPage, type Session, throwFaults, waitUntilReady } from "./session.ts";

/** What a file is for a person who waits for it. */
export function kindOf(path: string): string {
  if (/\/data\//.test(path)) return "data";
  if (/\.css$/.test(path)) return "style";
  if (/\.(js|mjs)$/.test(path)) return "script";
  return "page, icon, font";
}

interface Transfer {
  readonly path: string;
  readonly bytes: number;
}

/** The bytes on the wire of all that came before the first coloured map, headers included. */
async function transfersOf(page: Page, address: string): Promise<readonly Transfer[]> {
  const tools = await page.context().newCDPSession(page);
  await tools.send("Network.enable");
  const paths = new Map<string, string>();
  const transfers: Transfer[] = [];
  tools.on("Network.responseReceived", ({ requestId, response }) => paths.set(requestId, new URL(response.url).pathname));
  tools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
    transfers.push({ path: paths.get(requestId) ?? "", bytes: encodedDataLength })
  );
  await page.goto(address, { waitUntil: "commit" });
  await waitUntilReady(page);
  return [...transfers];
}

/** The bytes of a file as the server sends it. */
async function sentBytes(address: string): Promise<number> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(address, { headers: { "Accept-Encoding": "br" } }, resolve).on("error", reject);
  });
  let bytes = 0;
  for await (const chunk of answer) bytes += (chunk as Buffer).length;
  if (answer.statusCode !== 200) throw new Error(`${address}: ${answer.statusCode}`);
  return bytes;
}

/** `assets/duckdb-start-CjZzWhs1.js` is the part `duckdb-start`. */
const partName = (file: string) => file.replace(/^assets\//, "").replace(/-[\w-]{8}(\.\w+)$/, "$1");

/** What the application weighs before it shows its first map of a dataset, on the wire. */
export async function measureFirstBytes(session: Session, dataset: BenchDataset): Promise<Measurement[]> {
  const context = await newContext(session.browser);
  try {
    const page = await newPage(context);
    const transfers = await transfersOf(page, `${session.address}?view=map&dataset=${dataset.id}&level=${dataset.level}&lang=en`);
    throwFaults();
    const subject = { part: "bytes", dataset: dataset.id, areas: dataset.areas } as const;
    const first = { ...subject, contender: "until the first map" };
    const sums = new Map<string, number>();
    for (const { path, bytes } of transfers) sums.set(kindOf(path), (sums.get(kindOf(path)) ?? 0) + bytes);
    if (!sums.has("script") || !sums.has("data"))
      throw new Error("the first map came without script or data: nothing was weighed");
    const total = [...sums.values()].reduce((sum, bytes) => sum + bytes, 0);
    return [...sums, ["total", total] as const].map(([kind, bytes]) => measured(first, kind, [bytes], "bytes"));
  } finally {
    await context.close();
  }
}

/** The parts of the bundle that are loaded when they are needed: of the application, whatever the dataset. */
export async function measureLaterBytes({ address }: Session, dist: string): Promise<Measurement[]> {
  const { initial } = bundleFiles(JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8")));
  const files = readdirSync(join(dist, "assets")).filter((file) => /\.(js|css|wasm)$/.test(file));
  const later = files.map((file) => `assets/${file}`).filter((file) => !initial.includes(file));
  const subject = { part: "bytes", dataset: "any", areas: 0, contender: "when needed" } as const;
  const rows = later.map(async (file) => measured(subject, partName(file), [await sentBytes(address + file)], "bytes"));
  return (await Promise.all(rows)).toSorted((a, b) => b.median - a.median);
}
