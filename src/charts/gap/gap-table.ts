import { formatSigned } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { TableColumn } from "../../ui/data-table.tsx";
import type { ChartTable } from "../chart-definition.ts";
import type { GapData } from "./gap-data.ts";

/** The table twin: a row a year, a column a line, and the gap between the first two. */
export function gapTable(data: GapData, { t, language }: Texts): ChartTable {
  const column = (key: string, label: string): TableColumn => ({
    key,
    label,
    kind: "number",
    format: (cell) => (Number.isNaN(cell) ? "–" : formatSigned(Number(cell), language, data.indicator.decimals))
  });
  return {
    columns: [
      { key: "year", label: t("charts:spread.column.year"), kind: "number" },
      ...data.lines.map(({ id, name }) => column(id, name)),
      column("gap", t("charts:gap.gap"))
    ],
    rows: data.years.map((year, i) => ({
      year,
      ...Object.fromEntries(data.lines.map(({ id, values }) => [id, values[i] ?? Number.NaN])),
      gap: data.gap[i] ?? Number.NaN
    }))
  };
}
