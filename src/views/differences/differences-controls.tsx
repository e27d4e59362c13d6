import { useTexts } from "../../i18n/use-texts.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { measuresOf } from "../../model/measures.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Select } from "../../ui/select.tsx";
import type { ChangeOf } from "../../view-parts/view-props.ts";
import { type DifferencesParams, type DifferencesView, panelRules, weightings } from "./params.ts";
import { hasShares } from "./use-comparison.ts";

interface DifferencesControlsProps {
  readonly indicatorData: IndicatorYear;
  readonly view: DifferencesView;
  readonly change: ChangeOf<DifferencesParams>;
}

/** Which years, how spread is measured, who weighs what: all of it stands in the address. */
export function DifferencesControls({ indicatorData, view, change }: DifferencesControlsProps) {
  const { t } = useTexts();
  const { level, indicator } = indicatorData;
  const years = (level.indicatorYears[indicator.id] ?? level.years).map((year) => ({
    value: String(year),
    label: String(year)
  }));
  const peopleOf = level.weights?.year;
  const weightingLabel = (value: (typeof weightings)[number]) =>
    value === "population" && indicatorData.areas.inhabitants && peopleOf !== undefined
      ? t("comparison:weightingOf", { year: peopleOf })
      : t(`differences:weightings.${value}`);
  return (
    <fieldset className="wa-differences__controls">
      <legend className="wa-visually-hidden">{t("differences:controls")}</legend>
      <Select
        label={t("differences:from")}
        value={String(view.from)}
        options={years}
        onChange={(value) => change({ from: Number(value) })}
      />
      <Select
        label={t("differences:to")}
        value={String(view.year)}
        options={years}
        onChange={(value) => change({ year: Number(value) })}
      />
      <Select
        label={t("differences:measure")}
        value={view.measure}
        options={measuresOf(hasShares(indicatorData) ? indicator.scale : "interval").map((value) => ({
          value,
          label: t(`differences:measures.${value}`)
        }))}
        onChange={(measure) => change({ measure })}
      />
      <Select
        label={t("differences:weighting")}
        value={view.weighting}
        options={weightings.map((value) => ({
          value,
          label: weightingLabel(value),
          ...(value === "population" && !indicatorData.areas.inhabitants
            ? { disabledReason: t("differences:noInhabitants", { levels: t(`terms:levels.${level.level}`) }) }
            : {})
        }))}
        onChange={(weighting) => change({ weighting })}
      />
      <Select
        label={t("differences:panel")}
        value={view.panel}
        options={panelRules.map((value) => ({ value, label: t(`differences:panels.${value}`) }))}
        onChange={(panel) => change({ panel })}
      />
      <Checkbox checked={view.table} onChange={(table) => change({ table }, "replace")}>
        {t("comparison:tables")}
      </Checkbox>
    </fieldset>
  );
}
