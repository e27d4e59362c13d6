import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import moduleAddress from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { DuckdbEngine } from "./duckdb-engine.ts";
import { asEngineError } from "./engine-error.ts";
import type { QueryEngine } from "./query-engine.ts";

/**
 * Starts DuckDB in a worker of its own, from files of this site alone. Rejects with an EngineError of code `start`, after
 * which it can be tried again.
 */
export async function startDuckdb(): Promise<QueryEngine> {
  let worker: Worker | undefined;
  try {
    worker = new Worker(new URL("./duckdb-worker.ts", import.meta.url), { type: "module" });
    const failed = new Promise<never>((_, reject) => {
      worker?.addEventListener("error", (event) => reject(new Error(event.message || "the worker did not start")));
    });
    return await Promise.race([open(new AsyncDuckDB(new VoidLogger(), worker)), failed]);
  } catch (problem) {
    worker?.terminate();
    throw asEngineError("start", problem);
  }
}

async function open(database: AsyncDuckDB): Promise<QueryEngine> {
  await database.instantiate(new URL(moduleAddress, document.baseURI).href);
  await database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  const connection = await database.connect();
  // DuckDB would fetch extensions from another host when a question needs one.
  await connection.query("SET autoinstall_known_extensions=false");
  await connection.query("SET autoload_known_extensions=false");
  return new DuckdbEngine(database, connection);
}
