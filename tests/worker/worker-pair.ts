import type { AnswerMessage, CallMessage, Handlers } from "../../src/worker/messages.ts";
import { type ServingScope, serve } from "../../src/worker/serve.ts";

interface Sent {
  readonly message: AnswerMessage | CallMessage;
  readonly transfer: readonly Transferable[];
}

/** A worker in this thread: what is posted is cloned and moved as between threads, and arrives in a later task. */
export class WorkerPair extends EventTarget {
  readonly fromPage: Sent[] = [];
  readonly fromWorker: Sent[] = [];
  isEnded = false;

  constructor(handlers: Handlers) {
    super();
    const inside = new EventTarget();
    this.postMessage = (message, transfer = []) => {
      const data = structuredClone(message, { transfer });
      this.fromPage.push({ message, transfer });
      setTimeout(() => this.isEnded || inside.dispatchEvent(new MessageEvent("message", { data })));
    };
    const scope: ServingScope = {
      postMessage: (message, { transfer = [] } = {}) => {
        const data = structuredClone(message, { transfer });
        this.fromWorker.push({ message, transfer });
        setTimeout(() => this.isEnded || this.dispatchEvent(new MessageEvent("message", { data })));
      },
      addEventListener: (type, listener) => inside.addEventListener(type, listener as EventListener)
    };
    serve(handlers, scope);
  }

  readonly postMessage: (message: CallMessage, transfer?: Transferable[]) => void;

  terminate(): void {
    this.isEnded = true;
  }
}
