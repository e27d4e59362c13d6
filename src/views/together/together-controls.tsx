import { useTexts } from "../../i18n/use-texts.ts";
import { classMethods } from "../../model/class-choice.ts";
import type { Dataset } from "../../model/dataset.ts";
import { quadrantRules } from "../../model/joint-classes.ts";
import { isPossibleSecond } from "../../model/second-indicator.ts";
import { Button } from "../../ui/button.tsx";
import { narrow, useMediaQuery } from "../../ui/media-query.ts";
import { Popover } from "../../ui/popover.tsx";
import { Select } from "../../ui/select.tsx";
import type { TogetherContext } from "./context.ts";

interface TogetherControlsProps {
  readonly context: TogetherContext;
  readonly dataset: Dataset;
}

/** The second indicator (the first is the one of every view), and how both are divided. */
export function TogetherControls({ context, dataset }: TogetherControlsProps) {
  const { t, local } = useTexts();
  const { pair, view, change } = context;
  const isNarrow = useMediaQuery(narrow);
  const { level } = pair.x;
  const [first, second] = [pair.x.indicator.id, pair.y.indicator.id];
  const indicators = (
    <>
      <Select
        label={t("together:second")}
        value={second}
        options={dataset.indicators
          .filter(({ id }) => id !== first)
          .map(({ id, name, theme }) => ({
            value: id,
            label: local(name),
            group: theme ? local(theme) : t("app:own.button"),
            ...(isPossibleSecond(dataset, level, first, id) ? {} : { disabledReason: t("terms:noData") })
          }))}
        onChange={(id) => change({ second: id, cells: [] })}
      />
      <Button onClick={() => change({ indicator: second, second: first, year: pair.y.year, classes: undefined, cells: [] })}>
        {t("together:swap")}
      </Button>
    </>
  );
  const division = (
    <>
      <Select
        label={t("together:joint")}
        value={view.joint}
        options={classMethods.map((value) => ({ value, label: t(`together:joints.${value}`) }))}
        onChange={(joint) => change({ joint })}
      />
      <Select
        label={t("together:quadrants")}
        value={view.quadrants}
        options={quadrantRules.map((value) => ({ value, label: t(`together:quadrantRules.${value}`) }))}
        onChange={(quadrants) => change({ quadrants })}
      />
    </>
  );
  // On a phone all of it stands behind one button, so that the map is in sight.
  if (isNarrow)
    return (
      <Popover label={`${t("together:second")}: ${local(pair.y.indicator.name)}`} title={t("together:controls")}>
        {indicators}
        {division}
      </Popover>
    );
  return (
    <fieldset className="wa-together__controls">
      <legend className="wa-visually-hidden">{t("together:controls")}</legend>
      {indicators}
      <Popover label={t("together:division")} title={t("together:division")} align="end">
        {division}
      </Popover>
    </fieldset>
  );
}
