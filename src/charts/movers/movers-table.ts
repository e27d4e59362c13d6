import { formatSigned } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { TableColumn, TableRow } from "../../ui/data-table.tsx";
import type { Mover, MoversData } from "./movers-data.ts";

/** The table twin of a change: a row an area that is listed. */
export function moversTable(
  data: MoversData,
  movers: readonly Mover[],
  texts: Texts
): { columns: TableColumn[]; rows: TableRow[] } {
  const { t, language, value: written } = texts;
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
    rows: movers.map(({ name, code, before, after, change, few }) => ({
      name: few ? `${name} (${t("charts:movers.few")})` : name,
      code,
      before,
      after,
      change
    }))
  };
}
