import { type Encoding, encodings } from "../../files/encoding.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { type Delimiter, delimiters, type ReadingChoice } from "../../ingest/table/raw-table.ts";
import type { TableAnswers, TableUnderstanding } from "../../ingest/table/understanding.ts";
import type { AreaLevel } from "../../model/area.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { Select } from "../../ui/select.tsx";
import { delimiterKey, levelsWords, readingWords } from "./import-words.ts";
import { YearField } from "./year-field.tsx";

interface TableSettingsProps {
  readonly understanding: TableUnderstanding;
  readonly answers: TableAnswers;
  readonly onAnswers: (answers: TableAnswers) => void;
}

/** What was understood of a table, each part of it open to correction. */
export function TableSettings({ understanding, answers, onAnswers }: TableSettingsProps) {
  const { t } = useTexts();
  const columns = understanding.columns.map(({ name }, column) => ({ value: String(column), label: name }));
  const none = { value: "", label: t("ingest:understood.none") };
  const isWide = !understanding.needsYear && understanding.yearColumn === undefined && understanding.years.length > 0;
  const noColumn = { value: "", label: t(isWide ? "ingest:understood.yearWide" : "ingest:understood.yearFixed") };
  return (
    <section className="wa-import__settings" aria-label={t("ingest:understood.title")}>
      <div className="wa-import__fields">
        {understanding.code === undefined ? null : (
          <Select
            label={t("ingest:understood.code")}
            value={String(understanding.code)}
            options={columns}
            onChange={(value) => {
              const { bare: _, levels: __, ...rest } = answers;
              onAnswers({ ...rest, code: Number(value) });
            }}
          />
        )}
        <Select
          label={t("ingest:understood.name")}
          value={understanding.name === undefined ? "" : String(understanding.name)}
          options={[none, ...columns]}
          onChange={(value) => onAnswers({ ...answers, name: value === "" ? null : Number(value) })}
        />
        <Select
          label={t("ingest:understood.year")}
          value={understanding.yearColumn === undefined ? "" : String(understanding.yearColumn)}
          options={[
            noColumn,
            ...columns.map(({ value, label }) => ({ value, label: t("ingest:understood.yearColumn", { column: label }) }))
          ]}
          onChange={(value) => onAnswers({ ...answers, yearColumn: value === "" ? null : Number(value) })}
        />
        {understanding.needsYear && understanding.year !== undefined ? (
          <div>
            <YearField
              label={t("ingest:understood.yearValue")}
              value={understanding.year}
              onChange={(year) => onAnswers({ ...answers, year })}
            />
            {understanding.yearFrom === "file-name" ? (
              <p className="wa-import__soft">{t("ingest:understood.yearFromFile")}</p>
            ) : null}
          </div>
        ) : null}
        <Select
          label={t("ingest:understood.decimal")}
          value={answers.decimal ?? "auto"}
          options={(["auto", "comma", "point"] as const).map((value) => ({
            value,
            label: t(`ingest:understood.decimals.${value}`)
          }))}
          onChange={(value) => {
            const { decimal: _, ...rest } = answers;
            onAnswers(value === "auto" ? rest : { ...rest, decimal: value });
          }}
        />
      </div>
      <Levels understanding={understanding} onLevels={(levels) => onAnswers({ ...answers, levels })} />
      <ReadingFields understanding={understanding} answers={answers} onAnswers={onAnswers} />
    </section>
  );
}

function Levels({
  understanding,
  onLevels
}: {
  readonly understanding: TableUnderstanding;
  readonly onLevels: (levels: readonly AreaLevel[]) => void;
}) {
  const texts = useTexts();
  const { t } = texts;
  if (understanding.levels.length < 2) return null;
  return (
    <fieldset className="wa-import__levels">
      <legend>{t("ingest:understood.levels")}</legend>
      {understanding.levels.map(({ level, areas, chosen }) => (
        <Checkbox
          key={level}
          checked={chosen}
          onChange={(checked) =>
            onLevels(understanding.levels.flatMap((each) => ((each.level === level ? checked : each.chosen) ? each.level : [])))
          }
        >
          {levelsWords(level, areas, texts)}
        </Checkbox>
      ))}
      <p className="wa-import__soft">{t("ingest:understood.mixed")}</p>
    </fieldset>
  );
}

function ReadingFields({ understanding, answers, onAnswers }: TableSettingsProps) {
  const texts = useTexts();
  const { t } = texts;
  const { reading } = understanding;
  if (reading.form === "parquet") return null;
  // Another way of reading gives other columns: what was said of the old ones falls away.
  const readAgain = (choice: ReadingChoice) => onAnswers({ reading: { ...answers.reading, ...choice } });
  return (
    <details className="wa-import__reading">
      <summary>
        {t("ingest:understood.reading")}: {readingWords(reading, texts)}
      </summary>
      <div className="wa-import__fields">
        {reading.form === "text" ? (
          <>
            <Select<Delimiter>
              label={t("ingest:understood.delimiter")}
              value={reading.delimiter}
              options={delimiters.map((value) => ({ value, label: t(`ingest:understood.delimiters.${delimiterKey(value)}`) }))}
              onChange={(delimiter) => readAgain({ delimiter })}
            />
            <Select<Encoding>
              label={t("ingest:understood.encoding")}
              value={reading.encoding}
              options={encodings.map((value) => ({ value, label: t(`ingest:understood.encodings.${value}`) }))}
              onChange={(encoding) => readAgain({ encoding })}
            />
          </>
        ) : (
          <Select
            label={t("ingest:understood.sheet")}
            value={reading.sheet}
            options={reading.sheets.map((value) => ({ value, label: value }))}
            onChange={(sheet) => onAnswers({ reading: { sheet } })}
          />
        )}
        <div>
          <NumberField
            label={t("ingest:understood.header")}
            value={reading.headerLine}
            min={0}
            max={10_000}
            onChange={(line) => readAgain({ headerLine: Math.round(line) })}
          />
          <p className="wa-import__soft">{t("ingest:understood.headerNone")}</p>
        </div>
      </div>
    </details>
  );
}
