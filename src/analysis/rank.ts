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
