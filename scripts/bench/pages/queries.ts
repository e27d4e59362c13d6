import { startDuckdb } from "../../../src/engine/duckdb-start.ts";
import type { AreaLevel } from "../../../src/model/area.ts";
import type { DatasetLevel } from "../../../src/model/dataset.ts";
import { loadLevel } from "../../../src/queries/load-level.ts";
import { arqueroAnswers } from "./arquero-answers.ts";
import { askedOf } from "./asked.ts";
import { loopAnswers } from "./loop-answers.ts";
import { parameter } from "./map-data.ts";
import { ourAnswers, sqlAnswers } from "./our-answers.ts";
import type { Answerer, Answers } from "./query-bench.ts";
import { loadQueryData } from "./query-data.ts";

/** An answer that comes sooner than the clock's grain allows is asked again until this many milliseconds are gone. */
const shortest = 5;

const [{ matrix, scores, areas }, engine] = await Promise.all([loadQueryData(), startDuckdb()]);
const [dataset, level] = [parameter("dataset"), parameter("level") as AreaLevel];
const file = { form: "arrow", columns: [parameter("indicator")], path: "", bytes: scores.byteLength, sha256: "" } as const;
const known: DatasetLevel = {
  level,
  areas: matrix.areas,
  years: matrix.years,
  indicatorYears: {},
  bounds: [0, 0, 0, 0],
  areaFile: file,
  scoreFiles: [file]
};
await loadLevel(engine, dataset, known, { areas, scores: [{ file, bytes: scores }] });
const asked = askedOf(matrix);
const source = { engine, dataset, level, indicator: parameter("indicator"), matrix, scores, asked };
const answers: Readonly<Record<Answerer, Answers>> = {
  ours: ourAnswers(source),
  DuckDB: sqlAnswers(source),
  arquero: arqueroAnswers(matrix, asked),
  loop: loopAnswers(matrix, asked)
};

window.queryBench = {
  async ask(who, question, repetitions) {
    const answer = answers[who][question];
    const times: number[] = [];
    for (let i = 0; i < repetitions; i++) {
      const start = performance.now();
      let [now, asks] = [start, 0];
      while (asks === 0 || now - start < shortest) {
        const given = answer();
        if (given instanceof Promise) await given;
        asks++;
        now = performance.now();
      }
      times.push((now - start) / asks);
    }
    return times;
  },
  async sum(who, question) {
    return Array.from(await answers[who][question]()).reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
  }
};
document.documentElement.dataset.ready = "true";
