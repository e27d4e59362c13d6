import { type ReactNode, useState } from "react";
import { useTexts } from "../i18n/use-texts.ts";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { Notice } from "./notice.tsx";

interface ProblemProps {
  /** What happened and what to do, in a sentence. */
  readonly children: ReactNode;
  /** What a person who reports it should send along. */
  readonly details: string;
  readonly onRetry?: () => void;
}

/** Something went wrong: what, what to do, try again, and the details to copy. */
export function Problem({ children, details, onRetry }: ProblemProps) {
  const { t } = useTexts();
  const [copied, setCopied] = useState(false);
  return (
    <Notice tone="error">
      <p>{children}</p>
      <div className="wa-problem__actions">
        {onRetry ? (
          <Button icon={<Icon name="retry" />} onClick={onRetry}>
            {t("ui:retry")}
          </Button>
        ) : null}
        <Button
          look="subtle"
          onClick={() => {
            navigator.clipboard.writeText(details).then(
              () => setCopied(true),
              () => setCopied(false)
            );
          }}
        >
          {t("ui:copyDetails")}
        </Button>
        <span role="status">{copied ? t("ui:copied") : ""}</span>
      </div>
      <details>
        <summary>{t("ui:details")}</summary>
        <pre className="wa-problem__details">{details}</pre>
      </details>
    </Notice>
  );
}
