import { formatNumber } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { Reading } from "../../ingest/table/raw-table.ts";
import type { Measure, TableUnderstanding } from "../../ingest/table/understanding.ts";
import type { AreaLevel } from "../../model/area.ts";
import type { Language } from "../../model/local-text.ts";

/** A number without signs between its thousands, so that nobody takes them for decimals. */
export const plainNumber = (value: number, language: Language): string => {
  const text = String(value);
  return language === "nl" ? text.replace(".", ",") : text;
};

const delimiterKeys = { ";": "semicolon", ",": "comma", "\t": "tab", "|": "bar" } as const;
export const delimiterKey = (delimiter: keyof typeof delimiterKeys) => delimiterKeys[delimiter];

/** `26.366 rijen, 10 kolommen`. */
export function shapeWords({ rows, columns }: TableUnderstanding, { t }: Texts): string {
  return `${t("ingest:facts.rows", { count: rows })}, ${t("ingest:facts.columns", { count: columns.length })}`;
}

/** `puntkomma, UTF-8, kolomnamen op regel 1`. */
export function readingWords(reading: Reading, { t }: Texts): string {
  if (reading.form === "parquet") return "Parquet";
  const header = `${t("ingest:understood.header").toLowerCase()} ${reading.headerLine}`;
  if (reading.form === "sheet") return `${t("ingest:understood.sheet").toLowerCase()} ‘${reading.sheet}’, ${header}`;
  const delimiter = t(`ingest:understood.delimiters.${delimiterKey(reading.delimiter)}`);
  return [delimiter, t(`ingest:understood.encodings.${reading.encoding}`), header].join(", ");
}

/** `1 gemeente`, `99 wijken`. */
export const levelsWords = (level: AreaLevel, count: number, { t }: Texts): string =>
  t("ingest:understood.level", { count, levels: t(count === 1 ? `terms:level.${level}` : `terms:levels.${level}`) });

/** The numbers of a measure in a line: how many, from where to where. */
export function rangeWords({ range, decimals, decimal }: Measure, { t, language }: Texts): string {
  if (decimal === undefined) return t("ingest:measures.undecided");
  if (!range || range.values === 0) return t("ingest:measures.noNumbers");
  const [low, high] = [range.low, range.high].map((value) => formatNumber(value, language, decimals));
  return t("ingest:measures.range", { count: range.values, low, high });
}

/** The rows that take no part, with the first of them as examples. */
export function skippedWords({ skipped: { rows, examples } }: TableUnderstanding, { t }: Texts): string {
  const words = examples.map(({ line, text }) =>
    text === ""
      ? t("ingest:understood.skippedEmpty", { line })
      : t("ingest:understood.skippedExample", { line, text: text.slice(0, 40) })
  );
  return t("ingest:understood.skipped", { count: rows, examples: words.join(", ") });
}
