import { useTexts } from "../../i18n/use-texts.ts";
import type { AreaCode } from "../../model/area.ts";
import { maximumSelection, type View } from "../../model/view.ts";
import { Button } from "../../ui/button.tsx";

interface AreaSetProps {
  /** What the areas have in common; told to who hears the buttons alone. */
  readonly name: string;
  readonly codes: readonly AreaCode[];
  readonly view: View;
  readonly write: (view: View) => void;
  readonly onTold: (text: string) => void;
}

/** What can be done with areas that belong together: they become the selection, or the group. */
export function AreaSet({ name, codes, view, write, onTold }: AreaSetProps) {
  const { t } = useTexts();
  const select = () => {
    const isTooMany = codes.length > maximumSelection;
    write({ ...view, areas: codes.slice(0, maximumSelection) });
    onTold(
      t(isTooMany ? "together:chosen.tooMany" : "together:chosen.selected", { count: codes.length, most: maximumSelection })
    );
  };
  const group = () => {
    write({ ...view, group: codes });
    onTold(t("together:chosen.grouped", { count: codes.length }));
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
