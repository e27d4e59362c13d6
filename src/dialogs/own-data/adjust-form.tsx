import { useState } from "react";
import { statisticsFor } from "../../analysis/scale-statistics.ts";
import type { Texts } from "../../i18n/texts.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { type ScaleKind, scaleKinds } from "../../model/indicator.ts";
import type { LocalText } from "../../model/local-text.ts";
import type { OwnIndicator } from "../../model/own-data.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";

interface AdjustFormProps {
  readonly about: OwnIndicator;
  readonly onSave: (about: OwnIndicator) => void;
  readonly onClose: () => void;
}

const directions = ["higher-is-better", "lower-is-better", "neutral"] as const;
const mostDecimals = 9;

/** What a scale allows, in sentences. */
function allowed(scale: ScaleKind, { t }: Texts): string {
  const statistics = statisticsFor(scale);
  const names = ["differences", "percentChange", "coefficientOfVariation", "inequality", "percentagePoints"] as const;
  const sentences = names.filter((name) => statistics[name]).map((name) => t(`own:form.allows.${name}`));
  return [...sentences, ...(statistics.percentChange ? [] : [t("own:form.allows.notRelative")])].join(" ");
}

/** One text in both languages stays so; of two, that of the language on screen changes. */
const changed = (text: LocalText, to: string, { language }: Texts): LocalText =>
  text.nl === text.en ? { nl: to, en: to } : { ...text, [language]: to };

/** The name of an own indicator and how its figures are read; the figures themselves stay as they are. */
export function AdjustForm({ about, onSave, onClose }: AdjustFormProps) {
  const texts = useTexts();
  const { t, local } = texts;
  const { indicator } = about;
  const [name, setName] = useState(local(indicator.name));
  const [unit, setUnit] = useState(local(indicator.unit));
  const [direction, setDirection] = useState(indicator.direction);
  const [decimals, setDecimals] = useState(indicator.decimals);
  const [scale, setScale] = useState(indicator.scale);
  const isNameless = name.trim() === "";
  const save = () => {
    if (isNameless) return;
    const change = {
      name: changed(indicator.name, name.trim(), texts),
      unit: changed(indicator.unit, unit.trim(), texts),
      direction,
      decimals,
      scale
    };
    onSave({ ...about, indicator: { ...indicator, ...change } });
  };
  return (
    <Dialog
      title={t("own:form.title", { name: local(indicator.name) })}
      onClose={onClose}
      lasting
      actions={
        <>
          <Button onClick={onClose}>{t("own:form.cancel")}</Button>
          <Button look="primary" onClick={save} disabled={isNameless}>
            {t("own:form.save")}
          </Button>
        </>
      }
    >
      <form
        className="wa-own__form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={t("own:form.name")}
          value={name}
          onChange={setName}
          atOnce
          problem={isNameless ? t("own:form.nameMissing") : ""}
        />
        <TextField label={t("own:form.unit")} value={unit} onChange={setUnit} atOnce />
        <Select
          label={t("own:form.direction")}
          value={direction}
          options={directions.map((value) => ({ value, label: t(`own:form.directions.${value}`) }))}
          onChange={setDirection}
        />
        <NumberField
          label={t("own:form.decimals")}
          value={decimals}
          min={0}
          max={mostDecimals}
          onChange={(value) => setDecimals(Math.round(value))}
        />
        <Select
          label={t("own:form.scale")}
          value={scale}
          options={scaleKinds.map((value) => ({ value, label: t(`own:form.scales.${value}`) }))}
          onChange={setScale}
        />
        <p className="wa-own__note">{allowed(scale, texts)}</p>
        {/* Enter in a field saves. */}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  );
}
