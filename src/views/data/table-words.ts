import type { Texts } from "../../i18n/texts.ts";
import { keyFigures } from "../../ingest/columns/key-figures.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { TableInfo } from "../../queries/research.ts";

/** What a column is, and in what it is counted; empty where nothing is known. */
export interface ColumnWords {
  readonly description: string;
  readonly unit: string;
}

const plainColumns = ["area", "code", "name", "official_name", "gemeente", "gemeente_name", "approximate", "year"] as const;

const none = { description: "", unit: "" };

/** A column of the tables in words: what the dataset says of an indicator, what we say of the rest. */
export function columnWords(name: string, dataset: Dataset, { t, local }: Texts): ColumnWords {
  const plainName = plainColumns.find((column) => column === name);
  if (plainName) return { ...none, description: t(`data:columns.${plainName}`) };
  const indicator = dataset.indicators.find(({ id }) => id === name);
  if (indicator) {
    const own = indicator.own ? [t("data:tables.ownFigures")] : [];
    const about = local(indicator.description) || t(`data:tables.direction.${indicator.direction}`);
    const words = [local(indicator.name), about, ...own].map((part) => part.replace(/\.$/, ""));
    return { description: words.join("; "), unit: local(indicator.unit) };
  }
  const classed = dataset.indicators.find(({ id }) => `${id}_class` === name);
  if (classed) return { ...none, description: t("data:columns.class", { name: local(classed.name) }) };
  const figure = keyFigures.find(({ id }) => id === name);
  return figure ? { description: local(figure.name), unit: local(figure.unit) } : none;
}

/** What a table holds, in a sentence. */
export function tableWords({ name, level }: TableInfo, dataset: Dataset, { t, local }: Texts): string {
  const own = dataset.indicators.find(({ id }) => name === `${id}_${level}`);
  if (own) return `${local(own.name)}: ${t("data:tables.ownFigures")} (${local(own.unit)}).`;
  return name.startsWith("areas_")
    ? t("data:tables.areas", { levels: t(`terms:levels.${level}`) })
    : t("data:tables.scores", { level: t(`terms:level.${level}`), areas: `areas_${level}` });
}
