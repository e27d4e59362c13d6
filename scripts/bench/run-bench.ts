import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { obtainBrowser } from "../browser/obtain-browser.ts";
import { lookAround } from "../browser/surroundings.ts";
import { tryRemedy } from "../browser/try-remedy.ts";
import { buildEverything } from "../build/build-everything.ts";
import { createFileServer } from "../server/create-file-server.ts";
import { listen } from "../server/listen.ts";
import { findDatasets, wantedDatasets } from "./bench-dataset.ts";
import { buildSite } from "./build-pages.ts";
import { describeMachine } from "./machine.ts";
import { measureMaps } from "./measure-maps.ts";
import { readOptions } from "./options.ts";
import { startBrowser } from "./session.ts";

export async function runBench(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  await buildEverything();
  const { found, missing } = findDatasets("public/data", wantedDatasets);
  const site = mkdtempSync(join(tmpdir(), "wijkatlas-bench-"));
  try {
    await buildSite("dist", site);
    const address = await listen(createFileServer(site), { port: 0, spare: 0 });
    const browser = await startBrowser(await obtainBrowser(lookAround, tryRemedy), options.gpu);
    const session = { browser, address };
    console.log(await describeMachine(browser), missing);
    const all = [];
    for (const dataset of options.short ? found.slice(0, 1) : found) all.push(...(await measureMaps(session, dataset, options)));
    console.table(all.map(({ dataset, contender, metric, n, median, p95 }) => ({ dataset, contender, metric, n, median, p95 })));
    await browser.close();
  } finally {
    rmSync(site, { recursive: true });
  }
}
