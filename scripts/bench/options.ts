import { parseArgs } from "node:util";
import { wantedDatasets } from "./bench-dataset.ts";
import { type Part, parts } from "./measurement.ts";

export interface Options {
  /** Few repetitions, Den Haag alone unless others are named, nothing written: is every measurement still one? */
  readonly short: boolean;
  readonly parts: readonly Part[];
  /** Their ids; undefined: all that there are. */
  readonly datasets: readonly string[] | undefined;
  readonly isPartial: boolean;
  /** Leaves the graphics processor on: the numbers are then those of this machine's, and of no other. */
  readonly gpu: boolean;
  /** How often each contender is opened in turn, and how often each thing is done each time. */
  readonly rounds: number;
  readonly repetitions: number;
}

/** Reads `--short`, `--gpu`, `--part "year step"` and `--dataset den-haag` (more than once if need be). Throws a sentence for anything else. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      short: { type: "boolean" },
      gpu: { type: "boolean" },
      part: { type: "string", multiple: true },
      dataset: { type: "string", multiple: true }
    }
  });
  const unknown = values.part?.find((name) => !(parts as readonly string[]).includes(name));
  if (unknown !== undefined) throw new Error(`--part ${unknown}: there are ${parts.join(", ")}`);
  const ids = wantedDatasets.map(({ id }) => id);
  const stranger = values.dataset?.find((id) => !ids.includes(id));
  if (stranger !== undefined) throw new Error(`--dataset ${stranger}: there are ${ids.join(", ")}`);
  const short = values.short ?? false;
  return {
    short,
    parts: values.part ? parts.filter((part) => values.part?.includes(part)) : parts,
    datasets: values.dataset,
    isPartial: values.part !== undefined || values.dataset !== undefined,
    gpu: values.gpu ?? false,
    rounds: short ? 1 : 3,
    repetitions: short ? 3 : 5
  };
}
