import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lookAround } from "../browser/environment.ts";
import { obtainBrowser } from "../browser/obtain-browser.ts";
import { tryRemedy } from "../browser/try-remedy.ts";
import { buildEverything } from "../build/build-everything.ts";
import { runNode } from "../run-node.ts";
import { createFileServer } from "../server/create-file-server.ts";
import { listen } from "../server/listen.ts";
import { type BenchDataset, findDatasets, wantedDatasets } from "./bench-dataset.ts";
import { buildSite } from "./build-pages.ts";
import { describeMachine } from "./machine.ts";
import { measureAll } from "./measure-all.ts";
import { mergeResults } from "./merge-results.ts";
import { obtainPackages } from "./obtain-packages.ts";
import { type Options, readOptions } from "./options.ts";
import { Progress } from "./progress.ts";
import { markdownReport, plainReport, type Results } from "./report.ts";
import { type Session, startBrowser } from "./session.ts";
import { plainTable } from "./table.ts";

const folder = "scripts/bench";
const [reportFile, resultsFile] = ["BENCHMARKS.md", `${folder}/results.json`];

/** Measures, tells and writes. Throws where something cannot be measured, and where a byte budget is not kept. */
export async function runBench(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const progress = new Progress(console.log);
  await obtainPackages(folder);
  // The pages that import them are checked here, for `npm run types` does without them.
  if ((await runNode(["node_modules/typescript/bin/tsc", "-p", folder])) !== 0)
    throw new Error("the benchmark's own types do not fit: see above");
  progress.say("building");
  await buildEverything();
  const { datasets, missing } = chooseDatasets(options);
  const results = await inBrowser(options, async (session): Promise<Results> => {
    const machine = await describeMachine(session.browser);
    const found = await measureAll(session, datasets, options, progress);
    return { machine, notes: [...missing, ...datasets.filter(({ isPermuted }) => isPermuted).map(permutedNote)], ...found };
  });
  console.log(`\n${plainReport(results)}\n\n${plainTable(progress.table())}\n`);
  if (!options.short) writeReport(results, options);
  const broken = results.failures?.map(({ dataset, part, problem }) => `${dataset}, ${part}: ${problem}`) ?? [];
  if (broken.length > 0) throw new Error(`the benchmark is broken:\n${broken.join("\n")}`);
  if ((await runNode(["--import", "tsx", "scripts/check-budget.ts"])) !== 0)
    throw new Error("a byte budget is not kept: see above");
}

/** The short form takes the first alone, unless it is told which. */
function chooseDatasets({ short, datasets: named }: Options): { datasets: readonly BenchDataset[]; missing: readonly string[] } {
  const isNamed = ({ id }: { readonly id: string }) => named?.includes(id) ?? true;
  const { found, missing } = findDatasets("public/data", wantedDatasets);
  const datasets = short && !named ? found.slice(0, 1) : found.filter(isNamed);
  const notes = short && !named ? [] : missing.filter(isNamed).map(({ sentence }) => sentence);
  if (datasets.length === 0) throw new Error(missing.map(({ sentence }) => sentence).join("\n"));
  return { datasets, missing: notes };
}

/** Parts take the place of the same parts in the report that is there, if that is of this machine. */
function writeReport(results: Results, { isPartial }: Options): void {
  const earlier = existsSync(resultsFile) ? (JSON.parse(readFileSync(resultsFile, "utf8")) as Results) : undefined;
  const merged = isPartial ? mergeResults(earlier, results) : { whole: results };
  if ("refusal" in merged) {
    console.log(`Not written to ${reportFile} and ${resultsFile}: ${merged.refusal}`);
    return;
  }
  writeFileSync(reportFile, markdownReport(merged.whole));
  writeFileSync(resultsFile, `${JSON.stringify(merged.whole, undefined, 1)}\n`);
  console.log(`${isPartial ? "Put into" : "Written"}: ${reportFile}, ${resultsFile}`);
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
