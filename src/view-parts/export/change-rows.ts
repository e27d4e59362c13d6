import type { CsvCell } from "../../export/csv.ts";
import type { IndicatorData } from "../../indicator-data/indicator-year.ts";
import { yearSlice } from "../../model/matrix.ts";

export const changeHeader = [
  ...["code", "name", "level", "from", "to", "indicator"],
  ...["value_from", "value_to", "change", "map_class"]
];

/** A row an area: what it had, what it has, the change between, and its class on the map. */
export function changeRows(
  { areas, level, indicator, matrix }: Pick<IndicatorData, "areas" | "level" | "indicator" | "matrix">,
  [from, to]: readonly [number, number],
  classes: Uint8Array
): CsvCell[][] {
  const [before, after] = [yearSlice(matrix, from), yearSlice(matrix, to)];
  return areas.codes.map((code, area) => {
    const [first, last] = [before?.[area] ?? Number.NaN, after?.[area] ?? Number.NaN];
    return [code, areas.names[area] ?? "", level.level, from, to, indicator.id, first, last, last - first, classes[area] || null];
  });
}
