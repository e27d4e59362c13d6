import { type AreaCode, levelOf } from "../../model/area.ts";
import type { AreaList } from "../../model/area-list.ts";
import { type KnownDivision, type Resemblance, resemblance } from "./resemblance.ts";

/** What is to be joined to a map: one entry a row. */
export interface JoinRows {
  readonly codes: readonly AreaCode[];
  /** Absent where the figures are of one year. */
  readonly years?: ArrayLike<number>;
  /** NaN where there is no value; absent where every row has one. */
  readonly values?: ArrayLike<number>;
}

export interface Duplicate {
  readonly code: AreaCode;
  readonly year: number | undefined;
  /** The places of its rows, counted from 0. */
  readonly rows: readonly number[];
}

/** How rows and the areas of a map meet. Codes come once, in the order of the file or of the map. */
export interface JoinReport {
  readonly matched: readonly AreaCode[];
  /** Codes of the map's level that the map has not. */
  readonly unmatchedInFile: readonly AreaCode[];
  /** Codes of another level, as of the gemeente in a file of wijken. */
  readonly otherLevel: readonly AreaCode[];
  /** Areas of the map that the file does not name. */
  readonly unmatchedOnMap: readonly AreaCode[];
  /** The same area and year on more than one row. */
  readonly duplicates: readonly Duplicate[];
  /** How many areas of the map stay empty: not in the file, or never with a value. */
  readonly empty: number;
  readonly division: Resemblance;
}

function duplicatesIn({ codes, years }: JoinRows): Duplicate[] {
  const rowsOf = new Map<string, number[]>();
  for (const [row, code] of codes.entries()) {
    const key = `${code} ${years?.[row] ?? ""}`;
    const rows = rowsOf.get(key);
    if (rows) rows.push(row);
    else rowsOf.set(key, [row]);
  }
  return [...rowsOf.values()].flatMap((rows): Duplicate[] => {
    const [first = 0] = rows;
    const code = codes[first];
    return code === undefined || rows.length < 2 ? [] : [{ code, year: years?.[first], rows }];
  });
}

/** Lays the rows of a file beside the areas of a map, and beside the divisions that are known. */
export function joinReport(rows: JoinRows, areas: AreaList, divisions: readonly KnownDivision[]): JoinReport {
  const found = new Set(rows.codes);
  const ofLevel = new Set([...found].filter((code) => levelOf(code) === areas.level));
  const filled = new Set(rows.codes.filter((_, row) => !rows.values || Number.isFinite(rows.values[row])));
  return {
    matched: [...ofLevel].filter((code) => areas.indexOf.has(code)),
    unmatchedInFile: [...ofLevel].filter((code) => !areas.indexOf.has(code)),
    otherLevel: [...found].filter((code) => !ofLevel.has(code)),
    unmatchedOnMap: areas.codes.filter((code) => !found.has(code)),
    duplicates: duplicatesIn(rows),
    empty: areas.codes.filter((code) => !filled.has(code)).length,
    division: resemblance(ofLevel, areas.level, divisions)
  };
}
