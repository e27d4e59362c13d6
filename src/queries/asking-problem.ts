import { type RefusalReason, SqlRefusal } from "../engine/read-only-sql.ts";
import { AskStopped } from "../engine/sandbox.ts";
import { SqlProblem } from "../engine/sql-problem.ts";

/** Why a question has no answer. */
export type AskingProblem =
  | {
      readonly kind: "refused";
      readonly reason: RefusalReason;
      readonly word: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: "fault"; readonly message: string; readonly position: number | undefined }
  | { readonly kind: "stopped"; readonly reason: "time" | "reader" | "memory" }
  | { readonly kind: "broken"; readonly details: string };

export function askingProblem(problem: unknown): AskingProblem {
  if (problem instanceof SqlRefusal) {
    const { reason, word, start, end } = problem;
    return { kind: "refused", reason, word, start, end };
  }
  if (problem instanceof AskStopped) return { kind: "stopped", reason: problem.reason };
  if (problem instanceof SqlProblem)
    return problem.isMemory
      ? { kind: "stopped", reason: "memory" }
      : { kind: "fault", message: problem.message, position: problem.position };
  return { kind: "broken", details: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem) };
}
