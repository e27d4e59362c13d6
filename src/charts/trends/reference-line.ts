import { edgesOf, type Label, makeLabel } from "../label.ts";
import { linePieces } from "../line-path.ts";
import type { TrendsLine } from "./trends-lines.ts";

export interface ReferenceLine {
  readonly y: number;
  readonly text: string;
  /** Absent where every place for it lies on a line or is too narrow: the legend has the words. */
  readonly label?: Label;
}

interface Environment {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly lines: readonly TrendsLine[];
  /** Where the line of the year on screen stands. */
  readonly current: number | undefined;
  /** Of the text, in pixels. */
  readonly size: number;
}

const steps = 12;

/** Air between the words and what is drawn, in sizes of the text: the radius of a dot that is read, and the words' halo. */
const air = 0.5;

/** How high letters are, in sizes of the text: less than their line. */
const letterHeight = 1;

/** The line at 0 with its name above or below it, at the first place along it that lies free of lines and dots. */
export function referenceLine(text: string, y: number, { plot, lines, current, size }: Environment): ReferenceLine {
  const room = plot.right - plot.left - size;
  const label = makeLabel(text, { x: plot.left + size * 0.5, y, anchor: "start", size, room });
  const sides = [y - size * 0.8, y + size * 0.8].filter(
    (middle) => middle - label.height / 2 >= plot.top && middle + label.height / 2 <= plot.bottom
  );
  const slack = room - label.width;
  const places = Array.from({ length: steps + 1 }, (_, i) => label.x + (slack * i) / steps).flatMap((x) =>
    (sides.length > 0 ? sides : [y]).map((middle) => ({ ...label, x, y: middle }))
  );
  const isFree = (place: Label) => !isCrossed(place, lines, size) && !isAcross(place, current, size);
  const free = label.text === text ? places.find(isFree) : undefined;
  return { y, text, ...(free ? { label: free } : {}) };
}

const isAcross = (label: Label, x: number | undefined, size: number) =>
  x !== undefined && edgesOf(label)[0] - size * air <= x && edgesOf(label)[1] + size * air >= x;

function isCrossed(label: Label, lines: readonly TrendsLine[], size: number): boolean {
  const [start, end] = edgesOf(label);
  const [left, right] = [start - size * air, end + size * air];
  const half = size * (letterHeight / 2 + air);
  for (const piece of lines.flatMap(({ points }) => linePieces(points)))
    for (const [i, [x, y]] of piece.entries()) {
      const [nextX, nextY] = piece[i + 1] ?? [x, y];
      if (nextX < left || x > right) continue;
      const yAt = (at: number) => (nextX === x ? y : y + ((at - x) / (nextX - x)) * (nextY - y));
      const [from, to] = [yAt(Math.max(left, x)), yAt(Math.min(right, nextX))];
      if (Math.min(from, to) <= label.y + half && Math.max(from, to) >= label.y - half) return true;
    }
  return false;
}
