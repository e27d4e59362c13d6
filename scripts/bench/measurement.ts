import { quantile } from "./statistics.ts";

/** What was compared, in the order of the report. */
export const parts = [
  "year step",
  "application",
  "pan and zoom",
  "hover",
  "queries",
  "differences",
  "import",
  "export",
  "cold start",
  "bytes"
] as const;
export type Part = (typeof parts)[number];

/** One thing measured often enough: a line of results.json. */
export interface Measurement {
  readonly part: Part;
  readonly dataset: string;
  readonly areas: number;
  readonly contender: string;
  /** What of it: `script`, `painted`, the name of a question. */
  readonly metric: string;
  readonly unit: "ms" | "bytes";
  readonly n: number;
  readonly median: number;
  readonly p95: number;
}

export type Subject = Pick<Measurement, "part" | "dataset" | "areas" | "contender">;

/** What the samples say together. Throws where there are none, or where one is no number: then the benchmark is broken. */
export function measured(
  subject: Subject,
  metric: string,
  samples: readonly number[],
  unit: Measurement["unit"] = "ms"
): Measurement {
  const broken = samples.find((sample) => !Number.isFinite(sample) || sample < 0);
  const [middle, high] = [quantile(samples, 0.5), quantile(samples, 0.95)];
  if (broken !== undefined || middle === undefined || high === undefined)
    throw new Error(`${subject.contender}, ${subject.dataset}, ${metric}: ${broken ?? "nothing"} was measured`);
  return { ...subject, metric, unit, n: samples.length, median: middle, p95: high };
}

type Wanted = Partial<Omit<Measurement, "n" | "median" | "p95" | "unit">>;

/** The first measurement that is all that is wanted. */
export function find(measurements: readonly Measurement[], wanted: Wanted): Measurement | undefined {
  const keys = Object.keys(wanted) as (keyof Wanted)[];
  return measurements.find((measurement) => keys.every((key) => measurement[key] === wanted[key]));
}
