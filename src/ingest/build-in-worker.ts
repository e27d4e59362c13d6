import sqlModule from "sql.js/dist/sql-wasm-browser.wasm?url";
import { DataProblem } from "./data-problem.ts";
import type { DatasetAnswer, DatasetRequest } from "./dataset-messages.ts";
import type { BuiltDataset, OwnDatasetInput, OwnDatasetStage } from "./own-dataset.ts";

interface BuildOptions {
  readonly signal: AbortSignal;
  readonly onStage: (stage: OwnDatasetStage) => void;
}

/** What a reader can do when the work ends without an answer: the files were too much, or we made a mistake. */
function unexpected({ scores: [file] }: OwnDatasetInput, cause: string): DataProblem {
  const problem = new DataProblem(
    { file: file?.name ?? "" },
    "het verwerken is onverwacht gestopt, wellicht omdat het geheugen vol was; probeer het met minder of kleinere bestanden.",
    "the work stopped unexpectedly, perhaps because memory was full; try fewer or smaller files."
  );
  problem.cause = cause;
  return problem;
}

/**
 * Builds a dataset off the page. Rejects with a DataProblem, or with the signal's reason when it was cancelled: then the worker is
 * ended, and with it all that it had read.
 */
export function buildInWorker(input: OwnDatasetInput, { signal, onStage }: BuildOptions): Promise<BuiltDataset> {
  const worker = new Worker(new URL("./dataset-worker.ts", import.meta.url), { type: "module" });
  return new Promise<BuiltDataset>((resolve, reject) => {
    const take = (answer: DatasetAnswer) => {
      if (answer.kind === "stage") onStage(answer.stage);
      if (answer.kind === "built") resolve(answer.built);
      if (answer.kind === "problem") reject(new DataProblem(answer.place, answer.dutch, answer.english));
      if (answer.kind === "failed") reject(unexpected(input, answer.message));
    };
    worker.addEventListener("message", ({ data }: MessageEvent<DatasetAnswer>) => take(data));
    worker.addEventListener("error", (event) => reject(unexpected(input, event.message || "the worker did not start")));
    signal.addEventListener("abort", () => reject(signal.reason));
    signal.throwIfAborted();
    const request: DatasetRequest = {
      input,
      added: new Date().toISOString(),
      sqlWasm: new URL(sqlModule, document.baseURI).href
    };
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
