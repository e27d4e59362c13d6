import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { StatusMessage } from "./status-message.ts";

interface StatusLineProps {
  readonly status: StatusMessage | undefined;
  readonly onClose: () => void;
}

/** One line that says what was done with own data, with the button that undoes it. */
export function StatusLine({ status, onClose }: StatusLineProps) {
  const { t } = useTexts();
  if (!status) return null;
  const { text, isProblem, undo } = status;
  return (
    <Notice
      tone={isProblem ? "error" : "info"}
      closeLabel={t("ui:close")}
      onClose={onClose}
      actions={
        undo ? (
          <Button look="subtle" onClick={() => void undo()}>
            {t("own:undo")}
          </Button>
        ) : null
      }
    >
      {text}
    </Notice>
  );
}
