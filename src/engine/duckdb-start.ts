import { AsyncDuckDB, type DuckDBConfig, VoidLogger } from "@duckdb/duckdb-wasm";
import moduleAddress from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { DuckdbEngine } from "./duckdb-engine.ts";
import { asEngineError } from "./engine-error.ts";
import type { QueryEngine } from "./query-engine.ts";

/**
 * Starts DuckDB in a worker of its own, from files of this site alone, and opens it. Rejects with an EngineError of code
 * `start`, after which it can be tried again. What goes to and fro is DuckDB's own protocol: both of its ends are in the package.
 */
export async function openDuckdb<Result>(
  casts: NonNullable<DuckDBConfig["query"]>,
  open: (database: AsyncDuckDB) => Promise<Result>
): Promise<Result> {
  let worker: Worker | undefined;
  try {
    worker = new Worker(new URL("./duckdb-worker.ts", import.meta.url), { type: "module" });
    const failed = new Promise<never>((_, reject) => {
      worker?.addEventListener("error", (event) => reject(new Error(event.message || "the worker did not start")));
    });
    return await Promise.race([instantiate(new AsyncDuckDB(new VoidLogger(), worker), casts, open), failed]);
  } catch (problem) {
    worker?.terminate();
    throw asEngineError("start", problem);
  }
}

async function instantiate<Result>(
  database: AsyncDuckDB,
  query: NonNullable<DuckDBConfig["query"]>,
  open: (database: AsyncDuckDB) => Promise<Result>
): Promise<Result> {
  await database.instantiate(new URL(moduleAddress, document.baseURI).href);
  await database.open({ query });
  return await open(database);
}

/** The engine of the interface. */
export function startDuckdb(): Promise<QueryEngine> {
  return openDuckdb({ castBigIntToDouble: true, castDecimalToDouble: true }, async (database) => {
    const connection = await database.connect();
    // DuckDB would fetch extensions from another host when a question needs one.
    await connection.query("SET autoinstall_known_extensions=false");
    await connection.query("SET autoload_known_extensions=false");
    return new DuckdbEngine(database, connection);
  });
}
