import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Analyst } from "../../src/analysis/analyst.ts";
import type { Question, Subject } from "../../src/analysis/differences.ts";
import type { AnswerMessage, CallMessage } from "../../src/worker/messages.ts";

type Call = Extract<CallMessage, { kind: "call" }>;

/** Writes down what it is asked; answers when it is told to. */
class SilentWorker extends EventTarget {
  static made: SilentWorker[] = [];
  readonly calls: Call[] = [];
  readonly cancelled: number[] = [];
  constructor() {
    super();
    SilentWorker.made.push(this);
  }
  postMessage(message: CallMessage): void {
    if (message.kind === "call") this.calls.push(message);
    else this.cancelled.push(message.id);
  }
  terminate(): void {}
  answer(name: string, gets: unknown, place = -1): void {
    const id = this.calls.filter((call) => call.name === name).at(place)?.id ?? -1;
    this.dispatchEvent(new MessageEvent("message", { data: { kind: "answer", id, gets } satisfies AnswerMessage }));
  }
}

beforeEach(() => {
  SilentWorker.made = [];
  vi.stubGlobal("Worker", SilentWorker);
});
afterEach(() => vi.unstubAllGlobals());

const never = () => new AbortController().signal;
const question = {} as Question;
const subject = () => ({}) as Subject;
const asked = <Asks>(name: string) =>
  SilentWorker.made.flatMap(({ calls }) => calls.flatMap((call) => (call.name === name ? (call.asks as Asks) : [])));
const subjects = () => asked<{ subject: Subject; name: number; forgotten: number | undefined }>("subject");

test("going back and forth between references sends the figures of each once", () => {
  const analyst = new Analyst({} as never);
  const [one, other] = [subject(), subject()];
  for (const each of [one, other, one, other]) void analyst.differences(each, question, never());
  expect(subjects().map((request) => request.subject)).toEqual([one, other]);
  const names = asked<{ name: number }>("question").map(({ name }) => name);
  expect(names).toEqual([names[0], names[1], names[0], names[1]]);
  expect(names[0]).not.toBe(names[1]);
});

test("of a fifth the one that was used longest ago is forgotten, on both sides", () => {
  const analyst = new Analyst({} as never);
  const ask = (each: Subject) => void analyst.differences(each, question, never());
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

test("an answer is built on the one before, also where nobody waits for that one any longer", async () => {
  const analyst = new Analyst({} as never);
  const [each, stop] = [subject(), new AbortController()];
  const given = analyst.differences(each, question, stop.signal);
  const wanted = analyst.differences(each, question, never());
  stop.abort(new Error("another question came"));
  const [worker] = SilentWorker.made;
  worker?.answer("shapes", undefined);
  worker?.answer("subject", undefined);
  const [changes, rows] = [{}, {}];
  worker?.answer("question", { changes, rows }, 0);
  worker?.answer("question", { rows: changes }, 1);
  await expect(given).rejects.toThrow("another question came");
  const answer = (await wanted) as unknown as Record<string, unknown>;
  expect(answer.changes).toBe(changes);
  expect(answer.rows).toBe(changes);
});

test("a worker that is lost is told to who waits, and the next question tells another all that it must know", async () => {
  const analyst = new Analyst({} as never);
  const each = subject();
  const answered = analyst.differences(each, question, never());
  const [worker] = SilentWorker.made;
  for (const name of ["shapes", "subject", "question"]) worker?.answer(name, {});
  await answered;
  const lost = analyst.differences(each, question, never());
  worker?.dispatchEvent(new Event("error"));
  await expect(lost).rejects.toMatchObject({ name: "WorkerLost", code: "ended" });
  void analyst.differences(each, question, never());
  expect(SilentWorker.made[1]?.calls.map(({ name }) => name)).toEqual(["shapes", "subject", "question"]);
});

test("an analyst that cannot start is tried again by the next question", async () => {
  let isBroken = true;
  vi.stubGlobal("Worker", function start() {
    if (isBroken) throw new Error("no workers here");
    return new SilentWorker();
  });
  const analyst = new Analyst({} as never);
  await expect(analyst.differences(subject(), question, never())).rejects.toThrow("no workers here");
  isBroken = false;
  void analyst.differences(subject(), question, never());
  expect(SilentWorker.made[0]?.calls.map(({ name }) => name)).toEqual(["shapes", "subject", "question"]);
});

test("a strip is asked of the worker that takes long, with its figures, and can be called off", async () => {
  const analyst = new Analyst({} as never);
  const matrix = { areas: 1, years: [2014, 2024], values: new Float64Array(2) };
  const stop = new AbortController();
  const answer = analyst.strip({ matrix, years: [2014, 2024], panel: "pair" }, stop.signal, () => {});
  const [quick, slow] = SilentWorker.made;
  expect(quick?.calls.map(({ name }) => name)).toEqual(["shapes"]);
  const request = slow?.calls.find(({ name }) => name === "strip");
  expect(request?.asks).toEqual({ matrix, years: [2014, 2024], panel: "pair" });
  stop.abort(new Error("enough"));
  await expect(answer).rejects.toThrow("enough");
  expect(slow?.cancelled).toEqual([request?.id]);
});
