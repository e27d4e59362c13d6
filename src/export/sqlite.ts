import type { Database } from "sql.js";

/** A new SQLite database in memory. The form with its module inside needs no address to fetch that from. */
export async function newDatabase(): Promise<Database> {
  const { default: start } = await import("sql.js/dist/sql-wasm-inline.js");
  const { Database } = await start();
  return new Database();
}
