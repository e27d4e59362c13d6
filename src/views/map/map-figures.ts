import { ranksWithin } from "../../analysis/rank.ts";
import type { CsvCell } from "../../export/csv.ts";
import { className } from "../../i18n/class-words.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { Scene } from "../../indicator-data/scene.ts";
import type { TableColumn, TableRow } from "../../ui/data-table.tsx";
import { divisionCells } from "../../view-parts/division.ts";

/** The table twin of the map: a row an area. */
export function mapTable(scene: Scene, texts: Texts): { columns: readonly TableColumn[]; rows: readonly TableRow[] } {
  const { t } = texts;
  const severalGemeenten = new Set(scene.areas.gemeenten).size > 1;
  const number = (cell: string | number) => (typeof cell === "number" && !Number.isNaN(cell) ? cell : "–");
  const columns: TableColumn[] = [
    { key: "name", label: t("app:columns.name"), kind: "text" },
    {
      key: "value",
      label: t("app:columns.value"),
      kind: "number",
      format: (cell) => texts.value(Number(cell), scene.indicator)
    },
    { key: "class", label: t("app:columns.class"), kind: "number", format: (cell) => classCell(scene, cell, texts) },
    { key: "rank", label: t("app:columns.rank"), kind: "number", format: number },
    ...(severalGemeenten
      ? [{ key: "gemeente", label: t("app:columns.gemeente"), kind: "text" } as const satisfies TableColumn]
      : []),
    { key: "code", label: t("app:columns.code"), kind: "text" }
  ];
  const ranks = ranksWithin(scene.values, scene.areas.gemeenten);
  const rows = scene.areas.codes.map((code, area) => ({
    name: scene.areas.names[area] ?? code,
    code,
    gemeente: scene.areas.gemeenteNames[area] ?? "",
    value: scene.values[area] ?? Number.NaN,
    class: scene.classes[area] || Number.NaN,
    rank: ranks[area]?.rank ?? Number.NaN
  }));
  return { columns, rows };
}

function classCell(scene: Scene, cell: string | number, texts: Texts): string {
  if (typeof cell !== "number" || Number.isNaN(cell)) return "–";
  return `${className(scene.scheme, cell, texts)} (${cell})`;
}

/** The rows of `Download CSV` on the map: every area, also those without a value. */
export function mapCsvRows(scene: Scene): CsvCell[][] {
  const division = divisionCells(scene);
  return scene.areas.codes.map((code, area) => [
    code,
    scene.areas.names[area] ?? "",
    scene.level.level,
    scene.year,
    scene.indicator.id,
    scene.values[area] ?? null,
    scene.classes[area] || null,
    ...division
  ]);
}
