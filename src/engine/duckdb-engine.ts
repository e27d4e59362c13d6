import type { AsyncDuckDB, AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { Table } from "apache-arrow";
import { asEngineError, EngineError, type EngineErrorCode } from "./engine-error.ts";
import type { Query } from "./query.ts";
import type { QueryEngine, TableName } from "./query-engine.ts";
import type { Sql } from "./sql.ts";

/** DuckDB-wasm behind the interface. One connection, one question at a time: the worker has one thread anyway. */
export class DuckdbEngine implements QueryEngine {
  readonly #database: AsyncDuckDB;
  readonly #connection: AsyncDuckDBConnection;
  #last: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor(database: AsyncDuckDB, connection: AsyncDuckDBConnection) {
    this.#database = database;
    this.#connection = connection;
  }

  query<Columns>({ sql }: Query<Columns>, signal?: AbortSignal): Promise<Table> {
    return this.#inTurn("query", () => (sql.values.length === 0 ? this.#send(sql, signal) : this.#execute(sql)), signal);
  }

  loadTable({ schema, name }: TableName, ipc: Uint8Array, signal?: AbortSignal): Promise<void> {
    // DuckDB-wasm hands the buffer to its worker, which takes it away from us: it gets a copy.
    const insert = () => this.#connection.insertArrowFromIPCStream(ipc.slice(), { schema, name, create: true });
    return this.#inTurn("load", insert, signal);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#connection.close();
    await this.#database.terminate();
  }

  /** Waits for what came before, then works; who aborts is released at once, in the queue or at work. */
  #inTurn<Result>(code: EngineErrorCode, work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    const turn = this.#last.then(async () => {
      signal?.throwIfAborted();
      if (this.#isClosed) throw new EngineError("closed", "the engine was closed");
      return await work();
    });
    this.#last = turn.catch(() => undefined);
    const released = signal
      ? new Promise<never>((_, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason), { once: true });
        })
      : undefined;
    return Promise.race(released ? [turn, released] : [turn]).catch((problem: unknown) => {
      if (signal?.aborted) throw signal.reason;
      throw asEngineError(code, problem);
    });
  }

  /** A text without values can be stopped while it runs. */
  async #send({ text }: Sql, signal?: AbortSignal): Promise<Table> {
    const cancel = () => void this.#connection.cancelSent();
    signal?.addEventListener("abort", cancel, { once: true });
    try {
      const reader = await this.#connection.send(text, true);
      const batches = await reader.readAll();
      return new Table(reader.schema, batches);
    } finally {
      signal?.removeEventListener("abort", cancel);
    }
  }

  /** A statement with values runs to its end; its values are bound, never pasted. */
  async #execute({ text, values }: Sql): Promise<Table> {
    const statement = await this.#connection.prepare(text);
    try {
      return (await statement.query(...values)) as Table;
    } finally {
      await statement.close();
    }
  }
}
