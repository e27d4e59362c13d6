import { formatNumber } from "../../i18n/format.ts";
import { statisticTexts } from "../../i18n/statistic-texts.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { TableColumn } from "../../ui/data-table.tsx";
import type { ChartTable } from "../chart-definition.ts";
import type { MoranData } from "./moran-data.ts";

/** The table twin: a row a year. */
export function moranTable({ rows, decimals }: MoranData, { t, language }: Texts): ChartTable {
  const text = statisticTexts(language, decimals);
  const column = (key: "n" | "i" | "expected" | "p", format: (cell: number) => string): TableColumn => ({
    key,
    label: t(`differences:moran.column.${key}`),
    kind: "number",
    format: (cell) => format(Number(cell))
  });
  return {
    columns: [
      { key: "year", label: t("differences:moran.column.year"), kind: "number" },
      column("n", (cell) => formatNumber(cell, language)),
      column("i", text.signed),
      column("expected", text.chance),
      column("p", (cell) => text.p(cell).replace(/^= /, ""))
    ],
    rows: rows.map((row) => ({ ...row }))
  };
}
