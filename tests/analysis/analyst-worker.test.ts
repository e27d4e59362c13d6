import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { AnalystAnswer, AnalystRequest } from "../../src/analysis/analyst-messages.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { matrixOf } from "./made-matrix.ts";

const told: AnalystAnswer[] = [];
let hear: (event: { readonly data: AnalystRequest }) => void = () => {};
let wake: () => void = () => {};

beforeAll(async () => {
  // The worker's own world, on this side: it hears by a listener and tells by postMessage.
  vi.stubGlobal("self", {
    postMessage: (answer: AnalystAnswer) => {
      told.push(answer);
      wake();
    },
    addEventListener: (_: string, listener: typeof hear) => {
      hear = listener;
    }
  });
  await import("../../src/analysis/analyst-worker.ts");
});
afterAll(() => vi.unstubAllGlobals());

const ask = (data: AnalystRequest) => hear({ data });

/** Waits for what is told next until it is what is waited for. */
async function until(isIt: (answer: AnalystAnswer) => boolean): Promise<void> {
  while (!told.some(isIt))
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
}

const random = seededRandom(9);
const row = Array.from({ length: 400 }, () => random());
const matrix = matrixOf([2014, 2018, 2024], [row, row.map((value) => value + random()), row.map((value) => value + random())]);
const answersOf = (id: number, kind: AnalystAnswer["kind"]) => told.filter((answer) => answer.id === id && answer.kind === kind);

test("a strip and a pattern are worked out side by side, and one called off ends alone", async () => {
  ask({ kind: "strip", id: 1, matrix, years: [2014, 2018, 2024], panel: "all" });
  ask({ kind: "pattern", id: 2, matrix, year: 2024 });
  ask({ kind: "strip", id: 3, matrix, years: [2014, 2018, 2024], panel: "pair" });
  await until(({ id, kind }) => id === 3 && kind === "strip");
  await until(({ id, kind }) => id === 2 && kind === "pattern");
  // The second strip took the first one's place; the pattern did not.
  expect(answersOf(1, "strip")).toEqual([]);
  expect(answersOf(3, "progress").length).toBeGreaterThan(0);
  expect(answersOf(3, "strip")[0]).toMatchObject({ result: { to: 2024, family: 10 } });
});

test("one that is called off is not told, and the next one is", async () => {
  ask({ kind: "strip", id: 4, matrix, years: [2014, 2018, 2024], panel: "all" });
  await until(({ id, kind }) => id === 4 && kind === "progress");
  ask({ kind: "cancel", id: 4 });
  ask({ kind: "pattern", id: 5, matrix: undefined, year: 2018 });
  ask({ kind: "strip", id: 6, matrix, years: [2018, 2024], panel: "all" });
  await until(({ id, kind }) => id === 6 && kind === "strip");
  expect(answersOf(4, "strip")).toEqual([]);
});
