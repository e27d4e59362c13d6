import { useTexts } from "../../i18n/use-texts.ts";
import type { AreaCode } from "../../model/area.ts";
import { maximumSelection } from "../../model/selection.ts";
import { Button } from "../../ui/button.tsx";
import type { ChangeOf } from "../../view-parts/view-props.ts";

interface AreaSetProps {
  /** What the areas have in common; told to who hears the buttons alone. */
  readonly name: string;
  readonly codes: readonly AreaCode[];
  readonly change: ChangeOf;
  readonly onStatus: (text: string) => void;
}

/** What can be done with areas that belong together: they become the selection, or the group. */
export function AreaSet({ name, codes, change, onStatus }: AreaSetProps) {
  const { t } = useTexts();
  const select = () => {
    const isTooMany = codes.length > maximumSelection;
    change({ areas: codes.slice(0, maximumSelection) });
    onStatus(
      t(isTooMany ? "together:chosen.tooMany" : "together:chosen.selected", { count: codes.length, maximum: maximumSelection })
    );
  };
  const group = () => {
    change({ group: codes });
    onStatus(t("together:chosen.grouped", { count: codes.length }));
  };
  return (
    <span className="wa-together__set">
      <Button look="subtle" disabled={codes.length === 0} aria-label={t("together:chosen.selectOf", { name })} onClick={select}>
        {t("together:chosen.select")}
      </Button>
      <Button look="subtle" disabled={codes.length === 0} aria-label={t("together:chosen.groupOf", { name })} onClick={group}>
        {t("together:chosen.group")}
      </Button>
    </span>
  );
}
