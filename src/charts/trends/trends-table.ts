import type { Texts } from "../../i18n/texts.ts";
import type { TableRow } from "../../ui/data-table.tsx";
import type { ChartTable } from "../chart-definition.ts";
import type { TrendsData } from "./trends-data.ts";

export const rowKey = (row: TableRow): string => String(row.id);

/**
 * The chart as a table: a row for each line and for both edges of the band, a column for each year. The key of a year's
 * column is the year; a missing value is NaN.
 */
export function trendsTable({ years, series, band, indicator }: TrendsData, { t, value }: Texts): ChartTable {
  const lines = [
    ...series,
    ...(band
      ? [
          { id: "p90", name: t("charts:trends.p90"), values: band.high },
          { id: "p10", name: t("charts:trends.p10"), values: band.low }
        ]
      : [])
  ];
  return {
    columns: [
      { key: "name", label: t("charts:trends.line"), kind: "text" },
      ...years.map((year) => ({
        key: String(year),
        label: String(year),
        kind: "number" as const,
        format: (cell: string | number) => value(Number(cell), indicator)
      }))
    ],
    rows: lines.map(({ id, name, values }) => ({
      id,
      name,
      ...Object.fromEntries(years.map((year, i) => [String(year), values[i] ?? Number.NaN]))
    }))
  };
}
