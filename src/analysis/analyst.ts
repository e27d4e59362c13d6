import type { Shapes } from "../geo/shapes.ts";
import type { Matrix } from "../model/matrix.ts";
import type { AnalystAnswer, AnalystRequest, SpatialPattern } from "./analyst-messages.ts";
import type { Differences, Question, Subject } from "./differences.ts";
import type { VerdictStrip } from "./verdict-strip.ts";

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (reason: Error) => void;
  readonly onProgress?: (share: number) => void;
}

/** So many subjects are kept in the worker: the references that a reader compares. */
const mostKnown = 4;

/**
 * Does statistics off the main thread, so that no panel holds up the page. Two workers: what takes long does not keep what is
 * quick waiting. Both keep what they know: figures go to them once, and only what changed comes back.
 */
export class Analyst {
  readonly #shapes: Shapes;
  readonly #quick: Worker;
  #slow: Worker | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  /** What the worker knows, by name; the last used at the end. */
  readonly #subjects = new Map<Subject, number>();
  #matrix: Matrix | undefined;
  #last: Partial<Differences> = {};

  constructor(shapes: Shapes) {
    this.#shapes = shapes;
    this.#quick = this.#start();
  }

  #start(): Worker {
    const worker = new Worker(new URL("./analyst-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<AnalystAnswer>) => this.#take(data));
    worker.addEventListener("error", (event) =>
      this.#fail(new Error(event.message || "the worker for statistics did not start"))
    );
    worker.postMessage({ kind: "shapes", shapes: this.#shapes } satisfies AnalystRequest);
    return worker;
  }

  #take(answer: AnalystAnswer): void {
    // Also of a question that nobody waits for any longer: the next answer builds on it.
    if (answer.kind === "differences") this.#last = { ...this.#last, ...answer.changed };
    const waiting = this.#waiting.get(answer.id);
    if (answer.kind === "progress") {
      waiting?.onProgress?.(answer.share);
      return;
    }
    this.#waiting.delete(answer.id);
    if (answer.kind === "differences") waiting?.resolve(this.#last as never);
    else if (answer.kind === "pattern" || answer.kind === "strip") waiting?.resolve(answer.result as never);
    else if (answer.id === -1) this.#fail(new Error(answer.message));
    else waiting?.reject(new Error(answer.message));
  }

  #fail(reason: Error): void {
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }

  #ask<Result>(
    worker: Worker,
    request: (id: number) => AnalystRequest,
    signal: AbortSignal,
    onProgress?: (share: number) => void
  ) {
    const id = this.#next++;
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (result: never) => void, reject, ...(onProgress ? { onProgress } : {}) });
      signal.addEventListener("abort", () => {
        if (!this.#waiting.delete(id)) return;
        worker.postMessage({ kind: "cancel", id } satisfies AnalystRequest);
        reject(signal.reason);
      });
      worker.postMessage(request(id));
    });
  }

  /** The parts that a question does not touch are the same objects as in the answer before. */
  differences(subject: Subject, question: Question, signal: AbortSignal): Promise<Differences> {
    const name = this.#nameOf(subject);
    return this.#ask(this.#quick, (id) => ({ kind: "question", id, name, question }), signal);
  }

  /** Of a subject that the worker does not know it is sent, and the one that was asked about longest ago gives way. */
  #nameOf(subject: Subject): number {
    const known = this.#subjects.get(subject);
    const name = known ?? this.#next++;
    this.#subjects.delete(subject);
    this.#subjects.set(subject, name);
    if (known !== undefined) return known;
    const [oldest] = this.#subjects.size > mostKnown ? this.#subjects : [];
    if (oldest) this.#subjects.delete(oldest[0]);
    this.#quick.postMessage({ kind: "subject", subject, name, forgotten: oldest?.[1] } satisfies AnalystRequest);
    return name;
  }

  /** Moran's I with its permutations; an abort ends the work within a frame or two. */
  pattern(matrix: Matrix, year: number, signal: AbortSignal, onProgress: (share: number) => void): Promise<SpatialPattern> {
    this.#slow ??= this.#start();
    const known = matrix === this.#matrix;
    this.#matrix = matrix;
    return this.#ask(this.#slow, (id) => ({ kind: "pattern", id, matrix: known ? undefined : matrix, year }), signal, onProgress);
  }

  /** The verdicts of all years to the last by all measures; undefined where there are not two years. */
  strip(
    { matrix, years, panel }: { readonly matrix: Matrix; readonly years: readonly number[]; readonly panel: Question["panel"] },
    signal: AbortSignal,
    onProgress: (share: number) => void
  ): Promise<VerdictStrip | undefined> {
    this.#slow ??= this.#start();
    return this.#ask(this.#slow, (id) => ({ kind: "strip", id, matrix, years, panel }), signal, onProgress);
  }

  close(): void {
    this.#quick.terminate();
    this.#slow?.terminate();
    this.#waiting.clear();
  }
}
