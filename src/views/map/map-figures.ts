import { type Rank, ranksWithin, rankWithin } from "../../analysis/rank.ts";
import type { CsvCell } from "../../export/csv.ts";
import { className } from "../../i18n/class-words.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { Scene, SceneFacts } from "../../indicator-data/scene.ts";
import { hasFewInhabitants } from "../../map/few-inhabitants.ts";
import { writeClassChoice } from "../../model/class-choice.ts";
import type { ClassScheme } from "../../model/classes.ts";
import type { TableColumn, TableRow } from "../../ui/data-table.tsx";

/** The class as people read it: `Zwak`. Empty where there is no class. */
function classAt(scene: Scene, area: number, texts: Texts): string {
  const number = scene.classes[area] ?? 0;
  return number === 0 ? "" : className(scene.scheme, number, texts);
}

/** What stands at an area: name, value with its sign, class, rank within the gemeente. */
export function describeArea(scene: Scene, area: number, texts: Texts): string {
  const rank = rankWithin(scene.values, scene.areas.gemeenten, area);
  const value = scene.values[area] ?? Number.NaN;
  const inhabitants = scene.areas.inhabitants?.[area];
  const parts = [
    texts.value(value, scene.indicator),
    classAt(scene, area, texts),
    rank ? rankWords(rank, scene.areas.gemeenteNames[area] ?? "", texts) : "",
    scene.areas.approximate[area] ? texts.t("terms:approximateBoundary") : "",
    inhabitants !== undefined && hasFewInhabitants(scene.areas, area)
      ? texts.t("terms:fewInhabitants", { count: inhabitants })
      : ""
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function rankWords({ rank, of: count }: Rank, gemeente: string, { t }: Texts): string {
  return gemeente === "" ? t("terms:rankOfAll", { rank, count }) : t("terms:rank", { rank, count, gemeente });
}

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

const mapCsvHeader = ["code", "name", "level", "year", "indicator", "value", "class"] as const;

/** The columns of a file of figures: with a division of the reader's own, it says so in each row. */
export const csvHeaderOf = ({ scheme }: Scene): readonly string[] =>
  scheme.chosen ? [...mapCsvHeader, "own_division"] : mapCsvHeader;

/** What a row says of the division: nothing where the classes are those of the data. */
export const divisionCells = ({ scheme }: SceneFacts): CsvCell[] =>
  scheme.chosen ? [writeClassChoice(scheme.chosen.choice)] : [];

/** What the name of a file says of a division of the reader's own. */
export const divisionInName = ({ chosen }: ClassScheme): string =>
  chosen ? `_own-division-${writeClassChoice(chosen.choice)}` : "";

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
