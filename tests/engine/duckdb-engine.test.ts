import type { AsyncDuckDB, AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { expect, test, vi } from "vitest";
import { DuckdbEngine } from "../../src/engine/duckdb-engine.ts";
import { EngineError } from "../../src/engine/engine-error.ts";
import { sql } from "../../src/engine/sql.ts";
import { nextTask } from "../next-task.ts";

/** A connection that answers when the test lets it. */
function madeConnection() {
  const log: string[] = [];
  const waiting: { text: string; answer: () => void; fail: (problem: Error) => void }[] = [];
  const wait = (text: string) => {
    log.push(text);
    return new Promise<unknown>((resolve, reject) => {
      waiting.push({ text, answer: () => resolve({ schema: undefined, readAll: async () => [], numRows: 0 }), fail: reject });
    });
  };
  const connection = {
    send: (text: string) => wait(`send ${text}`),
    cancelSent: vi.fn(async () => true),
    prepare: async (text: string) => ({
      query: (...values: unknown[]) => wait(`prepared ${text} ${values.join()}`),
      close: async () => void log.push("closed statement")
    }),
    insertArrowFromIPCStream: async (bytes: Uint8Array, options: { schema: string; name: string }) => {
      log.push(`insert ${options.schema}.${options.name} ${bytes.length}`);
      bytes.fill(0); // as the worker does when it takes the buffer away
    },
    close: async () => void log.push("closed connection")
  };
  const database = { terminate: async () => void log.push("terminated") };
  const engine = new DuckdbEngine(database as unknown as AsyncDuckDB, connection as unknown as AsyncDuckDBConnection);
  return { engine, connection, log, waiting };
}

const ask = (text: TemplateStringsArray, ...values: (string | number)[]) => ({ sql: sql(text, ...values), columns: {} });

test("questions are asked one after another, in the order in which they came", async () => {
  const { engine, log, waiting } = madeConnection();
  const first = engine.query(ask`select ${1}`);
  const second = engine.query(ask`select ${2}`);
  await nextTask();
  expect(log).toEqual(["prepared select ? 1"]);
  waiting[0]?.answer();
  await first;
  await nextTask();
  expect(log).toEqual(["prepared select ? 1", "closed statement", "prepared select ? 2"]);
  waiting[1]?.answer();
  await second;
});

test("a question that fails is an EngineError with its cause, and the next one is asked all the same", async () => {
  const { engine, waiting } = madeConnection();
  const failing = engine.query(ask`select ${1}`);
  const next = engine.query(ask`select ${2}`);
  await nextTask();
  const cause = new Error("Binder Error: no column");
  waiting[0]?.fail(cause);
  await expect(failing).rejects.toMatchObject({ name: "EngineError", code: "query", message: cause.message, cause });
  await nextTask();
  waiting[1]?.answer();
  await expect(next).resolves.toBeDefined();
});

test("who aborts is released at once, and a question without values is stopped", async () => {
  const { engine, connection, waiting } = madeConnection();
  const abort = new AbortController();
  const asked = engine.query(ask`select 1`, abort.signal);
  await nextTask();
  abort.abort();
  await expect(asked).rejects.toMatchObject({ name: "AbortError" });
  expect(connection.cancelSent).toHaveBeenCalledTimes(1);
  waiting[0]?.fail(new Error("interrupted"));
});

test("who aborts in the queue is never asked", async () => {
  const { engine, log, waiting } = madeConnection();
  const abort = new AbortController();
  const first = engine.query(ask`select ${1}`);
  const second = engine.query(ask`select ${2}`, abort.signal);
  await nextTask();
  abort.abort();
  await expect(second).rejects.toMatchObject({ name: "AbortError" });
  waiting[0]?.answer();
  await first;
  await nextTask();
  expect(log.filter((line) => line.startsWith("prepared"))).toEqual(["prepared select ? 1"]);
  await expect(engine.query(ask`select 3`, abort.signal)).rejects.toMatchObject({ name: "AbortError" });
});

test("the bytes of a table stay the caller's own", async () => {
  const { engine, log } = madeConnection();
  const bytes = Uint8Array.of(1, 2, 3);
  await engine.loadTable({ schema: "den-haag", name: "scores_wijk" }, bytes);
  expect(log).toEqual(["insert den-haag.scores_wijk 3"]);
  expect([...bytes]).toEqual([1, 2, 3]);
});

test("a closed engine frees its memory and refuses questions", async () => {
  const { engine, log } = madeConnection();
  await engine.close();
  expect(log).toEqual(["closed connection", "terminated"]);
  await expect(engine.query(ask`select 1`)).rejects.toThrow(EngineError);
});
