import type { SentError } from "./sent-error.ts";

/** What a worker's handler gets beside its question. */
export interface CallContext<Progress = number> {
  readonly progress: (value: Progress) => void;
  /** Aborted when the page no longer wants the answer. */
  readonly signal: AbortSignal;
}

/** What a worker does, by name. A worker file exports the type of its handlers; the page calls them by it. */
export type Handlers = Readonly<Record<string, (asks: never, context: CallContext<unknown>) => unknown>>;

/** An answer of which these buffers move to the page instead of being copied. */
export class Transferred<Value> {
  readonly value: Value;
  readonly transfer: Transferable[];
  constructor(value: Value, transfer: Transferable[]) {
    this.value = value;
    this.transfer = transfer;
  }
}

export type CallMessage =
  | { readonly kind: "call"; readonly id: number; readonly name: string; readonly asks: unknown }
  | { readonly kind: "cancel"; readonly id: number };

export type AnswerMessage =
  | { readonly kind: "answer"; readonly id: number; readonly gets: unknown }
  | { readonly kind: "progress"; readonly id: number; readonly value: unknown }
  | { readonly kind: "failed"; readonly id: number; readonly error: SentError };
