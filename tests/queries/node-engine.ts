import { createRequire } from "node:module";
import type { Table } from "apache-arrow";
import type { QueryEngine } from "../../src/engine/query-engine.ts";

const require = createRequire(import.meta.url);
const duckdb = require("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
const dist = require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm").replace("duckdb-eh.wasm", "");

/** The engine of the browser, running in Node: the same wasm, so that a query tested here works there. */
export async function startNodeEngine(): Promise<QueryEngine> {
  const modules = {
    mvp: { mainModule: `${dist}duckdb-mvp.wasm`, mainWorker: "" },
    eh: { mainModule: `${dist}duckdb-eh.wasm`, mainWorker: "" }
  };
  const database = await duckdb.createDuckDB(modules, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await database.instantiate(() => {});
  database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  const connection = database.connect();
  connection.query("SET autoinstall_known_extensions=false");
  connection.query("SET autoload_known_extensions=false");
  return {
    async query({ sql }) {
      const statement = connection.prepare(sql.text);
      try {
        return statement.query(...sql.values) as Table;
      } finally {
        statement.close();
      }
    },
    async loadTable({ schema, name }, ipc) {
      connection.insertArrowFromIPCStream(ipc.slice(), { schema, name, create: true });
    },
    async close() {
      connection.close();
    }
  };
}
