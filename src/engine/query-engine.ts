import type { Table } from "apache-arrow";
import type { Query } from "./query.ts";

/** A table in a schema of its own, so that datasets do not get in each other's way. */
export interface TableName {
  readonly schema: string;
  readonly name: string;
}

/** What Wijkatlas asks of a database. Another engine can take DuckDB's place by answering these three calls. */
export interface QueryEngine {
  /**
   * Runs a question. Resolves with the whole answer, rejects with an EngineError. An aborted signal rejects at once with
   * its reason, and stops the work where the engine can.
   */
  query<Columns>(query: Query<Columns>, signal?: AbortSignal): Promise<Table>;
  /** Creates a table in an existing schema from an Arrow IPC stream. The bytes are copied: the caller keeps them. */
  loadTable(table: TableName, ipc: Uint8Array, signal?: AbortSignal): Promise<void>;
  /** Ends the engine and frees its memory; questions that still wait reject. */
  close(): Promise<void>;
}
