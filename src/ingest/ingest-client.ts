import type { LocalText } from "../model/local-text.ts";
import type { IngestAnswer, IngestQuestions, IngestRequest, QuestionName } from "./ingest-messages.ts";
import type { Progress } from "./table/raw-table.ts";

/** A file, or what was made of it, is not taken, for a reason that a person can act on. */
export class IngestRefusal extends Error {
  readonly reason: LocalText;
  constructor(reason: LocalText) {
    super(reason.en);
    this.name = "IngestRefusal";
    this.reason = reason;
  }
}

interface Waiting {
  readonly resolve: (gets: never) => void;
  readonly reject: (reason: Error) => void;
  readonly onProgress: Progress | undefined;
}

/** Asks the worker in which files are read. Closing it ends the work at once, whatever it was at. */
export class IngestClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;

  constructor() {
    this.#worker = new Worker(new URL("./ingest-worker.ts", import.meta.url), { type: "module" });
    this.#worker.addEventListener("message", ({ data }: MessageEvent<IngestAnswer>) => this.#take(data));
    this.#worker.addEventListener("error", (event) => {
      for (const { reject } of this.#waiting.values())
        reject(new Error(event.message || "the worker that reads files did not start"));
      this.#waiting.clear();
    });
  }

  #take(answer: IngestAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    if (answer.kind === "progress") {
      waiting?.onProgress?.(answer.share);
      return;
    }
    this.#waiting.delete(answer.id);
    if (answer.kind === "answer") waiting?.resolve(answer.gets as never);
    else waiting?.reject(answer.kind === "refused" ? new IngestRefusal(answer.reason) : new Error(answer.message));
  }

  ask<Name extends QuestionName>(
    name: Name,
    asks: IngestQuestions[Name]["asks"],
    onProgress?: Progress
  ): Promise<IngestQuestions[Name]["gets"]> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onProgress });
      this.#worker.postMessage({ id, name, asks } as IngestRequest);
    });
  }

  close(): void {
    this.#worker.terminate();
    this.#waiting.clear();
  }
}
