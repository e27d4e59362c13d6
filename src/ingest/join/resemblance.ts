import type { AreaCode, AreaLevel } from "../../model/area.ts";
import { type DivisionRange, divisionRange } from "./gemeente-changes.ts";

/** The codes of a level in the area division of a year, as far as they are known here: those of a dataset. */
export interface KnownDivision {
  readonly year: number;
  readonly level: AreaLevel;
  readonly codes: ReadonlySet<AreaCode>;
}

export interface Resemblance {
  /** The division that the codes resemble most; undefined where that cannot be told. */
  readonly year: number | undefined;
  /** The share of the codes that each known division of their level has, the highest first. */
  readonly compared: readonly { readonly year: number; readonly share: number }[];
  /** What the codes themselves tell, whatever divisions are known. */
  readonly possible: DivisionRange;
}

// Fewer codes in common say nothing of a year: then it is another kind of code, or another part of the country.
const enough = 0.5;

/** Which year's division these codes of one level resemble most. Where two divisions have as many of them, neither is named. */
export function resemblance(codes: ReadonlySet<AreaCode>, level: AreaLevel, divisions: readonly KnownDivision[]): Resemblance {
  const possible = divisionRange(codes);
  const shares = new Map<number, number>();
  for (const division of divisions) {
    if (division.level !== level || codes.size === 0) continue;
    const found = [...codes].filter((code) => division.codes.has(code)).length;
    // Datasets of one gemeente and of the country may have the same division: the one that has more codes speaks for it.
    shares.set(division.year, Math.max(shares.get(division.year) ?? 0, found / codes.size));
  }
  const compared = [...shares].map(([year, share]) => ({ year, share })).sort((a, b) => b.share - a.share || a.year - b.year);
  return { year: yearOf(compared, possible), compared, possible };
}

function yearOf(compared: Resemblance["compared"], { from, to }: DivisionRange): number | undefined {
  if (from !== undefined && from === to) return from;
  const [best, next] = compared.filter(({ year }) => year >= (from ?? year) && year <= (to ?? year));
  if (!best || best.share < enough || best.share === next?.share) return undefined;
  // One division alone is no comparison, unless it has every code.
  return compared.length > 1 || best.share === 1 ? best.year : undefined;
}
