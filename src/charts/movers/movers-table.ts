import { formatSigned } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { TableColumn } from "../../ui/data-table.tsx";
import type { ChartTable } from "../chart-definition.ts";
import type { MoversData } from "./movers-data.ts";

/** The table twin of a change: a row an area. */
export function moversTable(data: MoversData, { t, language, value: written }: Texts): ChartTable {
  const value = (key: string, label: string): TableColumn => ({
    key,
    label,
    kind: "number",
    format: (cell) => written(Number(cell), data.indicator)
  });
  return {
    columns: [
      { key: "name", label: t("charts:scatter.name"), kind: "text" },
      value("before", String(data.from)),
      value("after", String(data.to)),
      {
        key: "change",
        label: t("charts:movers.change"),
        kind: "number",
        format: (cell) => (Number.isNaN(cell) ? "–" : formatSigned(Number(cell), language, data.indicator.decimals))
      },
      { key: "code", label: t("charts:scatter.code"), kind: "text" }
    ],
    rows: data.areas.map(({ name, code }, place) => ({
      name: data.few[place] === 1 ? `${name} (${t("charts:movers.few")})` : name,
      code,
      before: data.before[place] ?? Number.NaN,
      after: data.after[place] ?? Number.NaN,
      change: data.change[place] ?? Number.NaN
    }))
  };
}
