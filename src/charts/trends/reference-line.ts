import { edgesOf, type Label, makeLabel } from "../label.ts";
import type { TrendsLine } from "./trends-lines.ts";

export interface ReferenceLine {
  readonly y: number;
  readonly text: string;
  /** Absent where every place for it lies on a line or is too narrow: the legend has the words. */
  readonly label?: Label;
}

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const steps = 12;

/** The line at 0 with its name above or below it, at the first place along it where no line runs through the words. */
export function referenceLine(text: string, y: number, plot: Plot, lines: readonly TrendsLine[], size: number): ReferenceLine {
  const room = plot.right - plot.left - size;
  const label = makeLabel(text, { x: plot.left + size * 0.5, y, anchor: "start", size, room });
  const sides = [y - size * 0.8, y + size * 0.8].filter(
    (middle) => middle - label.height / 2 >= plot.top && middle + label.height / 2 <= plot.bottom
  );
  const slack = room - label.width;
  const places = Array.from({ length: steps + 1 }, (_, i) => label.x + (slack * i) / steps).flatMap((x) =>
    (sides.length > 0 ? sides : [y]).map((middle) => ({ ...label, x, y: middle }))
  );
  const free = label.text === text ? places.find((place) => !isCrossed(place, lines)) : undefined;
  return { y, text, ...(free ? { label: free } : {}) };
}

function isCrossed(label: Label, lines: readonly TrendsLine[]): boolean {
  const [left, right] = edgesOf(label);
  const half = label.height / 2;
  for (const { dots } of lines)
    for (const [i, dot] of dots.entries()) {
      const after = dots[i + 1];
      const next = after?.index === dot.index + 1 ? after : dot; // no line runs over a gap
      if (next.x < left || dot.x > right) continue;
      const yAt = (x: number) => (next.x === dot.x ? dot.y : dot.y + ((x - dot.x) / (next.x - dot.x)) * (next.y - dot.y));
      const [start, end] = [yAt(Math.max(left, dot.x)), yAt(Math.min(right, next.x))];
      if (Math.min(start, end) <= label.y + half && Math.max(start, end) >= label.y - half) return true;
    }
  return false;
}
