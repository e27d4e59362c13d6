import type { Measurement } from "./measurement.ts";
import type { Anew, Results } from "./report.ts";
import { differencesBetween, patchesBetween } from "./same-machine.ts";

/** Results to write, or the reason why there are none. */
export type Merged = { readonly whole: Results } | { readonly refusal: string };

const toMeasureAll = "To have all figures of one machine, run `npm run bench` without --part and --dataset";

type Place = Pick<Measurement, "part" | "dataset">;
const keyOf = ({ part, dataset }: Place) => `${part} (${dataset})`;

/**
 * The newly measured parts of datasets in the place of the same ones of an earlier run: what is compared stands within one part of one dataset, so it is
 * always of one session. Refused where there was no earlier run, or where it was of another machine or browser.
 */
export function mergeResults(earlier: Results | undefined, now: Results): Merged {
  if (!earlier)
    return { refusal: `this run measured parts alone, and there is no earlier run to put them into. ${toMeasureAll}.` };
  const differences = differencesBetween(earlier.machine, now.machine);
  if (differences.length > 0)
    return {
      refusal: `this run measured parts alone, and the figures that are there come from another machine (${differences.join("; ")}). ${toMeasureAll}.`
    };
  const measured = new Map(now.measurements.map((row) => [keyOf(row), row]));
  const isOld = (place: Place) => !measured.has(keyOf(place));
  const { date, commit } = now.machine;
  const patches = patchesBetween(earlier.machine, now.machine);
  const again = [...measured.values()].map(({ part, dataset }): Anew => ({ part, dataset, date, commit, patches }));
  return {
    whole: {
      machine: earlier.machine,
      notes: [...new Set([...earlier.notes, ...now.notes])],
      again: [...(earlier.again ?? []).filter(isOld), ...again],
      failures: [...(earlier.failures ?? []).filter(isOld), ...(now.failures ?? [])],
      measurements: [...earlier.measurements.filter(isOld), ...now.measurements]
    }
  };
}
