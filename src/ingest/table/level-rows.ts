import { type AreaCode, type AreaLevel, levelOf } from "../../model/area.ts";
import type { Understood } from "./understand.ts";
import type { TableAnswers } from "./understanding.ts";

/** The rows of a table that are of one level, by their place in it. */
export interface LevelRows {
  readonly places: readonly number[];
  readonly codes: readonly AreaCode[];
  readonly years: Int16Array | undefined;
}

export function levelRows({ rows }: Understood, level: AreaLevel): LevelRows {
  const places: number[] = [];
  const codes: AreaCode[] = [];
  for (const [row, code] of rows.codes.entries()) {
    if (!code || !rows.isUsed(row) || levelOf(code) !== level) continue;
    places.push(row);
    codes.push(code);
  }
  const { years } = rows;
  return { places, codes, years: years && Int16Array.from(places, (row) => years[row] ?? 0) };
}

/** The same with one row for each area and year: the first or the last of those that say the same. */
export function withoutDuplicates(rows: LevelRows, keep: NonNullable<TableAnswers["duplicates"]>): LevelRows {
  const found = new Map<string, number>();
  for (const [i, code] of rows.codes.entries()) {
    const key = `${code} ${rows.years?.[i] ?? ""}`;
    if (keep === "last" || !found.has(key)) found.set(key, i);
  }
  const kept = [...found.values()].sort((a, b) => a - b);
  const { years } = rows;
  return {
    places: kept.flatMap((i) => rows.places[i] ?? []),
    codes: kept.flatMap((i) => rows.codes[i] ?? []),
    years: years && Int16Array.from(kept, (i) => years[i] ?? 0)
  };
}
