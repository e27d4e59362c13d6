import { changeText, type FindingWords, valueText } from "../../i18n/finding-words.ts";
import { areaLabel } from "../../indicator-data/area-label.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { yearSlice } from "../../model/matrix.ts";
import type { TableColumn, TableRow } from "../../ui/data-table.tsx";
import type { Overview } from "./overview-model.ts";

/** The table twin of the overview's map: a row an area, with its values and its change, or with its value in the one year. */
export function overviewTable(
  { areas, matrix }: Pick<IndicatorYear, "areas" | "matrix">,
  overview: Overview,
  words: FindingWords
): { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] } {
  const { t } = words.texts;
  const [from, to] = overview.kind === "period" ? [overview.from, overview.to] : [undefined, overview.year];
  const value = (cell: string | number) => valueText(Number(cell), words);
  const change = (cell: string | number) => (Number.isNaN(cell) ? "–" : changeText(Number(cell), words));
  const [before, after] = [from === undefined ? undefined : yearSlice(matrix, from), yearSlice(matrix, to)];
  const columns: TableColumn[] = [
    { key: "name", label: t("app:columns.name"), kind: "text" },
    ...(from === undefined ? [] : [{ key: "first", label: String(from), kind: "number", format: value } as const]),
    { key: "last", label: String(to), kind: "number", format: value },
    ...(from === undefined ? [] : [{ key: "change", label: t("overview:key.title"), kind: "number", format: change } as const]),
    { key: "code", label: t("app:columns.code"), kind: "text" }
  ];
  const rows = areas.codes.map((code, area) => {
    const [first, last] = [before?.[area] ?? Number.NaN, after?.[area] ?? Number.NaN];
    const own = from === undefined ? { last } : { first, last, change: last - first };
    return { name: areaLabel(areas, area), code, ...own };
  });
  return { columns, rows };
}
