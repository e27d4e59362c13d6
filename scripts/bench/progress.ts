import type { Table } from "./table.ts";

/** `0:05`, `12:40`. */
export function asMinutes(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

interface Step {
  readonly dataset: string;
  readonly name: string;
  readonly took: number;
}

/** Says what a run is at, and how long it has been going; at the end, what took how long. */
export class Progress {
  readonly #tell: (line: string) => void;
  readonly #now: () => number;
  readonly #start: number;
  readonly #steps: Step[] = [];

  constructor(tell: (line: string) => void, now: () => number = () => performance.now()) {
    this.#tell = tell;
    this.#now = now;
    this.#start = now();
  }

  /** A line with the time since the beginning before it. */
  say(text: string): void {
    this.#tell(`[${asMinutes(this.#now() - this.#start)}] ${text}`);
  }

  /** Does one step, and notes how long it took, whether it succeeds or not. */
  async step<T>(dataset: string, name: string, act: () => Promise<T>): Promise<T> {
    this.say(`${dataset}: ${name}`);
    const began = this.#now();
    try {
      return await act();
    } finally {
      this.#steps.push({ dataset, name, took: this.#now() - began });
    }
  }

  /** Minutes of each part, a column for each dataset. */
  table(): Table {
    const unique = (key: "dataset" | "name") => [...new Set(this.#steps.map((step) => step[key]))];
    const datasets = unique("dataset");
    const timeOf = (name: string, dataset: string) => {
      const took = this.#steps.filter((step) => step.name === name && step.dataset === dataset).map((step) => step.took);
      return took.length === 0 ? "" : asMinutes(took.reduce((sum, each) => sum + each, 0));
    };
    return {
      title: `How long it took to measure, in minutes and seconds; ${asMinutes(this.#now() - this.#start)} in all`,
      header: ["part", ...datasets],
      rows: unique("name").map((name) => [name, ...datasets.map((dataset) => timeOf(name, dataset))])
    };
  }
}
