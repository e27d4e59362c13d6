import type { PairFinding } from "../model/finding-chapters.ts";
import type { Indicator } from "../model/indicator.ts";
import { averageRanks } from "../stats/correlation.ts";
import type { Together } from "./together.ts";

type Direction = Indicator["direction"];

const highIsBad = (direction: Direction) => direction === "lower-is-better";

/** Where both indicators are at their unfavourable side, and whether the two go together. */
export function pairFinding(result: Together, x: Direction, y: Direction, few: Uint8Array | undefined): PairFinding {
  const n = result.areas.length;
  const r = result.pearson;
  if (r === undefined) return { kind: "none", n };
  const isJudged = x !== "neutral" && y !== "neutral";
  // Without a judgement of both, both low.
  const [highX, highY] = isJudged ? [highIsBad(x), highIsBad(y)] : [false, false];
  // The place in quadrantNames, plus 1.
  const wanted = 1 + (highX ? 1 : 0) + (highY ? 2 : 0);
  // How far an area is at that side: the sum of its ranks, so that neither unit counts for more.
  const [ranksX, ranksY] = [averageRanks(result.x.values), averageRanks(result.y.values)];
  const depth = (place: number) => (highX ? -1 : 1) * (ranksX[place] ?? 0) + (highY ? -1 : 1) * (ranksY[place] ?? 0);
  const places = result.areas
    .map((area, place) => ({ area, depth: depth(place), isFew: few?.[area] === 1 }))
    .filter(({ area }) => result.quadrants[area] === wanted)
    .sort((a, b) => Number(a.isFew) - Number(b.isFew) || a.depth - b.depth || a.area - b.area);
  const { interval } = result;
  const holdsNull = !interval || (interval[0] <= 0 && interval[1] >= 0);
  return {
    kind: "pair",
    n,
    isJudged,
    together: places.map(({ area }) => area),
    named: places.filter(({ isFew }) => !isFew).length,
    r,
    ...(interval ? { interval } : {}),
    link: holdsNull ? "not-shown" : r > 0 ? "up" : "down"
  };
}
