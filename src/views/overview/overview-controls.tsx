import { useTexts } from "../../i18n/use-texts.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { yearsOf } from "../../model/figures.ts";
import { Select } from "../../ui/select.tsx";
import type { ChangeOf } from "../../view-parts/view-props.ts";
import type { OverviewParams, OverviewView } from "./params.ts";

interface OverviewControlsProps {
  readonly indicatorData: IndicatorYear;
  readonly view: OverviewView;
  readonly change: ChangeOf<OverviewParams>;
}

/** Which period, and which indicator. */
export function OverviewControls({ indicatorData, view, change }: OverviewControlsProps) {
  const { t, local } = useTexts();
  const { dataset, level, indicator } = indicatorData;
  const years = yearsOf(level, indicator.id).map((year) => ({ value: String(year), label: String(year) }));
  return (
    <fieldset className="wa-overview__controls">
      <legend className="wa-visually-hidden">{t("overview:controls")}</legend>
      {years.length > 1 ? (
        <>
          <Select
            label={t("overview:from")}
            value={String(view.from)}
            options={years}
            onChange={(value) => change({ from: Number(value) })}
          />
          <Select
            label={t("overview:to")}
            value={String(view.year)}
            options={years}
            onChange={(value) => change({ year: Number(value) })}
          />
        </>
      ) : null}
      <Select
        label={t("app:indicator")}
        value={view.indicator}
        options={dataset.indicators.map(({ id, name, own, theme }) => ({
          value: id,
          label: own ? t("app:own.name", { name: local(name) }) : local(name),
          group: theme ? local(theme) : t("app:own.button"),
          ...(yearsOf(level, id).length > 0 ? {} : { disabledReason: t("terms:noData") })
        }))}
        onChange={(value) => change({ indicator: value })}
      />
    </fieldset>
  );
}
