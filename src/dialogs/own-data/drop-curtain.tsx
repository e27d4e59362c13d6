import { useTexts } from "../../i18n/use-texts.ts";
import { Icon } from "../../ui/icon.tsx";

/** Lies over the window while files are dragged over it, and says what can be let go. */
export function DropCurtain() {
  const { t } = useTexts();
  return (
    <div className="wa-drop" aria-hidden="true">
      <div className="wa-drop__words">
        <Icon name="folder" />
        <p>{t("own:drop")}</p>
        <p>{t("own:dropWhat")}</p>
      </div>
    </div>
  );
}
