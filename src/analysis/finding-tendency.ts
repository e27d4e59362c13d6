import type { Course, SeriesCourse, Tendency } from "../model/finding.ts";

/** Up or down by more than the band; no movement within it. */
export const tendencyOf = (change: number, band: number): Tendency => (change > band ? "up" : change < -band ? "down" : "same");

/** How some changes went; where lower is better, down is better. */
export function courseOf(changes: readonly number[], band: number, isLowerBetter: boolean): Course {
  const found = new Set(changes.map((change) => tendencyOf(isLowerBetter ? -change : change, band)));
  if (found.has("up") && found.has("down")) return "mixed";
  if (found.has("up")) return found.has("same") ? "same-or-better" : "better";
  if (found.has("down")) return found.has("same") ? "same-or-worse" : "worse";
  return "same";
}

interface Point {
  readonly year: number;
  readonly value: number;
}

/**
 * From where to where a series went, and since when it goes the way it goes: back from the last value to the furthest one from it,
 * until the series lies on the other side of that by more than the band. So no year is named for what stays within the band.
 * Undefined of fewer than two values.
 */
export function seriesCourse(years: readonly number[], values: ArrayLike<number>, band: number): SeriesCourse | undefined {
  const points = years.map((year, i) => ({ year, value: values[i] ?? Number.NaN })).filter(({ value }) => !Number.isNaN(value));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return undefined;
  const movement = lastMovement(points, last, band);
  return {
    from: first.year,
    to: last.year,
    start: first.value,
    end: last.value,
    tendency: tendencyOf(last.value - first.value, band),
    ...(movement ? { last: movement } : {})
  };
}

function lastMovement(points: readonly Point[], end: Point, band: number): SeriesCourse["last"] {
  // How far a point lies behind the end in the direction of the movement, once there is one.
  let sign = 0;
  let pivot: Point | undefined;
  for (const point of points.toReversed()) {
    const ahead = end.value - point.value;
    if (sign === 0) {
      if (Math.abs(ahead) <= band) continue;
      sign = Math.sign(ahead);
    }
    if (!pivot || sign * (pivot.value - point.value) > 0) pivot = point;
    else if (sign * (point.value - pivot.value) > band) return movementFrom(pivot, sign, true);
  }
  return pivot && movementFrom(pivot, sign, false);
}

const movementFrom = ({ year }: Point, sign: number, isTurn: boolean): SeriesCourse["last"] => ({
  tendency: sign > 0 ? "up" : "down",
  since: year,
  isTurn
});
