import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { StripRequest } from "../../src/analysis/analyst-worker.ts";
import { seededRandom } from "../../src/stats/random.ts";
import type { AnswerMessage, CallMessage } from "../../src/worker/messages.ts";
import { matrixOf } from "./made-matrix.ts";

const told: AnswerMessage[] = [];
let hear: (event: { readonly data: CallMessage }) => void = () => {};
let wake: () => void = () => {};

beforeAll(async () => {
  // The worker's own world, on this side: it hears by a listener and tells by postMessage.
  vi.stubGlobal("self", {
    postMessage: (answer: AnswerMessage) => {
      told.push(answer);
      wake();
    },
    addEventListener: (type: string, listener: typeof hear) => {
      if (type === "message") hear = listener;
    }
  });
  await import("../../src/analysis/analyst-worker.ts");
});
afterAll(() => vi.unstubAllGlobals());

const ask = (id: number, name: "strip" | "pattern", asks: StripRequest | object) =>
  hear({ data: { kind: "call", id, name, asks } });
const cancel = (id: number) => hear({ data: { kind: "cancel", id } });

/** Waits for what is told next until it is what is waited for. */
async function until(isIt: (answer: AnswerMessage) => boolean): Promise<void> {
  while (!told.some(isIt))
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
}

const random = seededRandom(9);
const row = Array.from({ length: 400 }, () => random());
const matrix = matrixOf([2014, 2018, 2024], [row, row.map((value) => value + random()), row.map((value) => value + random())]);
const answersOf = (id: number, kind: AnswerMessage["kind"]) => told.filter((answer) => answer.id === id && answer.kind === kind);
const hasAnswered = (wanted: number) => until(({ id, kind }) => id === wanted && kind === "answer");

test("a strip and a pattern are computed side by side, and one called off ends alone", async () => {
  ask(1, "strip", { matrix, years: [2014, 2018, 2024], panel: "all" });
  ask(2, "pattern", { matrix, year: 2024 });
  await until(({ id, kind }) => id === 1 && kind === "progress");
  cancel(1);
  ask(3, "strip", { matrix, years: [2014, 2018, 2024], panel: "pair" });
  await hasAnswered(3);
  await hasAnswered(2);
  expect(answersOf(1, "answer")).toEqual([]);
  expect(answersOf(1, "failed")).toMatchObject([{ error: { name: "AbortError" } }]);
  expect(answersOf(3, "progress").length).toBeGreaterThan(0);
  expect(answersOf(3, "answer")[0]).toMatchObject({ gets: { to: 2024, family: 10 } });
});

test("after one that is called off the next is answered, with what is known of the map", async () => {
  ask(4, "strip", { matrix, years: [2014, 2018, 2024], panel: "all" });
  await until(({ id, kind }) => id === 4 && kind === "progress");
  cancel(4);
  ask(5, "pattern", { matrix: undefined, year: 2018 });
  ask(6, "strip", { matrix, years: [2018, 2024], panel: "all" });
  await hasAnswered(6);
  expect(answersOf(4, "answer")).toEqual([]);
});
