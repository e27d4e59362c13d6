import { type AnswerMessage, type CallContext, type CallMessage, type Handlers, Transferred } from "./messages.ts";
import { sentError } from "./sent-error.ts";

/** As much of a worker's global scope as serving takes. */
export interface ServingScope {
  readonly postMessage: (message: AnswerMessage, options?: StructuredSerializeOptions) => void;
  readonly addEventListener: (type: "message" | "messageerror", listener: (event: MessageEvent) => void) => void;
}

/** Answers a page's calls with these handlers. Every call is answered, with what the handler gives or with its error. */
export function serve(handlers: Handlers, scope: ServingScope = self): void {
  const running = new Map<number, AbortController>();
  const answer = async ({ id, name, asks }: Extract<CallMessage, { kind: "call" }>) => {
    const controller = new AbortController();
    running.set(id, controller);
    const progress = (value: unknown) => scope.postMessage({ kind: "progress", id, value });
    try {
      const handler = handlers[name] as ((asks: unknown, context: CallContext<unknown>) => unknown) | undefined;
      if (!handler) throw new RangeError(`no handler for ${name}`);
      const gets = await handler(asks, { progress, signal: controller.signal });
      if (gets instanceof Transferred) scope.postMessage({ kind: "answer", id, gets: gets.value }, { transfer: gets.transfer });
      else scope.postMessage({ kind: "answer", id, gets });
    } catch (problem) {
      scope.postMessage({ kind: "failed", id, error: sentError(problem) });
    } finally {
      running.delete(id);
    }
  };
  scope.addEventListener("message", ({ data }: MessageEvent<CallMessage>) => {
    if (data.kind === "call") void answer(data);
    else running.get(data.id)?.abort(new DOMException("the page cancelled the call", "AbortError"));
  });
  // Nobody knows which call it was: thrown here, it reaches the page as an error of the worker.
  scope.addEventListener("messageerror", () => {
    throw new Error("a call could not be read");
  });
}
