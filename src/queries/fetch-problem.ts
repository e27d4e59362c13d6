/** Why data could not be had: the network is gone, the file is not there, or it is not what it should be. */
export type FetchProblemCode = "offline" | "not-found" | "refused" | "damaged";

export class FetchProblem extends Error {
  readonly code: FetchProblemCode;
  constructor(code: FetchProblemCode, address: string, details: string, cause?: unknown) {
    super(`${address}: ${details}`, { cause });
    this.name = "FetchProblem";
    this.code = code;
  }
}

/** Whether something could not be fetched because it is not there. */
export const isAbsent = (error: unknown): boolean => error instanceof FetchProblem && error.code === "not-found";
