import { useTexts } from "../i18n/use-texts.ts";
import type { AreaCode } from "../model/area.ts";
import type { AreaList } from "../model/area-list.ts";
import { mostNamed } from "../model/selection.ts";
import { useSession } from "../state/session.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { selectionColour } from "../ui/selection-colours.ts";

export interface SelectionBarProps {
  readonly areas: AreaList;
  readonly selection: readonly AreaCode[];
  readonly onToggle: (code: AreaCode) => void;
  readonly onClear: () => void;
}

/** The selected areas in their colours, each with a button that takes it out. */
export function SelectionBar({ areas, selection, onToggle, onClear }: SelectionBarProps) {
  const { t } = useTexts();
  const hover = useSession((session) => session.hover);
  return (
    <section className="wa-selection" aria-label={t("app:selection.label")}>
      {selection.length === 0 ? (
        <p className="wa-selection__none">{t("app:selection.none")}</p>
      ) : (
        <ul>
          {selection.map((code, position) => {
            const name = areas.names[areas.indexOf.get(code) ?? -1] ?? code;
            return (
              <li
                key={code}
                className="wa-selection__area"
                onPointerEnter={() => hover(code)}
                onPointerLeave={() => hover(undefined)}
              >
                <span className="wa-selection__mark" style={{ backgroundColor: selectionColour(position) }} aria-hidden="true">
                  {selection.length > mostNamed ? position + 1 : ""}
                </span>
                {name}
                <Button
                  look="subtle"
                  icon={<Icon name="close" />}
                  iconOnly
                  onClick={() => {
                    hover(undefined);
                    onToggle(code);
                  }}
                >
                  {t("app:selection.remove", { name })}
                </Button>
              </li>
            );
          })}
          <li className="wa-selection__clear">
            <Button look="subtle" onClick={onClear}>
              {t("app:selection.clear")}
            </Button>
          </li>
        </ul>
      )}
    </section>
  );
}
