import { ranksWithin } from "../../analysis/rank.ts";
import type { CsvCell } from "../../export/csv.ts";
import { className } from "../../i18n/class-words.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import type { TableColumn, TableRow } from "../../ui/data-table.tsx";
import { divisionCells } from "../../view-parts/division.ts";

/** The table twin of the map: a row an area. */
export function mapTable(
  indicatorData: IndicatorYear,
  texts: Texts
): { columns: readonly TableColumn[]; rows: readonly TableRow[] } {
  const { t } = texts;
  const severalGemeenten = new Set(indicatorData.areas.gemeenten).size > 1;
  const number = (cell: string | number) => (typeof cell === "number" && !Number.isNaN(cell) ? cell : "–");
  const columns: TableColumn[] = [
    { key: "name", label: t("app:columns.name"), kind: "text" },
    {
      key: "value",
      label: t("app:columns.value"),
      kind: "number",
      format: (cell) => texts.value(Number(cell), indicatorData.indicator)
    },
    { key: "class", label: t("app:columns.class"), kind: "number", format: (cell) => classCell(indicatorData, cell, texts) },
    { key: "rank", label: t("app:columns.rank"), kind: "number", format: number },
    ...(severalGemeenten
      ? [{ key: "gemeente", label: t("app:columns.gemeente"), kind: "text" } as const satisfies TableColumn]
      : []),
    { key: "code", label: t("app:columns.code"), kind: "text" }
  ];
  const ranks = ranksWithin(indicatorData.values, indicatorData.areas.gemeenten);
  const rows = indicatorData.areas.codes.map((code, area) => ({
    name: indicatorData.areas.names[area] ?? code,
    code,
    gemeente: indicatorData.areas.gemeenteNames[area] ?? "",
    value: indicatorData.values[area] ?? Number.NaN,
    class: indicatorData.classes[area] || Number.NaN,
    rank: ranks[area]?.rank ?? Number.NaN
  }));
  return { columns, rows };
}

function classCell(indicatorData: IndicatorYear, cell: string | number, texts: Texts): string {
  if (typeof cell !== "number" || Number.isNaN(cell)) return "–";
  return `${className(indicatorData.scheme, cell, texts)} (${cell})`;
}

/** The rows of `Download CSV` on the map: every area, also those without a value. */
export function mapCsvRows(indicatorData: IndicatorYear): CsvCell[][] {
  const division = divisionCells(indicatorData);
  return indicatorData.areas.codes.map((code, area) => [
    code,
    indicatorData.areas.names[area] ?? "",
    indicatorData.level.level,
    indicatorData.year,
    indicatorData.indicator.id,
    indicatorData.values[area] ?? null,
    indicatorData.classes[area] || null,
    ...division
  ]);
}
