import type { CsvCell } from "../../export/csv.ts";
import type { ExportColumn, ExportTable } from "../../export/export-table.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { LocalText } from "../../model/local-text.ts";

/** What a column of a file means, by its name. In the reader's language: files are written in that. */
export function columnWords(name: string, { t }: Texts): LocalText {
  const words = t(`export:columns.${name}` as "export:columns.code", { defaultValue: name });
  return { nl: words, en: words };
}

/** The words of a column that holds an indicator's values. */
export const indicatorWords = ({ name, description, unit }: Indicator) => ({
  description: { nl: `${name.nl}: ${description.nl}`, en: `${name.en}: ${description.en}` },
  unit
});

/** The rows of a CSV file as columns with their kinds: text where one is, whole numbers where all are, else doubles. */
export function tableOfRows(
  header: readonly string[],
  rows: Iterable<readonly CsvCell[]>,
  texts: Texts,
  indicator?: Indicator
): ExportTable {
  const cells = [...rows];
  const columns = header.map((name, i): ExportColumn => {
    const own = cells.map((row) => row[i] ?? null);
    const isValue = indicator !== undefined && /^value|^change$/.test(name);
    const words = isValue
      ? { ...indicatorWords(indicator), description: joined(columnWords(name, texts), indicator.name) }
      : { description: columnWords(name, texts) };
    if (own.some((cell) => typeof cell === "string"))
      return { name, kind: "text", values: own.map((cell) => (cell === null ? null : String(cell))), ...words };
    const values = Float64Array.from(own, (cell) => (typeof cell === "number" ? cell : Number.NaN));
    const isWhole =
      values.some((value) => !Number.isNaN(value)) && values.every((value) => Number.isNaN(value) || Number.isInteger(value));
    return { name, kind: isWhole && !isValue ? "integer" : "real", values, ...words };
  });
  return { columns };
}

const joined = (a: LocalText, b: LocalText): LocalText => ({ nl: `${a.nl}: ${b.nl}`, en: `${a.en}: ${b.en}` });
