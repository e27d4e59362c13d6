import type { Position } from "geojson";

const isSame = ([ax, ay]: Position, [bx, by]: Position) => ax === bx && ay === by;

/** Whether a ring ends where it begins. */
export const isClosed = (ring: readonly Position[]): boolean => {
  const [first, last] = [ring[0], ring.at(-1)];
  return first !== undefined && last !== undefined && isSame(first, last);
};

/** The ring, ended where it began. */
export function closed(ring: Position[]): Position[] {
  const [first] = ring;
  return first === undefined || isClosed(ring) ? ring : [...ring, first];
}

/** A closed ring of fewer than four positions encloses nothing. */
export const hasArea = (ring: readonly Position[]): boolean => ring.length >= 4;

/** Twice the signed area of the triangle of three positions: its sign says on which side of a line the third lies. */
const side = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position) =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Whether two segments cross in a point of both that is an end of neither. */
function cross(a: Position, b: Position, c: Position, d: Position): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Whether a closed ring crosses itself. Segments are met from west to east, each beside those that still go on. */
export function crossesItself(ring: readonly Position[]): boolean {
  const segments = ring.slice(1).map((to, i) => {
    const from = ring[i] ?? to;
    const [x1 = 0, x2 = 0] = [from[0], to[0]];
    return { from, to, west: Math.min(x1, x2), east: Math.max(x1, x2) };
  });
  segments.sort((a, b) => a.west - b.west);
  let open: typeof segments = [];
  for (const segment of segments) {
    open = open.filter(({ east }) => east >= segment.west);
    if (open.some(({ from, to }) => cross(from, to, segment.from, segment.to))) return true;
    open.push(segment);
  }
  return false;
}
