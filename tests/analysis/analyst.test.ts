import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Analyst } from "../../src/analysis/analyst.ts";
import type { AnalystRequest } from "../../src/analysis/analyst-messages.ts";
import type { Question, Subject } from "../../src/analysis/differences.ts";

const asked: AnalystRequest[] = [];

/** Writes down what it is asked, and answers nothing. */
class SilentWorker extends EventTarget {
  postMessage(request: AnalystRequest): void {
    asked.push(request);
  }
  terminate(): void {}
}

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal("Worker", SilentWorker);
});
afterEach(() => vi.unstubAllGlobals());

const question = {} as Question;
const subject = () => ({}) as Subject;
const subjects = () => asked.filter((request) => request.kind === "subject");

test("going back and forth between references sends the figures of each once", () => {
  const analyst = new Analyst({} as never);
  const [one, other] = [subject(), subject()];
  for (const each of [one, other, one, other]) void analyst.differences(each, question, new AbortController().signal);
  expect(subjects().map((request) => request.subject)).toEqual([one, other]);
  const names = asked.flatMap((request) => (request.kind === "question" ? [request.name] : []));
  expect(names).toEqual([names[0], names[1], names[0], names[1]]);
  expect(names[0]).not.toBe(names[1]);
});

test("of a fifth the one that was used longest ago is forgotten, on both sides", () => {
  const analyst = new Analyst({} as never);
  const ask = (each: Subject) => void analyst.differences(each, question, new AbortController().signal);
  const [first = subject(), ...rest] = [subject(), subject(), subject(), subject()];
  for (const each of [first, ...rest, first, subject()]) ask(each);
  const forgotten = subjects().map((request) => request.forgotten);
  expect(forgotten.slice(0, 4)).toEqual([undefined, undefined, undefined, undefined]);
  expect(forgotten[4]).toBe(subjects()[1]?.name);
  ask(first);
  expect(subjects()).toHaveLength(5);
  for (const each of rest.slice(0, 1)) ask(each);
  expect(subjects()).toHaveLength(6);
});

test("a strip is asked of the worker that takes long, with its figures, and can be called off", async () => {
  const analyst = new Analyst({} as never);
  const matrix = { areas: 1, years: [2014, 2024], values: new Float64Array(2) };
  const stop = new AbortController();
  const answer = analyst.strip({ matrix, years: [2014, 2024], panel: "pair" }, stop.signal, () => {});
  const request = asked.find(({ kind }) => kind === "strip");
  expect(request).toMatchObject({ matrix, years: [2014, 2024], panel: "pair" });
  stop.abort(new Error("enough"));
  await expect(answer).rejects.toThrow("enough");
  expect(asked.at(-1)).toEqual({ kind: "cancel", id: request && "id" in request ? request.id : undefined });
});
