import { useTexts } from "../../i18n/use-texts.ts";
import type { FilterFailure } from "../../queries/filter-problem.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Problem } from "../../ui/problem.tsx";

interface FailureNoticeProps {
  readonly failure: FilterFailure;
  /** The reader's SQL, where a fault in it has a place. */
  readonly sql: string;
  readonly onRetry: () => void;
}

/** Why no areas could be looked for, in a sentence, and what can be done. */
export function FailureNotice({ failure, sql, onRetry }: FailureNoticeProps) {
  const { t } = useTexts();
  switch (failure.kind) {
    case "no-engine":
    case "broken":
      return (
        <Problem details={failure.details} onRetry={onRetry}>
          {t(failure.kind === "broken" ? "filter:failure.broken" : "filter:failure.engine")}
        </Problem>
      );
    case "no-areas":
      return <Notice tone="error">{t(`filter:failure.${failure.reason}`)}</Notice>;
    case "refused":
      return <Notice tone="error">{t(`filter:failure.refused.${failure.reason}`, { word: failure.word.slice(0, 60) })}</Notice>;
    case "stopped":
      return (
        <Notice tone="warning" actions={<Button onClick={onRetry}>{t("filter:again")}</Button>}>
          {t(`filter:failure.${failure.reason}`)}
        </Notice>
      );
    case "fault": {
      const before = failure.position === undefined ? undefined : sql.slice(0, failure.position).split("\n");
      return (
        <Notice tone="error">
          <p>
            {before
              ? t("filter:failure.faultAt", { line: before.length, column: (before.at(-1) ?? "").length + 1 })
              : t("filter:failure.fault")}
          </p>
          <pre className="wa-filter__fault" lang="en">
            {failure.message}
          </pre>
        </Notice>
      );
    }
  }
}
