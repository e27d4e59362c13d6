import { useTexts } from "../i18n/use-texts.ts";
import type { Dataset } from "../model/dataset.ts";
import type { View } from "../model/shared-params.ts";
import { Select } from "../ui/select.tsx";
import type { ChangeOf } from "../view-parts/view-props.ts";

interface IndicatorChoiceProps {
  readonly dataset: Dataset;
  readonly view: View;
  readonly change: ChangeOf;
  readonly hideLabel?: boolean;
}

/** Which indicator all views show, by theme; one without figures on this level cannot be chosen. */
export function IndicatorChoice({ dataset, view, change, hideLabel = false }: IndicatorChoiceProps) {
  const { t, local } = useTexts();
  const level = dataset.levels.find((candidate) => candidate.level === view.level);
  return (
    <Select
      label={t("app:indicator")}
      hideLabel={hideLabel}
      value={view.indicator}
      options={dataset.indicators.map(({ id, name, own, theme }) => {
        const known = (level?.indicatorYears[id] ?? []).length > 0;
        const label = own ? t("app:own.name", { name: local(name) }) : local(name);
        const group = theme ? local(theme) : t("app:own.button");
        return { value: id, label, group, ...(known ? {} : { disabledReason: t("terms:noData") }) };
      })}
      onChange={(indicator) => change({ indicator })}
    />
  );
}
