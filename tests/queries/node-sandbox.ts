import { createRequire } from "node:module";
import { type RecordBatch, type Table, tableFromIPC } from "apache-arrow";
import { type AnswerStream, askReadOnly, readerSettings, type Sandbox, sandboxSettings } from "../../src/engine/sandbox.ts";

const require = createRequire(import.meta.url);
const duckdb = require("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
// What DuckDB requires in Node is another copy of Arrow than what we import.
const theirs: typeof import("apache-arrow") = require("apache-arrow");
const dist = require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm").replace("duckdb-eh.wasm", "");

export interface NodeSandbox extends Sandbox {
  /** Runs a reader's text without looking at it first. */
  readonly unchecked: (text: string) => Promise<unknown>;
}

const ours = (batch: RecordBatch) => tableFromIPC(theirs.tableToIPC(new theirs.Table([batch]), "stream")).batches;

/** The readers' engine of the browser, running in Node: the same wasm behind the same walls. */
export async function startNodeSandbox(): Promise<NodeSandbox> {
  const modules = {
    mvp: { mainModule: `${dist}duckdb-mvp.wasm`, mainWorker: "" },
    eh: { mainModule: `${dist}duckdb-eh.wasm`, mainWorker: "" }
  };
  const database = await duckdb.createDuckDB(modules, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await database.instantiate(() => {});
  database.open({ query: { castDecimalToDouble: true } });
  const owner = database.connect();
  const reader = database.connect();
  for (const setting of readerSettings) reader.query(setting);
  for (const setting of sandboxSettings) owner.query(setting);
  let isEnded = false;
  const end = async () => {
    isEnded = true;
  };
  const connection = {
    run: async (text: string) => tableFromIPC(theirs.tableToIPC(reader.query(text), "stream")),
    send: async (text: string) => {
      const stream = await reader.send(text, true);
      return {
        get schema() {
          return stream.schema;
        },
        async *[Symbol.asyncIterator]() {
          for (const batch of stream) yield* ours(batch);
        }
      } as AnswerStream;
    },
    cancel: async () => reader.cancelSent(),
    end
  };
  return {
    owner: {
      query: async ({ sql }) => {
        const statement = owner.prepare(sql.text);
        try {
          return statement.query(...sql.values) as Table;
        } finally {
          statement.close();
        }
      },
      loadTable: async ({ schema, name }, ipc) => owner.insertArrowFromIPCStream(ipc.slice(), { schema, name, create: true }),
      close: end
    },
    ask: (text, limits, signal) => askReadOnly(connection, text, limits, signal),
    unchecked: async (text) => {
      reader.query("BEGIN TRANSACTION READ ONLY");
      try {
        return reader.query(text);
      } finally {
        reader.query("ROLLBACK");
      }
    },
    isEnded: () => isEnded,
    close: end
  };
}
