import { describe, expect, test } from "vitest";
import { type CallContext, Transferred } from "../../src/worker/messages.ts";
import { WorkerCaller, WorkerLost } from "../../src/worker/worker-caller.ts";
import { WorkerPair } from "./worker-pair.ts";

class CodedError extends Error {
  readonly code = "too-large";
  readonly place = { line: 3 };
  readonly unsendable = () => undefined;
  constructor(cause: unknown) {
    super("it does not fit", { cause });
    this.name = "CodedError";
  }
}

let cancelled: unknown;
const handlers = {
  double: (value: number) => value * 2,
  late: async (value: string) => {
    await new Promise((resolve) => setTimeout(resolve));
    return value;
  },
  count: async (to: number, { progress }: CallContext) => {
    for (let i = 1; i <= to; i++) progress(i / to);
  },
  fill: (buffer: ArrayBuffer) => new Transferred({ buffer }, [buffer]),
  refuse: () => {
    throw new CodedError(new RangeError("the list is full"));
  },
  disk: () => {
    throw new DOMException("the disk is full", "QuotaExceededError");
  },
  unsendable: () => () => undefined,
  wait: (_: undefined, { signal }: CallContext) =>
    new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => {
        cancelled = signal.reason;
        reject(signal.reason);
      });
    })
};

function made() {
  const workers: WorkerPair[] = [];
  let losses = 0;
  const caller = new WorkerCaller<typeof handlers>(
    () => {
      const worker = new WorkerPair(handlers);
      workers.push(worker);
      return worker as unknown as Worker;
    },
    () => losses++
  );
  return { caller, workers, losses: () => losses };
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (problem: unknown) => problem as Error & Record<string, unknown>
  );

describe("a call", () => {
  test("gets its own answer, whichever comes first, from one worker that starts with the first", async () => {
    const { caller, workers } = made();
    expect(workers).toHaveLength(0);
    const answers = [caller.call("late", "a"), caller.call("double", 2), caller.call("double", 3)];
    expect(await Promise.all(answers)).toEqual(["a", 4, 6]);
    expect(workers).toHaveLength(1);
  });

  test("tells how far it is, in order, before it ends", async () => {
    const shares: number[] = [];
    await made().caller.call("count", 4, { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  });

  test("moves buffers to the worker and back, where both say so, and copies nothing of them", async () => {
    const { caller, workers } = made();
    const buffer = new ArrayBuffer(8);
    const { buffer: back } = await caller.call("fill", buffer, { transfer: [buffer] });
    expect([buffer.byteLength, back.byteLength]).toEqual([0, 8]);
    expect(workers[0]?.fromWorker[0]?.transfer).toHaveLength(1);
  });

  test("of a question that cannot be sent is refused, and nothing waits for it", async () => {
    const { caller } = made();
    const problem = await failureOf(caller.call("late", (() => undefined) as unknown as string));
    expect(problem?.name).toBe("DataCloneError");
    expect(await caller.call("double", 1)).toBe(2);
  });
});

describe("an error in a worker", () => {
  test("arrives with its name, message, code, fields, cause and stack", async () => {
    const problem = await failureOf(made().caller.call("refuse", undefined));
    expect(problem).toBeInstanceOf(Error);
    expect(problem).toMatchObject({ name: "CodedError", message: "it does not fit", code: "too-large", place: { line: 3 } });
    expect(problem?.cause).toMatchObject({ name: "RangeError", message: "the list is full" });
    expect(problem?.stack).toContain("refuse");
  });

  test("of the browser is one of the browser again", async () => {
    const problem = await failureOf(made().caller.call("disk", undefined));
    expect(problem).toBeInstanceOf(DOMException);
    expect(problem?.name).toBe("QuotaExceededError");
  });

  test("is also an answer that cannot be sent, and a name that nobody serves", async () => {
    const { caller } = made();
    expect((await failureOf(caller.call("unsendable", undefined)))?.name).toBe("DataCloneError");
    expect((await failureOf(caller.call("gone" as "double", 1)))?.message).toContain("gone");
  });
});

describe("a call that is cancelled", () => {
  test("rejects at once with the signal's reason, and its handler hears of it", async () => {
    const { caller, workers } = made();
    const stop = new AbortController();
    const waiting = failureOf(caller.call("wait", undefined, { signal: stop.signal }));
    await caller.call("double", 1);
    stop.abort(new Error("another question came"));
    expect((await waiting)?.message).toBe("another question came");
    expect(workers[0]?.fromPage.at(-1)?.message.kind).toBe("cancel");
    await caller.call("late", "the worker goes on");
    expect(cancelled).toMatchObject({ name: "AbortError" });
  });

  test("before it began is not sent", async () => {
    const { caller, workers } = made();
    const problem = await failureOf(caller.call("double", 1, { signal: AbortSignal.abort(new Error("gone")) }));
    expect(problem?.message).toBe("gone");
    expect(workers).toHaveLength(0);
  });

  test("after it ended is no matter", async () => {
    const { caller, workers } = made();
    const stop = new AbortController();
    expect(await caller.call("double", 1, { signal: stop.signal })).toBe(2);
    stop.abort();
    expect(workers[0]?.fromPage.map(({ message }) => message.kind)).toEqual(["call"]);
  });
});

describe("a worker that is lost", () => {
  test("because none can be had: the call says so, and the next one tries again", async () => {
    let isBroken = true;
    const caller = new WorkerCaller<typeof handlers>(() => {
      if (isBroken) throw new Error("no workers here");
      return new WorkerPair(handlers) as unknown as Worker;
    });
    const problem = await failureOf(caller.call("double", 1));
    expect(problem).toBeInstanceOf(WorkerLost);
    expect(problem).toMatchObject({ code: "not-started", message: "no workers here" });
    isBroken = false;
    expect(await caller.call("double", 1)).toBe(2);
  });

  test.each([
    ["not-started", false],
    ["ended", true]
  ])("%s: who waits is told, it is ended, and the next call starts another", async (code, hasAnswered) => {
    const { caller, workers, losses } = made();
    if (hasAnswered) await caller.call("double", 1);
    const waiting = failureOf(caller.call("wait", undefined));
    workers[0]?.dispatchEvent(new Event("error"));
    expect(await waiting).toMatchObject({ name: "WorkerLost", code });
    expect([workers[0]?.isEnded, losses()]).toEqual([true, 1]);
    expect(await caller.call("double", 4)).toBe(8);
    expect(workers).toHaveLength(2);
    // A late error of the old one does not end the new one.
    workers[0]?.dispatchEvent(new Event("error"));
    expect([workers[1]?.isEnded, losses()]).toEqual([false, 1]);
  });

  test("because an answer cannot be read", async () => {
    const { caller, workers } = made();
    const waiting = failureOf(caller.call("wait", undefined));
    workers[0]?.dispatchEvent(new MessageEvent("messageerror"));
    expect((await waiting)?.cause).toMatchObject({ message: "an answer could not be read" });
  });
});

test("closing ends the worker and tells who waits", async () => {
  const { caller, workers, losses } = made();
  const waiting = failureOf(caller.call("wait", undefined));
  caller.close();
  expect(await waiting).toMatchObject({ name: "AbortError" });
  expect([workers[0]?.isEnded, losses()]).toEqual([true, 0]);
});
