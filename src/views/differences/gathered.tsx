import { useTexts } from "../../i18n/use-texts.ts";
import type { AreaCode } from "../../model/area.ts";
import { largestSet } from "../../model/named-set.ts";
import { maximumSelection } from "../../model/selection.ts";
import { Button } from "../../ui/button.tsx";

interface GatheredProps {
  readonly codes: readonly AreaCode[];
  readonly onGroup: () => void;
  readonly onClose: () => void;
}

/** More areas were pointed out than have a colour of their own: what can be done with them. */
export function Gathered({ codes, onGroup, onClose }: GatheredProps) {
  const { t } = useTexts();
  const isTooLarge = codes.length > largestSet;
  return (
    <div className="wa-gathered">
      <p role="status">
        {t("comparison:gathered.status", { count: codes.length, maximum: maximumSelection })}
        {isTooLarge ? ` ${t("comparison:gathered.tooLarge", { maximum: largestSet })}` : ""}
      </p>
      {isTooLarge ? null : <Button onClick={onGroup}>{t("comparison:gathered.group", { count: codes.length })}</Button>}
      <Button look="subtle" onClick={onClose}>
        {t("comparison:gathered.close")}
      </Button>
    </div>
  );
}
