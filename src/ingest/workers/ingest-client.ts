import { asDataProblem } from "../../files/data-problem.ts";
import { type Asks, type Gets, type Tells, WorkerCaller } from "../../worker/worker-caller.ts";
import type { IngestHandlers } from "./ingest-worker.ts";

/** Asks the worker in which files are read. Rejects with a DataProblem where a person can act; closing it ends the work at once. */
export class IngestClient {
  readonly #worker = new WorkerCaller<IngestHandlers>(
    () => new Worker(new URL("./ingest-worker.ts", import.meta.url), { type: "module" })
  );

  ask<Name extends keyof IngestHandlers>(
    name: Name,
    asks: Asks<IngestHandlers[Name]>,
    onProgress?: (value: Tells<IngestHandlers[Name]>) => void
  ): Promise<Gets<IngestHandlers[Name]>> {
    return this.#worker.call(name, asks, { onProgress }).catch((problem: unknown) => {
      throw asDataProblem(problem);
    });
  }

  close(): void {
    this.#worker.close();
  }
}
