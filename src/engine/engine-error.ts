/** What can go wrong in an engine; `query` is a fault in the question, `start` and `load` are faults of the machine. */
export type EngineErrorCode = "start" | "load" | "query" | "closed";

export class EngineError extends Error {
  readonly code: EngineErrorCode;
  constructor(code: EngineErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "EngineError";
    this.code = code;
  }
}

/** An error of whatever kind as one of the engine; an abort stays what it is. */
export function asEngineError(code: EngineErrorCode, problem: unknown): Error {
  if (problem instanceof EngineError) return problem;
  if (problem instanceof DOMException && problem.name === "AbortError") return problem;
  return new EngineError(code, problem instanceof Error ? problem.message : String(problem), problem);
}
