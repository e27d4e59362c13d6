import { useTexts } from "../i18n/use-texts.ts";
import { useEngine } from "../queries/use-engine.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";

/** One line when the database could not start: what does not work now, and the way to try again. */
export function EngineLine() {
  const { t } = useTexts();
  const engine = useEngine();
  if (engine.status !== "failed") return null;
  return (
    <Notice
      tone="warning"
      actions={
        <Button look="subtle" onClick={engine.retry}>
          {t("app:engine.retry")}
        </Button>
      }
    >
      {t("app:engine.failed")}
    </Notice>
  );
}
