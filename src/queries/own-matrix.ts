import type { AreaList } from "../model/area-list.ts";
import type { Matrix } from "../model/matrix.ts";
import type { OwnFigures } from "../model/own-data.ts";

/**
 * A reader's own figures in the order of a level's areas, with their own years: NaN where they have none. Areas that the level
 * does not have are left out; the join report told of them.
 */
export function matrixOfFigures({ codes, years, values }: OwnFigures, areas: AreaList): Matrix {
  const measured = [...new Set(years)].sort((a, b) => a - b);
  const rowOf = new Map(measured.map((year, row) => [year, row]));
  const count = areas.codes.length;
  const cells = new Float64Array(measured.length * count).fill(Number.NaN);
  for (const [i, code] of codes.entries()) {
    const area = areas.indexOf.get(code);
    const row = rowOf.get(years[i] ?? 0);
    if (area !== undefined && row !== undefined) cells[row * count + area] = values[i] ?? Number.NaN;
  }
  return { areas: count, years: measured, values: cells };
}
