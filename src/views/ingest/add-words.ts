import type { Texts } from "../../i18n/texts.ts";
import type { TableReadiness } from "./table-card.tsx";
import type { AddingProblem } from "./use-adding.ts";

/** How many indicators can be added, and what stands in the way. */
export function addWords(tables: readonly TableReadiness[], { t }: Texts): { count: number; reason: string | undefined } {
  const count = tables.reduce((sum, { indicators }) => sum + indicators, 0);
  const questions = tables.reduce((sum, each) => sum + each.questions, 0);
  if (tables.length === 0) return { count, reason: undefined };
  if (questions > 0) return { count, reason: t("ingest:openQuestions", { count: questions }) };
  if (count === 0 && tables.every(({ isWorking }) => !isWorking)) return { count, reason: t("ingest:nothingChosen") };
  return { count, reason: tables.some(({ isWorking }) => isWorking) ? t("ingest:working") : undefined };
}

const codes = ["full", "blocked", "damaged", "missing"] as const;

/** Why something was not kept, and what was. */
export function storeWords({ reason, done, count, refusal }: AddingProblem, { t, local }: Texts): string {
  const code = codes.find((known) => known === reason) ?? "other";
  const problem = refusal ? local(refusal) : t(`own:problem.${code}`);
  return done === 0 ? problem : t("ingest:partly", { done, count, problem });
}
