import type { CsvCell } from "../../export/csv.ts";
import type { Texts } from "../../i18n/texts.ts";
import { hasFewInhabitants } from "../../model/few-inhabitants.ts";
import { quadrantNames } from "../../model/joint-classes.ts";
import type { TableColumn, TableRow } from "../../ui/data-table.tsx";
import { namesOfPair, type Pair, quadrantAt, quadrantShort, shownIndicator } from "./pair.ts";

export const togetherCsvHeader = [
  ...["code", "name", "level", "indicator_x", "year_x", "x", "class_x"],
  ...["indicator_y", "year_y", "y", "class_y", "quadrant"]
] as const;

/** The rows of `Download CSV: together`: every area, also those without either figure. */
export function togetherCsvRows(pair: Pair): CsvCell[][] {
  const { x, y, result } = pair;
  return x.areas.codes.map((code, area) => [
    code,
    x.areas.names[area] ?? "",
    x.level.level,
    x.indicator.id,
    x.year,
    x.values[area] ?? null,
    result.x.classes[area] || null,
    y.indicator.id,
    y.year,
    y.values[area] ?? null,
    result.y.classes[area] || null,
    quadrantAt(pair, area) ?? null
  ]);
}

/** The areas that have both figures, with their classes and quadrants. */
export function togetherTable(
  pair: Pair,
  texts: Texts
): { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] } {
  const { t } = texts;
  const { x, y, result } = pair;
  const names = namesOfPair(pair, texts);
  const few = result.areas.filter((area) => hasFewInhabitants(x.areas, area));
  const value = (indicatorData: typeof x) => (cell: string | number) => texts.value(Number(cell), shownIndicator(indicatorData));
  const level = (cell: string | number) => t(`together:level.${Number(cell) as 1}`);
  const columns: TableColumn[] = [
    { key: "name", label: t("together:table.name"), kind: "text" },
    { key: "x", label: `${names.x}, ${x.year}`, kind: "number", format: value(x) },
    { key: "classX", label: t("together:table.classX", { x: names.x }), kind: "number", format: level },
    { key: "y", label: `${names.y}, ${y.year}`, kind: "number", format: value(y) },
    { key: "classY", label: t("together:table.classY", { y: names.y }), kind: "number", format: level },
    { key: "quadrant", label: t("together:table.quadrant"), kind: "text" },
    ...(few.length > 0 ? [{ key: "few", label: t("together:table.few"), kind: "text" } as const satisfies TableColumn] : []),
    { key: "code", label: t("together:table.code"), kind: "text" }
  ];
  // The same few sentences for all: a third of a million of them would be a hundred megabytes.
  const words = new Map([...quadrantNames, "none" as const].map((name) => [name, quadrantShort(name, texts)] as const));
  const rows = result.areas.map((area) => ({
    name: x.areas.names[area] ?? "",
    code: x.areas.codes[area] ?? "",
    x: x.values[area] ?? Number.NaN,
    y: y.values[area] ?? Number.NaN,
    classX: result.x.classes[area] ?? 0,
    classY: result.y.classes[area] ?? 0,
    quadrant: words.get(quadrantAt(pair, area) ?? "none") ?? "",
    few: hasFewInhabitants(x.areas, area) ? t("together:table.yes") : ""
  }));
  return { columns, rows };
}
