import type { Table } from "apache-arrow";
import type { Query } from "./query.ts";

/** What Wijkatlas asks of a database. Another engine can take DuckDB's place by answering these three calls. */
export interface QueryEngine {
  /**
   * Runs a question. The table holds the columns the query promised, or the promise rejects with an EngineError.
   * An aborted signal rejects with its reason and stops the work where the engine can.
   */
  query<Row>(query: Query<Row>, signal?: AbortSignal): Promise<Table>;
  /** Creates (or replaces) a table from an Arrow IPC stream or file. The bytes are copied: the caller keeps them. */
  loadTable(name: string, ipc: Uint8Array, signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}
