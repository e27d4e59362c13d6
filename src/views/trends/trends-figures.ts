import type { CsvCell } from "../../export/csv.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import type { AreaCode, AreaLevel } from "../../model/area.ts";
import type { AreaList } from "../../model/area-list.ts";
import { classOf } from "../../model/classes.ts";
import { areaSeries, type Matrix } from "../../model/matrix.ts";
import { divisionCells } from "../../view-parts/division.ts";

/** One line of figures: an area, or a gemeente whose official value the dataset has. */
export interface AreaLine {
  readonly code: AreaCode;
  readonly name: string;
  readonly level: AreaLevel;
  /** One a year of `years`; NaN where nothing was published. */
  readonly values: readonly number[];
  /** Published classes where the dataset has them, 0 where not. */
  readonly published: readonly number[];
}

export interface LevelFigures {
  readonly areas: AreaList;
  readonly matrix: Matrix;
  readonly classes?: Int8Array;
}

/** The series of some areas of a level, in the order given; codes that the level lacks are left out. */
export function linesOf({ areas, matrix, classes }: LevelFigures, codes: readonly AreaCode[]): AreaLine[] {
  return codes.flatMap((code) => {
    const area = areas.indexOf.get(code);
    if (area === undefined) return [];
    return {
      code,
      name: areas.names[area] ?? code,
      level: areas.level,
      values: areaSeries(matrix, area),
      published: matrix.years.map((_, row) => classes?.[row * matrix.areas + area] ?? 0)
    };
  });
}

/** The rows of `Download CSV` on the trends: every line in every measured year. */
export function* trendsCsvRows(
  lines: readonly AreaLine[],
  years: readonly number[],
  indicatorData: IndicatorYear
): Generator<CsvCell[]> {
  const division = divisionCells(indicatorData);
  for (const { code, name, level, values, published } of lines)
    for (const [i, year] of years.entries()) {
      const value = values[i] ?? Number.NaN;
      // A published class does not hold in a division of the reader's own.
      const number = (indicatorData.scheme.chosen ? 0 : published[i]) || classOf(value, indicatorData.scheme);
      yield [
        code,
        name,
        level,
        year,
        indicatorData.indicator.id,
        value,
        Number.isNaN(value) ? null : (number ?? null),
        ...division
      ];
    }
}

/** The gemeenten whose official line belongs beside the selection: those of the selected areas, or the only one. */
export function gemeentenBeside(indicatorData: IndicatorYear): AreaCode[] {
  if (indicatorData.level.level === "gemeente") return [];
  const chosen = indicatorData.selection.flatMap(
    (code) => indicatorData.areas.gemeenten[indicatorData.areas.indexOf.get(code) ?? -1] ?? []
  );
  const all = new Set(indicatorData.areas.gemeenten);
  return [...new Set(chosen.length > 0 ? chosen : all.size === 1 ? all : [])];
}
