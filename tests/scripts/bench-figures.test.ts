import { describe, expect, it } from "vitest";
import { goalsOf } from "../../scripts/bench/goals.ts";
import type { Machine } from "../../scripts/bench/machine.ts";
import { rasteriserOf } from "../../scripts/bench/machine.ts";
import { kindOf } from "../../scripts/bench/measure-bytes.ts";
import { stepOrder } from "../../scripts/bench/measure-maps.ts";
import { find, type Measurement, measured } from "../../scripts/bench/measurement.ts";
import { readOptions } from "../../scripts/bench/options.ts";
import { markdownReport, plainReport } from "../../scripts/bench/report.ts";
import { quantile } from "../../scripts/bench/statistics.ts";
import { markdownTable, plainTable } from "../../scripts/bench/table.ts";

const subject = { part: "year step", dataset: "nederland-2024", areas: 12_147, contender: "ours" } as const;

describe("the figures of the benchmark", () => {
  it("interpolates between the two nearest, as R's type 7 does", () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([10, 20, 30, 40, 50], 0.95)).toBeCloseTo(48, 12);
    expect(quantile([7], 0.95)).toBe(7);
    expect(quantile([], 0.5)).toBeUndefined();
  });

  it("are of at least one sample, and of numbers alone", () => {
    expect(measured(subject, "script", [3, 1, 2])).toEqual({
      ...subject,
      metric: "script",
      unit: "ms",
      n: 3,
      median: 2,
      p95: 2.9
    });
    expect(() => measured(subject, "script", [])).toThrow("ours, nederland-2024, script: nothing was measured");
    expect(() => measured(subject, "script", [1, Number.NaN])).toThrow("NaN was measured");
    expect(() => measured(subject, "script", [1, -1])).toThrow("-1 was measured");
  });

  it("are found by what they are", () => {
    const row = measured(subject, "script", [1]);
    expect(find([row], { contender: "ours", metric: "script" })).toBe(row);
    expect(find([row], { contender: "ours", metric: "work" })).toBeUndefined();
  });

  it("never step to the year that is shown", () => {
    expect(stepOrder(5, 3, 2)).toEqual([0, 1, 2, 0, 1]);
    expect(stepOrder(3, 2, 0)).toEqual([1, 0, 1]);
  });

  it("tell data, style and script apart", () => {
    expect(["/data/den-haag/manifest.json", "/assets/a-12345678.css", "/assets/a.js", "/"].map(kindOf)).toEqual([
      "data",
      "style",
      "script",
      "page, icon, font"
    ]);
  });
});

