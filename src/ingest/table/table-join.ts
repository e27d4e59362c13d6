import type { AreaCode, AreaLevel } from "../../model/area.ts";
import type { AreaList } from "../../model/area-list.ts";
import { type JoinReport, joinReport } from "../join/join-report.ts";
import type { KnownDivision } from "../join/resemblance.ts";
import type { CountedTable } from "./counted-table.ts";
import { levelRows } from "./level-rows.ts";
import type { Understood } from "./understand.ts";

/** An area and year on several lines of the file. */
export interface RepeatedLines {
  readonly code: AreaCode;
  readonly year: number | undefined;
  readonly lines: readonly number[];
}

/** How the rows of one level meet the map. */
export interface TableJoin extends Omit<JoinReport, "duplicates" | "otherLevel"> {
  readonly level: AreaLevel;
  /** Whether the map has areas of this level at all. */
  readonly onMap: boolean;
  readonly duplicates: readonly RepeatedLines[];
  /** Names in the file of the areas that the map has not. */
  readonly names: ReadonlyMap<AreaCode, string>;
}

const emptyList = (level: AreaLevel): AreaList => ({
  level,
  codes: [],
  names: [],
  gemeenten: [],
  gemeenteNames: [],
  approximate: [],
  indexOf: new Map()
});

/** Lays the chosen rows of a level beside the areas of the map; without areas there are no such areas on it. */
export function joinTable(
  { table }: CountedTable,
  understood: Understood,
  level: AreaLevel,
  areas: AreaList | undefined,
  divisions: readonly KnownDivision[]
): TableJoin {
  const { places, codes, years } = levelRows(understood, level);
  const lists = understood.measures
    .filter(({ measure }) => measure.chosen)
    .flatMap(({ figures }) => figures.map(({ values }) => values));
  const filled = Float64Array.from(places, (row) => (lists.some((values) => !Number.isNaN(values[row])) ? 1 : Number.NaN));
  const values = lists.length === 0 ? {} : { values: filled };
  const {
    duplicates,
    otherLevel: _,
    ...report
  } = joinReport({ codes, ...(years ? { years } : {}), ...values }, areas ?? emptyList(level), divisions);
  const column = understood.understanding.name === undefined ? undefined : table.columns[understood.understanding.name];
  const unmatched = new Set(report.unmatchedInFile);
  const names = new Map<AreaCode, string>();
  for (const [i, code] of codes.entries())
    if (column && unmatched.has(code) && !names.has(code)) names.set(code, column.text(places[i] ?? 0));
  return {
    ...report,
    level,
    onMap: areas !== undefined,
    names,
    duplicates: duplicates.map(({ code, year, rows }) => ({ code, year, lines: rows.map((i) => table.line(places[i] ?? 0)) }))
  };
}
