import { useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import type { Measure, MeasureAnswer, TableAnswers, TableUnderstanding } from "../../ingest/table/understanding.ts";
import { scaleKinds } from "../../model/indicator.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { rangeWords } from "./import-words.ts";
import "./measures.css";

interface MeasureListProps {
  readonly understanding: TableUnderstanding;
  readonly answers: TableAnswers;
  readonly onAnswers: (answers: TableAnswers) => void;
}

/** More columns than this can be searched. */
const many = 8;

/** The columns with numbers: which of them become indicators, and how each of those is called and read. */
export function MeasureList({ understanding, answers, onAnswers }: MeasureListProps) {
  const { t } = useTexts();
  const [wanted, setWanted] = useState("");
  const { measures } = understanding;
  const say = (said: ReadonlyMap<number, MeasureAnswer>) =>
    onAnswers({
      ...answers,
      measures: new Map([
        ...(answers.measures ?? []),
        ...[...said].map(([key, answer]) => [key, { ...answers.measures?.get(key), ...answer }] as const)
      ])
    });
  const sayOfAll = (chosen: boolean) => say(new Map(measures.map(({ key }) => [key, { chosen }])));
  const columnNames = (measure: Measure) =>
    measure.columns.map(({ column }) => understanding.columns[column]?.name ?? "").join(", ");
  const shown = measures.filter(
    (measure) => measure.chosen || `${measure.name} ${columnNames(measure)}`.toLowerCase().includes(wanted.trim().toLowerCase())
  );
  if (measures.length === 0) return null;
  return (
    <section className="wa-import__measures" aria-label={t("ingest:measures.title")}>
      <div className="wa-import__measures-head">
        <h4>{t("ingest:measures.title")}</h4>
        {measures.length > many ? (
          <input
            className="wa-select__control wa-import__filter"
            type="search"
            aria-label={t("ingest:measures.filter")}
            placeholder={t("ingest:measures.filter")}
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
          />
        ) : null}
        {measures.length > 1 ? (
          <Button look="subtle" onClick={() => sayOfAll(!measures.every(({ chosen }) => chosen))}>
            {t(measures.every(({ chosen }) => chosen) ? "ingest:measures.nothing" : "ingest:measures.all")}
          </Button>
        ) : null}
      </div>
      {measures.some(({ chosen }) => chosen) ? <p className="wa-import__soft">{t("ingest:measures.guessed")}</p> : null}
      <ul>
        {shown.map((measure) => (
          <li key={measure.key} data-chosen={measure.chosen}>
            <MeasureItem
              measure={measure}
              columnNames={columnNames(measure)}
              understanding={understanding}
              answers={answers}
              onAnswers={onAnswers}
              onSay={(answer) => say(new Map([[measure.key, answer]]))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MeasureItemProps extends MeasureListProps {
  readonly measure: Measure;
  readonly columnNames: string;
  readonly onSay: (answer: MeasureAnswer) => void;
}

const directions = ["higher-is-better", "lower-is-better", "neutral"] as const;
const mostDecimals = 9;

function MeasureItem({ measure, columnNames, understanding, answers, onAnswers, onSay }: MeasureItemProps) {
  const texts = useTexts();
  const { t } = texts;
  const { key, name, unit, direction, decimals, scale, chosen, columns } = measure;
  const marks = understanding.marks.filter(({ column }) => columns.some((each) => each.column === column));
  const known = new Map<string, number>();
  for (const each of marks) for (const { text, count } of each.known) known.set(text, (known.get(text) ?? 0) + count);
  const written = [...known].slice(0, 4).map(([text, count]) => t("ingest:measures.mark", { text, count }));
  const sentinels = marks.filter((each) => each.sentinels);
  const keep = (kept: boolean) => {
    const now = new Set(answers.keptSentinels);
    for (const { column } of sentinels)
      if (kept) now.add(column);
      else now.delete(column);
    onAnswers({ ...answers, keptSentinels: now });
  };
  return (
    <>
      <Checkbox checked={chosen} onChange={(checked) => onSay({ chosen: checked })}>
        <span className="wa-import__measure-name">{name}</span>
        {unit ? <span className="wa-import__soft"> {unit}</span> : null}
      </Checkbox>
      <p className="wa-import__soft">
        {name === columnNames
          ? null
          : `${t(columns.length === 1 ? "ingest:measures.column" : "ingest:measures.columns", { count: columns.length, names: columnNames })}; `}
        {rangeWords(measure, texts)}
        {written.length > 0 ? `; ${t("ingest:measures.missing", { marks: written.join(", ") })}` : ""}
      </p>
      {chosen ? (
        <div className="wa-import__fields" data-measure={key}>
          <TextField label={t("own:form.name")} value={name} onChange={(text) => onSay({ name: text })} />
          <TextField label={t("own:form.unit")} value={unit} maxLength={40} onChange={(text) => onSay({ unit: text.trim() })} />
          <Select
            label={t("own:form.direction")}
            value={direction}
            options={directions.map((value) => ({ value, label: t(`own:form.directions.${value}`) }))}
            onChange={(value) => onSay({ direction: value })}
          />
          <NumberField
            label={t("own:form.decimals")}
            value={decimals}
            min={0}
            max={mostDecimals}
            onChange={(value) => onSay({ decimals: Math.round(value) })}
          />
          <Select
            label={t("own:form.scale")}
            value={scale}
            options={scaleKinds.map((value) => ({ value, label: t(`own:form.scales.${value}`) }))}
            onChange={(value) => onSay({ scale: value })}
          />
          {sentinels.length > 0 ? (
            <Checkbox checked={!sentinels.every(({ keptSentinels }) => keptSentinels)} onChange={(checked) => keep(!checked)}>
              {t("ingest:measures.sentinels")}
            </Checkbox>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
