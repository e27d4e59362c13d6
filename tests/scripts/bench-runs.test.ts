import { describe, expect, it } from "vitest";
import type { Machine } from "../../scripts/bench/machine.ts";
import { type Measurement, measured, type Part } from "../../scripts/bench/measurement.ts";
import { mergeResults } from "../../scripts/bench/merge-results.ts";
import { noteLines } from "../../scripts/bench/note-lines.ts";
import { asMinutes, Progress } from "../../scripts/bench/progress.ts";
import type { Results } from "../../scripts/bench/report.ts";
import { differencesBetween, patchesBetween } from "../../scripts/bench/same-machine.ts";
import { plainTable } from "../../scripts/bench/table.ts";

const machine: Machine = {
  processor: "a processor",
  cores: 2,
  memory: "24 GiB",
  system: "Linux 6.18.44-a",
  node: "20.20.2",
  browser: "Chromium 156.0.8078.79",
  rasteriser: "software (x)",
  load: "0.10",
  date: "2026-01-01",
  commit: "abc"
};
/** The same one after its updates. */
const patched: Machine = {
  ...machine,
  system: "Linux 6.18.45-b",
  node: "20.21.0",
  browser: "Chromium 156.0.8078.108",
  rasteriser: "software (y)",
  load: "1.20",
  date: "2026-02-02",
  commit: "def"
};

describe("a machine", () => {
  it("stays the same one through patches of its system, Node and browser", () => {
    expect(differencesBetween(machine, patched)).toEqual([]);
    expect(patchesBetween(machine, patched)).toContain("browser Chromium 156.0.8078.108");
    expect(patchesBetween(machine, { ...machine, load: "2", date: "2027-01-01", commit: "x" })).toEqual([]);
  });

  it.each([
    [{ processor: "another" }, "processor: a processor there, another here"],
    [{ cores: 8 }, "cores: 2 there, 8 here"],
    [{ memory: "16 GiB" }, "memory: 24 GiB there, 16 GiB here"],
    [{ system: "Linux 6.19.1" }, "system: Linux 6.18.44-a there, Linux 6.19.1 here"],
    [{ node: "22.1.0" }, "node: 20.20.2 there, 22.1.0 here"],
    [{ browser: "Chromium 157.0" }, "browser: Chromium 156.0.8078.79 there, Chromium 157.0 here"],
    [{ rasteriser: "hardware (x)" }, "rasteriser: software (x) there, hardware (x) here"]
  ])("is another one with %o", (other, words) => {
    expect(differencesBetween(machine, { ...machine, ...other })).toEqual([words]);
  });
});

const row = (part: Part, dataset: string, time: number): Measurement =>
  measured({ part, dataset, areas: 1, contender: "ours" }, "script", [time]);

const [slow, quick] = [row("year step", "den-haag", 9), row("year step", "den-haag", 1)];
const query = row("queries", "den-haag", 3);
const failed = { part: "year step", dataset: "den-haag", problem: "no map" } as const;
const earlier: Results = { machine, notes: ["a"], measurements: [slow, query], failures: [failed] };
const later: Results = { machine: patched, notes: ["a", "b"], measurements: [quick] };

function wholeOf(before: Results, now: Results): Results {
  const merged = mergeResults(before, now);
  if ("refusal" in merged) throw new Error(merged.refusal);
  return merged.whole;
}

describe("a part measured again", () => {
  it("takes the place of the same part and of its failure, and says when and with what", () => {
    const whole = wholeOf(earlier, later);
    expect(whole).toMatchObject({ machine, notes: ["a", "b"], measurements: [query, quick], failures: [] });
    expect(noteLines(whole)).toEqual([
      "a",
      "b",
      "Measured again on 2026-02-02 at def (system Linux 6.18.45-b, node 20.21.0, browser Chromium 156.0.8078.108, rasteriser software (y)): year step (den-haag)."
    ]);
  });

  it("is told once, however often it is measured", () => {
    const again = wholeOf(wholeOf(earlier, later), { ...later, machine: { ...machine, date: "2026-03-03", commit: "fed" } });
    expect(noteLines(again)).toEqual(["a", "b", "Measured again on 2026-03-03 at fed: year step (den-haag)."]);
  });

  it("leaves what it could not measure as it was, and tells of it", () => {
    const whole = wholeOf(earlier, {
      ...later,
      measurements: [],
      failures: [{ ...failed, part: "queries", problem: "no answer" }]
    });
    expect(whole.measurements).toEqual([slow, query]);
    expect(noteLines(whole).slice(2)).toEqual([
      "Not measured, for it failed: year step (den-haag): no map",
      "Not measured, for it failed: queries (den-haag): no answer"
    ]);
  });

  it("is refused beside figures of another machine, and where there are none, with what to do", () => {
    expect(mergeResults(earlier, { ...later, machine: { ...patched, cores: 8 } })).toEqual({
      refusal:
        "this run measured parts alone, and the figures that are there come from another machine (cores: 2 there, 8 here). To have all figures of one machine, run `npm run bench` without --part and --dataset."
    });
    expect(mergeResults(undefined, later)).toMatchObject({ refusal: expect.stringContaining("no earlier run") });
  });
});

describe("the progress of a run", () => {
  it("tells minutes and seconds", () => {
    expect([0, 4999, 61_000, 3_600_000].map(asMinutes)).toEqual(["0:00", "0:05", "1:01", "60:00"]);
  });

  it("says what it is at, and afterwards what took how long, failures too", async () => {
    let now = 0;
    const lines: string[] = [];
    const progress = new Progress(
      (line) => lines.push(line),
      () => now
    );
    const taking = (seconds: number) => async () => {
      now += seconds * 1000;
    };
    await progress.step("den-haag", "maps", taking(65));
    await expect(progress.step("den-haag", "queries", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await progress.step("raster", "maps", taking(10));
    expect(lines).toEqual(["[0:00] den-haag: maps", "[1:05] den-haag: queries", "[1:05] raster: maps"]);
    expect(plainTable(progress.table())).toBe(
      [
        "How long it took to measure, in minutes and seconds; 1:15 in all",
        "part     den-haag  raster",
        "-------  --------  ------",
        "maps         1:05    0:10",
        "queries      0:00"
      ].join("\n")
    );
  });
});