describe("the machine", () => {
  it("says whether software draws", () => {
    const featureStatus = { rasterization: "disabled_software", "2d_canvas": "unavailable_software" };
    expect(rasteriserOf({ gpu: { featureStatus } })).toMatch(/^software \(rasterization disabled_software/);
    expect(rasteriserOf({ gpu: { featureStatus: { rasterization: "enabled" } } })).toMatch(/^hardware/);
  });
});

describe("the options of the benchmark", () => {
  it("measure all, often", () => {
    const { rounds, repetitions, ...rest } = readOptions([]);
    expect(rounds * repetitions).toBeGreaterThanOrEqual(15);
    expect(rest).toMatchObject({ short: false, isPartial: false, gpu: false });
  });

  it("name a part that exists", () => {
    expect(readOptions(["--short", "--part", "hover"])).toMatchObject({ short: true, isPartial: true, parts: ["hover"] });
    expect(() => readOptions(["--part", "speed"])).toThrow("--part speed: there are year step, application");
    expect(() => readOptions(["--dataset", "utrecht"])).toThrow("--dataset utrecht: there are den-haag, nederland-2022");
  });
});

const table = {
  title: "Times",
  header: ["who", "ms"],
  rows: [
    ["a|b", "1.5"],
    ["ours", "12.0"]
  ]
} as const;

describe("a table", () => {
  it("has numbers to the right in a terminal", () => {
    expect(plainTable(table)).toBe(["Times", "who     ms", "----  ----", "a|b    1.5", "ours  12.0"].join("\n"));
  });

  it("keeps its columns in Markdown", () => {
    expect(markdownTable(table)).toBe(
      ["**Times**", "", "| who | ms |", "| --- | --: |", "| a\\|b | 1.5 |", "| ours | 12.0 |"].join("\n")
    );
  });
});

const machine: Machine = {
  processor: "a processor",
  cores: 2,
  memory: "24 GiB",
  system: "Linux",
  node: "20.0.0",
  browser: "Chromium 1",
  rasteriser: "software",
  load: "0.10",
  date: "2026-01-01",
  commit: "abc"
};

const step = (contender: string, metric: string, times: readonly number[], dataset = "nederland-2024"): Measurement =>
  measured({ ...subject, contender, dataset }, metric, times);

describe("the goals", () => {
  const stateOf = (all: readonly Measurement[], goal: RegExp) => goalsOf(all).find((line) => goal.test(line.goal));

  it("are not measured where nothing is", () => {
    expect(new Set(goalsOf([]).map(({ state }) => state))).toEqual(new Set(["not measured"]));
  });

  it("are met up to the bound, and the worst counts", () => {
    const all = [step("ours", "script", [2]), step("ours", "script", [1], "den-haag")];
    expect(stateOf(all, /script at most/)).toMatchObject({ state: "met", measured: "2.00 ms at most (nederland-2024)" });
    expect(stateOf([...all, step("ours", "script", [2.1], "other")], /script at most/)).toMatchObject({ state: "not met" });
  });

  it("compare with react-leaflet in both its forms", () => {
    const all = [
      step("ours", "work", [5]),
      step("react-leaflet unkeyed", "work", [19]),
      step("react-leaflet keyed", "work", [50])
    ];
    expect(stateOf(all, /unkeyed .*work/)).toMatchObject({ state: "not met", measured: "3.8×" });
    expect(stateOf(all, / keyed .*work/)).toMatchObject({ state: "met", measured: "10.0×" });
  });

  it("compare the grid with 44 areas measured in turn with it, not with those of another moment", () => {
    const grid = (contender: string, time: number) => step(contender, "work", [time], "raster-synthetisch");
    const all = [grid("ours", 3), grid("ours, 44 areas in turn", 2), step("ours", "work", [1], "den-haag")];
    expect(stateOf(all, /^year step: the grid/)).toMatchObject({ state: "met", measured: "1.5×" });
    expect(stateOf([...all.slice(1), grid("ours", 5)], /^year step: the grid/)?.state).toBe("not met");
    expect(stateOf([grid("ours", 3), step("ours", "work", [1], "den-haag")], /^year step: the grid/)?.state).toBe("not measured");
  });

  it("ask a loop's speed only of what a person can feel", () => {
    const query = (contender: string, time: number) => measured({ ...subject, part: "queries", contender }, "slice", [time]);
    expect(stateOf([query("ours", 5), query("loop", 0.1)], /plain loop/)?.state).toBe("met");
    expect(stateOf([query("ours", 40), query("loop", 0.1)], /plain loop/)?.state).toBe("not met");
    expect(stateOf([query("ours", 40), query("loop", 20)], /plain loop/)?.state).toBe("met");
  });

  it("count the start of each dataset, with and without a cache", () => {
    const start = (contender: string, metric: string, time: number) =>
      measured({ ...subject, part: "cold start", contender }, metric, [time]);
    const all = [
      start("ours", "cold cache", 400),
      start("bare page", "cold cache", 200),
      start("ours", "warm cache", 280),
      start("bare page", "warm cache", 200)
    ];
    expect(stateOf(all, /cold cache/)).toMatchObject({ state: "not met", measured: "2.0× (400.0 ms)" });
    expect(stateOf(all, /warm cache/)).toMatchObject({ state: "met", measured: "1.4× (280.0 ms)" });
  });
});

describe("the report", () => {
  const measurements = [
    step("ours", "script", [1, 2, 3]),
    step("ECharts", "script", [400]),
    measured({ ...subject, part: "bytes", contender: "until the first map" }, "script", [295_960], "bytes")
  ];
  const results = { machine, notes: ["The dataset x is not here."], measurements };

  it("names the machine, the notes, the goals and the ratios", () => {
    const report = markdownReport(results);
    for (const text of ["- rasteriser: software", "> The dataset x is not here.", "## Goals", "not measured"])
      expect(report).toContain(text);
    expect(report).toContain("| 12,147 | script | ECharts | 400 | 400 | 1 | 2.0e2× |");
    expect(report).toContain("| script | until the first map | nederland-2024 | 296.0 |");
  });

  it("says the same in a terminal", () => {
    expect(plainReport(results)).toMatch(/12,147 {2}script {2}ours +2\.00 +2\.90 +3 +1\.0×/);
  });
});
