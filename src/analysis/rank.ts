import type { AreaCode } from "../model/area.ts";

export interface Rank {
  /** 1 is the highest value; equal values share the best rank (1, 2, 2, 4). */
  readonly rank: number;
  /** How many areas of the gemeente have a value. */
  readonly of: number;
}

/** The rank of each area's value among those of its gemeente; an area without a value (NaN) has none. */
export function ranksWithin(values: ArrayLike<number>, gemeenten: readonly AreaCode[]): (Rank | undefined)[] {
  const members = new Map<AreaCode, number[]>();
  for (const [area, gemeente] of gemeenten.entries()) {
    if (Number.isNaN(values[area] ?? Number.NaN)) continue;
    const group = members.get(gemeente);
    if (group) group.push(area);
    else members.set(gemeente, [area]);
  }
  const ranks: (Rank | undefined)[] = gemeenten.map(() => undefined);
  for (const group of members.values()) {
    group.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
    let rank = 1;
    for (const [position, area] of group.entries()) {
      const before = group[position - 1];
      if (before !== undefined && values[before] !== values[area]) rank = position + 1;
      ranks[area] = { rank, of: group.length };
    }
  }
  return ranks;
}

/** The rank of one area's value among those of its gemeente, without ranking all others; undefined where it has none. */
export function rankWithin(values: ArrayLike<number>, gemeenten: readonly AreaCode[], area: number): Rank | undefined {
  const value = values[area] ?? Number.NaN;
  if (Number.isNaN(value)) return undefined;
  const home = gemeenten[area];
  let [rank, of] = [1, 0];
  for (let other = 0; other < gemeenten.length; other++) {
    const theirs = values[other] ?? Number.NaN;
    if (gemeenten[other] !== home || Number.isNaN(theirs)) continue;
    of++;
    if (theirs > value) rank++;
  }
  return { rank, of };
}
