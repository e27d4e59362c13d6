import sqlModule from "sql.js/dist/sql-wasm-browser.wasm?url";
import { asDataProblem, DataProblem } from "../../files/data-problem.ts";
import { WorkerCaller } from "../../worker/worker-caller.ts";
import type { BuiltDataset, OwnDatasetInput, OwnDatasetStage } from "../official/own-dataset.ts";
import type { DatasetHandlers } from "./dataset-worker.ts";

interface BuildOptions {
  readonly signal: AbortSignal;
  readonly onStage: (stage: OwnDatasetStage) => void;
}

/** What a reader can do when the work ends without an answer: the files were too much, or we made a mistake. */
function unexpected({ scores: [file] }: OwnDatasetInput, cause: unknown): DataProblem {
  const problem = new DataProblem({ file: file?.name ?? "" }, "dataset.stopped");
  problem.cause = cause;
  return problem;
}

/**
 * Builds a dataset off the page. Rejects with a DataProblem, or with the signal's reason when it was cancelled: then the worker is
 * ended, and with it all that it had read.
 */
export async function buildInWorker(input: OwnDatasetInput, { signal, onStage }: BuildOptions): Promise<BuiltDataset> {
  const worker = new WorkerCaller<DatasetHandlers>(
    () => new Worker(new URL("./dataset-worker.ts", import.meta.url), { type: "module" })
  );
  const sqlWasm = new URL(sqlModule, document.baseURI).href;
  try {
    return await worker.call("build", { input, added: new Date().toISOString(), sqlWasm }, { signal, onProgress: onStage });
  } catch (reason) {
    signal.throwIfAborted();
    const problem = asDataProblem(reason);
    throw problem instanceof DataProblem ? problem : unexpected(input, problem);
  } finally {
    worker.close();
  }
}
