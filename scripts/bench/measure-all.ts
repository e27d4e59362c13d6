import type { BenchDataset } from "./bench-dataset.ts";
import { measureApplication } from "./measure-application.ts";
import { measureFirstBytes, measureLaterBytes } from "./measure-bytes.ts";
import { measureColdStart } from "./measure-cold.ts";
import { measureDifferences } from "./measure-differences.ts";
import { measureExport } from "./measure-export.ts";
import { measureImport } from "./measure-import.ts";
import { measureMaps } from "./measure-maps.ts";
import { measureQueries } from "./measure-queries.ts";
import type { Measurement, Part } from "./measurement.ts";
import type { Options } from "./options.ts";
import type { Progress } from "./progress.ts";
import type { Failure } from "./report.ts";
import type { Session } from "./session.ts";

interface Step {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly measure: (session: Session, dataset: BenchDataset, options: Options) => Promise<Measurement[]>;
}

const steps: readonly Step[] = [
  { name: "maps", parts: ["year step", "hover", "pan and zoom"], measure: measureMaps },
  { name: "application", parts: ["application"], measure: measureApplication },
  { name: "queries", parts: ["queries"], measure: measureQueries },
  { name: "differences", parts: ["differences"], measure: measureDifferences },
  { name: "import", parts: ["import"], measure: measureImport },
  { name: "export", parts: ["export"], measure: measureExport },
  { name: "cold start", parts: ["cold start"], measure: measureColdStart },
  { name: "bytes", parts: ["bytes"], measure: measureFirstBytes }
];

interface Found {
  readonly measurements: readonly Measurement[];
  readonly failures: readonly Failure[];
}

/** Every wanted part of every dataset in turn. What fails is noted, and the rest is measured all the same. */
export async function measureAll(
  session: Session,
  datasets: readonly BenchDataset[],
  options: Options,
  progress: Progress
): Promise<Found> {
  const measurements: Measurement[] = [];
  const failures: Failure[] = [];
  const attempt = async (dataset: string, name: string, parts: readonly Part[], measure: () => Promise<Measurement[]>) => {
    try {
      measurements.push(...(await progress.step(dataset, name, measure)));
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      progress.say(`${dataset}, ${name}: ${problem}`);
      failures.push(...parts.map((part) => ({ part, dataset, problem })));
    }
  };
  for (const dataset of datasets)
    for (const { name, parts, measure } of steps) {
      const wanted = parts.filter((part) => options.parts.includes(part));
      if (wanted.length > 0) await attempt(dataset.id, name, wanted, () => measure(session, dataset, options));
    }
  if (options.parts.includes("bytes")) await attempt("any", "bytes", ["bytes"], () => measureLaterBytes(session, "dist"));
  return { measurements, failures };
}
