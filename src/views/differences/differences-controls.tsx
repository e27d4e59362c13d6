import { type CsvDialect, csvDialects } from "../../export/csv.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { measureNames, panelRules, type View, weightings } from "../../model/view.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { Select } from "../../ui/select.tsx";
import type { Scene } from "../scene.ts";

const dialects = Object.keys(csvDialects) as CsvDialect[];

interface DifferencesControlsProps {
  readonly scene: Scene;
  readonly view: View;
  readonly years: readonly number[];
  readonly write: (change: Partial<View>, history?: "push" | "replace") => void;
  readonly dialect: CsvDialect;
  readonly onDialect: (dialect: CsvDialect) => void;
}

/** Which years, how spread is measured, who weighs what, against what: all of it stands in the address. */
export function DifferencesControls(props: DifferencesControlsProps) {
  const { scene, view, years, write, dialect, onDialect } = props;
  const { t } = useTexts();
  return (
    <fieldset className="wa-differences__controls">
      <legend className="wa-visually-hidden">{t("differences:controls")}</legend>
      <Select
        label={t("differences:from")}
        value={String(view.from)}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        onChange={(value) => write({ from: Number(value) })}
      />
      <Select
        label={t("differences:to")}
        value={String(view.year)}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        onChange={(value) => write({ year: Number(value) })}
      />
      <Select
        label={t("differences:measure")}
        value={view.measure}
        options={measureNames.map((value) => ({ value, label: t(`differences:measures.${value}`) }))}
        onChange={(value) => write({ measure: value })}
      />
      <Select
        label={t("differences:weighting")}
        value={view.weighting}
        options={weightings.map((value) => ({
          value,
          label: t(`differences:weightings.${value}`),
          ...(value === "population" && !scene.areas.inhabitants ? { disabledReason: t("differences:noInhabitants") } : {})
        }))}
        onChange={(value) => write({ weighting: value })}
      />
      <Select
        label={t("differences:panel")}
        value={view.panel}
        options={panelRules.map((value) => ({ value, label: t(`differences:panels.${value}`) }))}
        onChange={(value) => write({ panel: value })}
      />
      <NumberField
        label={t("differences:band")}
        value={view.band}
        min={0}
        max={1}
        step={0.01}
        onChange={(value) => write({ band: value })}
      />
      <Checkbox checked={view.small} onChange={(value) => write({ small: value })}>
        {t("differences:withFew")}
      </Checkbox>
      <Checkbox checked={view.table} onChange={(table) => write({ table }, "replace")}>
        {t("app:actions.table")}
      </Checkbox>
      <Select
        label={t("app:actions.dialect")}
        value={dialect}
        options={dialects.map((value) => ({ value, label: t(`app:actions.dialects.${value}`) }))}
        onChange={onDialect}
      />
    </fieldset>
  );
}
