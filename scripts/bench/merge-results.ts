import type { Machine } from "./machine.ts";
import type { Measurement } from "./measurement.ts";
import type { Results } from "./report.ts";

/** Of what may differ between two runs on one machine. */
const passing = new Set<keyof Machine>(["load", "date", "commit"]);

const isSame = (a: Machine, b: Machine) =>
  (Object.keys(a) as (keyof Machine)[]).every((name) => passing.has(name) || a[name] === b[name]);

/**
 * The newly measured parts of datasets in the place of the same ones of an earlier run: what is compared stands within one part of one dataset, so it is
 * always of one session. Undefined where the earlier run was of another machine or browser.
 */
export function mergeResults(earlier: Results, now: Results): Results | undefined {
  if (!isSame(earlier.machine, now.machine)) return undefined;
  const keyOf = ({ part, dataset }: Measurement) => `${part} (${dataset})`;
  const anew = new Set(now.measurements.map(keyOf));
  const partial = `Measured anew on ${now.machine.date} at ${now.machine.commit}: ${[...anew].join(", ")}.`;
  return {
    machine: earlier.machine,
    notes: [...new Set([...earlier.notes, ...now.notes, partial])],
    measurements: [...earlier.measurements.filter((row) => !anew.has(keyOf(row))), ...now.measurements]
  };
}
