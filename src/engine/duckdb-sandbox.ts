import { DuckdbEngine } from "./duckdb-engine.ts";
import { openDuckdb } from "./duckdb-start.ts";
import { askReadOnly, readerSettings, type Sandbox, sandboxSettings } from "./sandbox.ts";

/**
 * A second DuckDB in a worker of its own. Whatever a reader asks of it, the interface's engine goes on answering, and a
 * question that does not stop is stopped by ending the worker.
 */
export function startDuckdbSandbox(): Promise<Sandbox> {
  return openDuckdb({ castDecimalToDouble: true }, async (database) => {
    const owner = await database.connect();
    const reader = await database.connect();
    for (const setting of readerSettings) await reader.query(setting);
    for (const setting of sandboxSettings) await owner.query(setting);
    let isEnded = false;
    const end = async () => {
      isEnded = true;
      await database.terminate();
    };
    const connection = {
      run: (text: string) => reader.query(text),
      send: (text: string) => reader.send(text, true),
      cancel: () => reader.cancelSent(),
      end
    };
    return {
      owner: new DuckdbEngine(database, owner),
      ask: (text, limits, signal) => askReadOnly(connection, text, limits, signal),
      isEnded: () => isEnded,
      close: end
    };
  });
}
