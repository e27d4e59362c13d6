import { formatNumber, formatSigned } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { TableColumn } from "../../ui/data-table.tsx";
import type { ChartTable } from "../chart-definition.ts";
import type { ScatterAxis, ScatterData } from "./scatter-data.ts";

/** The table twin: a row an area. */
export function scatterTable(data: ScatterData, { t, language }: Texts): ChartTable {
  const column = (key: string, { title, signed, decimals }: ScatterAxis): TableColumn => ({
    key,
    label: title,
    kind: "number",
    format: (cell) => (Number.isNaN(cell) ? "–" : (signed ? formatSigned : formatNumber)(Number(cell), language, decimals))
  });
  return {
    columns: [
      { key: "name", label: t("charts:scatter.name"), kind: "text" },
      column("x", data.xAxis),
      column("y", data.yAxis),
      { key: "code", label: t("charts:scatter.code"), kind: "text" }
    ],
    rows: data.areas.map(({ code, name }, place) => ({
      name,
      code,
      x: data.x[place] ?? Number.NaN,
      y: data.y[place] ?? Number.NaN
    }))
  };
}
