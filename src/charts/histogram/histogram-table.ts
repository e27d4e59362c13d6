import { className } from "../../i18n/class-words.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { ChartTable } from "../chart-definition.ts";
import type { HistogramData } from "./histogram-data.ts";

/** The table twin: a row a class, from high to low as in the legend. */
export function histogramTable({ scheme, counts, areas, year }: HistogramData, texts: Texts): ChartTable {
  const { t } = texts;
  return {
    columns: [
      { key: "class", label: t("classes:table.class"), kind: "text" },
      { key: "values", label: t("classes:table.values"), kind: "number" },
      { key: "areas", label: t("classes:table.areas", { year }), kind: "number" }
    ],
    rows: counts
      .map((count, i) => ({ number: i + 1, class: className(scheme, i + 1, texts), values: count, areas: areas[i] ?? 0 }))
      .reverse()
  };
}
