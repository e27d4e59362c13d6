import { useTexts } from "../../i18n/use-texts.ts";
import type { OwnEntry, OwnIndicator } from "../../model/own-data.ts";
import { Button } from "../../ui/button.tsx";
import { factsOf, nameOf } from "./own-words.ts";

interface OwnItemProps {
  readonly entry: OwnEntry;
  /** Whether it is on screen now. */
  readonly isShown: boolean;
  /** Whether its areas are among those that are open. */
  readonly canShow: boolean;
  readonly onShow: () => void;
  readonly onAdjust: (about: OwnIndicator) => void;
  readonly onRemove: () => void;
}

/** An own indicator or dataset in the list, with what can be done with it. */
export function OwnItem({ entry, isShown, canShow, onShow, onAdjust, onRemove }: OwnItemProps) {
  const texts = useTexts();
  const { t } = texts;
  const name = nameOf(entry, texts);
  const { about } = entry;
  return (
    <li className="wa-own__item">
      <div>
        <strong>{name}</strong>
        {isShown ? <span className="wa-own__shown">{t("own:onScreen")}</span> : null}
        {factsOf(entry, texts).map((line) => (
          <p key={line} className="wa-own__note">
            {line}
          </p>
        ))}
        {canShow ? null : <p className="wa-own__note">{t("own:notHere")}</p>}
      </div>
      <div className="wa-own__acts">
        {canShow && !isShown ? (
          <Button aria-label={t("own:show", { name })} onClick={onShow}>
            {t("own:showShort")}
          </Button>
        ) : null}
        {about.kind === "indicator" ? (
          <Button look="subtle" aria-label={t("own:adjust", { name })} onClick={() => onAdjust(about)}>
            {t("own:adjustShort")}
          </Button>
        ) : null}
        <Button look="subtle" aria-label={t("own:remove", { name })} onClick={onRemove}>
          {t("own:removeShort")}
        </Button>
      </div>
    </li>
  );
}
