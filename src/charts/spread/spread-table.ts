import { formatNumber } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { TableColumn, TableRow } from "../../ui/data-table.tsx";
import type { ChartTable } from "../chart-definition.ts";
import type { SpreadData } from "./spread-data.ts";

/** The table twin: the quantiles and the measures of every year. */
export function spreadTable(data: SpreadData, { t, language, value: written }: Texts): ChartTable {
  const format = (cell: string | number) => (Number.isNaN(cell) ? "–" : formatNumber(Number(cell), language, 4));
  const quantileNames = ["p10", "p25", "p50", "p75", "p90"] as const;
  const columns: TableColumn[] = [
    { key: "year", label: t("charts:spread.column.year"), kind: "number" },
    ...data.measures.map(({ id, name }): TableColumn => ({ key: id, label: name, kind: "number", format })),
    ...quantileNames.map(
      (key): TableColumn => ({
        key,
        label: key.toUpperCase(),
        kind: "number",
        format: (cell) => written(Number(cell), data.indicator)
      })
    )
  ];
  const rows = data.years.map(
    (year, i): TableRow => ({
      year,
      ...Object.fromEntries(data.measures.map(({ id, values }) => [id, values[i] ?? Number.NaN])),
      ...Object.fromEntries(quantileNames.map((key, k) => [key, data.quantiles[i]?.[k] ?? Number.NaN]))
    })
  );
  return { columns, rows };
}
