import { EngineError } from "../engine/engine-error.ts";
import { type AskingProblem, askingProblem } from "./asking-problem.ts";
import { NoAreas } from "./sql-filter.ts";

/** Why a filter has no answer: as a reader's question, or an answer that names no areas, or a database that did not start. */
export type FilterFailure =
  | AskingProblem
  | { readonly kind: "no-areas"; readonly reason: NoAreas["reason"] }
  | { readonly kind: "no-engine"; readonly details: string };

export function filterFailure(problem: unknown): FilterFailure {
  if (problem instanceof NoAreas) return { kind: "no-areas", reason: problem.reason };
  if (problem instanceof EngineError && problem.code === "start")
    return { kind: "no-engine", details: problem.stack ?? problem.message };
  return askingProblem(problem);
}
