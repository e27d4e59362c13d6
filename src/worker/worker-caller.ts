import type { AnswerMessage, CallContext, CallMessage, Handlers, Transferred } from "./messages.ts";
import { receivedError } from "./sent-error.ts";

/** A worker that did not start, or ended at its work. The next call starts another. */
export class WorkerLost extends Error {
  readonly code: "not-started" | "ended";
  constructor(code: WorkerLost["code"], cause: unknown) {
    super(cause instanceof Error && cause.message ? cause.message : `the worker is lost: ${code}`, { cause });
    this.name = "WorkerLost";
    this.code = code;
  }
}

/** What a handler is asked. */
export type Asks<Handler> = Handler extends (asks: infer Value, ...rest: never) => unknown ? Value : never;
/** What the page gets of a handler. */
export type Gets<Handler> = Handler extends (...all: never) => infer Value ? Unwrapped<Awaited<Value>> : never;
type Unwrapped<Value> = Value extends Transferred<infer Inner> ? Inner : Value;
/** What a handler tells meanwhile. */
export type Tells<Handler> = Handler extends (asks: never, context: CallContext<infer Value>) => unknown ? Value : never;

interface CallOptions<Value> {
  /** An abort rejects the call with the signal's reason at once, and aborts the handler's signal. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((value: Value) => void) | undefined;
  /** Buffers of the question that move to the worker instead of being copied. */
  readonly transfer?: Transferable[];
}

interface Pending {
  readonly resolve: (gets: never) => void;
  readonly reject: (reason: unknown) => void;
  readonly onProgress: ((value: never) => void) | undefined;
}

/**
 * Calls the handlers of a worker (`serve`), by the type that the worker's file exports. The worker starts with the first call. One
 * that is lost rejects the calls that are pending with a WorkerLost, and `onLost` says that what it knew is gone.
 */
export class WorkerCaller<Served extends Handlers> {
  readonly #start: () => Worker;
  readonly #onLost: (() => void) | undefined;
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | undefined;
  #hasAnswered = false;
  #next = 0;

  constructor(start: () => Worker, onLost?: () => void) {
    this.#start = start;
    this.#onLost = onLost;
  }

  /** Starts the worker before there is anything to call. Throws a WorkerLost where none can be had. */
  start(): Worker {
    if (this.#worker) return this.#worker;
    try {
      const worker = this.#start();
      worker.addEventListener("message", ({ data }: MessageEvent<AnswerMessage>) => this.#take(data));
      worker.addEventListener("error", ({ message }) => this.#lose(worker, new Error(message)));
      worker.addEventListener("messageerror", () => this.#lose(worker, new Error("an answer could not be read")));
      this.#hasAnswered = false;
      this.#worker = worker;
      return worker;
    } catch (problem) {
      throw new WorkerLost("not-started", problem);
    }
  }

  call<Name extends keyof Served & string>(
    name: Name,
    asks: Asks<Served[Name]>,
    { signal, onProgress, transfer = [] }: CallOptions<Tells<Served[Name]>> = {}
  ): Promise<Gets<Served[Name]>> {
    const id = this.#next++;
    return new Promise<Gets<Served[Name]>>((resolve, reject) => {
      signal?.throwIfAborted();
      const worker = this.start();
      worker.postMessage({ kind: "call", id, name, asks } satisfies CallMessage, transfer);
      const cancel = () => {
        if (!this.#pending.delete(id)) return;
        worker.postMessage({ kind: "cancel", id } satisfies CallMessage);
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", cancel, { once: true });
      const settled =
        <Value>(settle: (value: Value) => void) =>
        (value: Value) => {
          signal?.removeEventListener("abort", cancel);
          settle(value);
        };
      this.#pending.set(id, { resolve: settled(resolve), reject: settled(reject), onProgress });
    });
  }

  /** Ends the worker at once, whatever it is at; pending calls reject with an AbortError. */
  close(): void {
    this.#end(new DOMException("the worker was closed", "AbortError"));
  }

  #take(message: AnswerMessage): void {
    this.#hasAnswered = true;
    const pending = this.#pending.get(message.id);
    if (message.kind === "progress") {
      pending?.onProgress?.(message.value as never);
      return;
    }
    this.#pending.delete(message.id);
    if (message.kind === "answer") pending?.resolve(message.gets as never);
    else pending?.reject(receivedError(message.error));
  }

  #lose(worker: Worker, cause: Error): void {
    if (worker !== this.#worker) return;
    this.#onLost?.();
    this.#end(new WorkerLost(this.#hasAnswered ? "ended" : "not-started", cause));
  }

  #end(reason: Error): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of pending) reject(reason);
  }
}
