import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { obtainBrowser } from "../browser/obtain-browser.ts";
import { lookAround } from "../browser/surroundings.ts";
import { tryRemedy } from "../browser/try-remedy.ts";
import { buildEverything } from "../build/build-everything.ts";
import { runNode } from "../run-node.ts";
import { createFileServer } from "../server/create-file-server.ts";
import { listen } from "../server/listen.ts";
import { type BenchDataset, findDatasets, wantedDatasets } from "./bench-dataset.ts";
import { buildSite } from "./build-pages.ts";
import { describeMachine } from "./machine.ts";
import { measureApplication } from "./measure-application.ts";
import { measureFirstBytes, measureLaterBytes } from "./measure-bytes.ts";
import { measureColdStart } from "./measure-cold.ts";
import { measureDifferences } from "./measure-differences.ts";
import { measureExport } from "./measure-export.ts";
import { measureImport } from "./measure-import.ts";
import { measureMaps } from "./measure-maps.ts";
import { measureQueries } from "./measure-queries.ts";
import type { Measurement, Part } from "./measurement.ts";
import { mergeResults } from "./merge-results.ts";
import { type Options, readOptions } from "./options.ts";
import { markdownReport, plainReport, type Results } from "./report.ts";
import { type Session, startBrowser } from "./session.ts";

const [reportFile, resultsFile] = ["BENCHMARKS.md", "scripts/bench/results.json"];

/** Measures, tells and writes. Throws where something cannot be measured, and where a byte budget is not kept. */
export async function runBench(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  await buildEverything();
  const { found, missing } = findDatasets(
    "public/data",
    wantedDatasets.filter(({ id }) => options.datasets?.includes(id) ?? true)
  );
  const datasets = options.short ? found.slice(0, 1) : found;
  if (datasets.length === 0) throw new Error("no dataset is served: run `npx tsx scripts/build-data.ts`");
  const failures: string[] = [];
  const results = await inBrowser(options, async (session) => {
    const machine = await describeMachine(session.browser);
    const measurements = await measureAll(session, datasets, options, failures);
    const made = datasets.filter(({ isPermuted }) => isPermuted).map(permutedNote);
    const broken = failures.map((failure) => `Not measured, for it failed: ${failure}`);
    return { machine, notes: [...(options.short ? [] : missing), ...made, ...broken], measurements };
  });
  console.log(`\n${plainReport(results)}\n`);
  if (!options.short) writeReport(results, options);
  if (failures.length > 0) throw new Error(`the benchmark is broken:\n${failures.join("\n")}`);
  if ((await runNode(["--import", "tsx", "scripts/check-budget.ts"])) !== 0)
    throw new Error("a byte budget is not kept: see above");
}

/** Parts take the place of the same parts in the report that is there, if that is of this machine. */
function writeReport(results: Results, { isPartial }: Options): void {
  const earlier = isPartial && existsSync(resultsFile) ? (JSON.parse(readFileSync(resultsFile, "utf8")) as Results) : undefined;
  const whole = isPartial ? earlier && mergeResults(earlier, results) : results;
  if (!whole) {
    console.log(`Not written: ${resultsFile} has no run of all parts on this machine and browser.`);
    return;
  }
  writeFileSync(reportFile, markdownReport(whole));
  writeFileSync(resultsFile, `${JSON.stringify(whole, undefined, 1)}\n`);
  console.log(`Written: ${reportFile}, ${resultsFile}`);
}

const permutedNote = ({ id, steps }: BenchDataset) =>
  `${id} has one measured year. Its other ${steps - 1} steps are its own values permuted (seeded, the same each time): no measurements, drawn and queried here only.`;

async function inBrowser(options: Options, measure: (session: Session) => Promise<Results>): Promise<Results> {
  const site = mkdtempSync(join(tmpdir(), "wijkatlas-bench-"));
  try {
    await buildSite("dist", site);
    const server = createFileServer(site);
    const address = await listen(server, { port: 0, spare: 0 });
    const executablePath = await obtainBrowser(lookAround, tryRemedy);
    const browser = await startBrowser({ executablePath, gpu: options.gpu, clocked: true });
    const unclocked = await startBrowser({ executablePath, gpu: options.gpu, clocked: false });
    try {
      return await measure({ browser, unclocked, address });
    } finally {
      await Promise.all([browser.close(), unclocked.close()]);
      server.close();
    }
  } finally {
    rmSync(site, { recursive: true });
  }
}

async function measureAll(
  session: Session,
  datasets: readonly BenchDataset[],
  options: Options,
  failures: string[]
): Promise<Measurement[]> {
  const wants = (...wanted: readonly Part[]) => wanted.some((part) => options.parts.includes(part));
  const all: Measurement[] = [];
  for (const dataset of datasets) {
    const steps = [
      [wants("year step", "hover", "pan and zoom"), "maps", measureMaps],
      [wants("application"), "application", measureApplication],
      [wants("queries"), "queries", measureQueries],
      [wants("differences"), "differences", measureDifferences],
      [wants("import"), "import", measureImport],
      [wants("export"), "export", measureExport],
      [wants("cold start"), "cold start", measureColdStart],
      [wants("bytes"), "bytes", measureFirstBytes]
    ] as const;
    for (const [isWanted, name, measure] of steps) {
      if (!isWanted) continue;
      console.log(`${dataset.id}: ${name}`);
      try {
        all.push(...(await measure(session, dataset, options)));
      } catch (problem) {
        // What can be measured still is; the run fails at its end.
        failures.push(`${dataset.id}, ${name}: ${problem instanceof Error ? problem.message : problem}`);
        console.error(failures.at(-1));
      }
    }
  }
  return wants("bytes") ? [...all, ...(await measureLaterBytes(session, "dist"))] : all;
}
