import type { Point } from "../geo/inner-points.ts";

export type Direction = "up" | "down" | "left" | "right";

const directions: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 }
};

/**
 * The area to which an arrow key leads: of those that lie within 60 degrees of the direction, the one with the least
 * distance, where going astray counts double. Undefined at the edge. Without a start, the area nearest to the middle.
 */
export function nextArea(
  points: readonly (Point | undefined)[],
  from: number | undefined,
  direction: Direction
): number | undefined {
  const start = from === undefined ? undefined : points[from];
  if (!start) return middleArea(points);
  const { x: towardX, y: towardY } = directions[direction];
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [area, point] of points.entries()) {
    if (!point || area === from) continue;
    const [dx, dy] = [point.x - start.x, point.y - start.y];
    const ahead = dx * towardX + dy * towardY;
    const aside = Math.abs(dx * towardY + dy * towardX);
    if (ahead <= 0 || aside > ahead * Math.sqrt(3)) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [area, cost];
  }
  return best;
}

function middleArea(points: readonly (Point | undefined)[]): number | undefined {
  const known = points.filter((point) => point !== undefined);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = { x: mean(known.map(({ x }) => x)), y: mean(known.map(({ y }) => y)) };
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [area, point] of points.entries()) {
    if (!point) continue;
    const distance = (point.x - middle.x) ** 2 + (point.y - middle.y) ** 2;
    if (distance < least) [best, least] = [area, distance];
  }
  return best;
}
