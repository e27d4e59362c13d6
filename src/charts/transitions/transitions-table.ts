import { formatNumber } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { TableColumn } from "../../ui/data-table.tsx";
import type { ChartTable } from "../chart-definition.ts";
import type { TransitionsData } from "./transitions-data.ts";

/** The table twin: a row a class at the start, a column a class at the end. */
export function transitionsTable({ classes, counts, names, from, to }: TransitionsData, { t, language }: Texts): ChartTable {
  const places = Array.from({ length: classes }, (_, i) => i).reverse();
  return {
    columns: [
      { key: "name", label: t("charts:transitions.corner", { from, to }), kind: "text" },
      ...places.map(
        (end): TableColumn => ({
          key: String(end + 1),
          label: names[end] ?? "",
          kind: "number",
          format: (cell) => formatNumber(Number(cell), language)
        })
      )
    ],
    rows: places.map((start) => ({
      name: names[start] ?? "",
      ...Object.fromEntries(places.map((end) => [String(end + 1), counts[start * classes + end] ?? 0]))
    }))
  };
}
