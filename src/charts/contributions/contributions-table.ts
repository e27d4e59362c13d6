import { formatSigned } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { ChartTable } from "../chart-definition.ts";
import type { ContributionsData } from "./contributions-data.ts";

/** The table twin: start, steps and end. */
export function contributionsTable(data: ContributionsData, { t, language }: Texts): ChartTable {
  return {
    columns: [
      { key: "name", label: t("charts:contributions.part"), kind: "text" },
      {
        key: "value",
        label: t("charts:contributions.value"),
        kind: "number",
        format: (cell) => formatSigned(Number(cell), language, data.decimals)
      }
    ],
    rows: [data.start, ...data.steps, data.end].map(({ label, value }) => ({ name: label, value }))
  };
}
