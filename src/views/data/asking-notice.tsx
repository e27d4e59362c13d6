import { useTexts } from "../../i18n/use-texts.ts";
import type { AskingProblem } from "../../queries/asking-problem.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Problem } from "../../ui/problem.tsx";
import { nextLimit, type TimeLimit } from "./time-limit.ts";

interface AskingNoticeProps {
  readonly problem: AskingProblem;
  readonly question: string;
  readonly limit: TimeLimit;
  readonly onAgain: (limit: TimeLimit) => void;
}

/** Why a question has no answer, in a sentence, and what can be done. */
export function AskingNotice({ problem, question, limit, onAgain }: AskingNoticeProps) {
  const { t } = useTexts();
  if (problem.kind === "broken")
    return (
      <Problem details={problem.details} onRetry={() => onAgain(limit)}>
        {t("data:failed")}
      </Problem>
    );
  if (problem.kind === "refused")
    return <Notice tone="error">{t(`data:refused.${problem.reason}`, { word: problem.word.slice(0, 60) })}</Notice>;
  if (problem.kind === "stopped") {
    const longer = problem.reason === "time" ? nextLimit(limit) : undefined;
    return (
      <Notice
        tone="warning"
        actions={
          longer ? (
            <Button look="subtle" onClick={() => onAgain(longer)}>
              {t("data:stopped.longer", { limit: t(`data:editor.limits.${longer}`) })}
            </Button>
          ) : undefined
        }
      >
        {t(`data:stopped.${problem.reason}`, { limit: t(`data:editor.limits.${limit}`) })}
      </Notice>
    );
  }
  const before = question.slice(0, problem.position ?? 0).split("\n");
  return (
    <Notice tone="error">
      <p>
        {t("data:fault")}{" "}
        {problem.position === undefined
          ? ""
          : t("data:faultAt", { line: before.length, column: (before.at(-1) ?? "").length + 1 })}
      </p>
      <pre className="wa-data__fault" lang="en">
        {problem.message}
      </pre>
    </Notice>
  );
}
