import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { Told } from "./told.ts";

interface ToldLineProps {
  readonly told: Told | undefined;
  readonly onClose: () => void;
}

/** One line that says what was done with own data, with the button that undoes it. */
export function ToldLine({ told, onClose }: ToldLineProps) {
  const { t } = useTexts();
  if (!told) return null;
  const { text, isProblem, undo } = told;
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
