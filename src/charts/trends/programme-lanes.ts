import { edgesOf, type Label, makeLabel } from "../label.ts";
import type { TrendsProgramme } from "./trends-data.ts";

export interface ProgrammeBar {
  readonly name: string;
  readonly from: number;
  /** It runs on after the last measured year: fades out at the plot's edge. */
  readonly isOpen: boolean;
  readonly left: number;
  readonly right: number;
  /** The bar's lane, counted from 0 at the top. */
  readonly lane: number;
  /** Its y is counted from the top of the lane. */
  readonly label: Label;
}

interface LanesOptions {
  readonly years: readonly [number, number];
  readonly x: (year: number) => number;
  /** The plot's edges, for bars, and the picture's right edge, for their labels. In pixels. */
  readonly left: number;
  readonly right: number;
  readonly end: number;
  readonly textSize: number;
}

export const laneHeight = (textSize: number) => textSize * 1.75;

/** Programme periods as bars over the time axis, cut off where it ends; bars and labels in one lane never overlap. */
export function programmeLanes(programmes: readonly TrendsProgramme[], options: LanesOptions): ProgrammeBar[] {
  const { years, x, left, right, end, textSize } = options;
  const ends: number[] = [];
  return programmes
    .filter(({ from, to = Number.POSITIVE_INFINITY }) => from <= years[1] && to >= years[0])
    .sort((a, b) => a.from - b.from)
    .map(({ name, from, to }) => {
      const barLeft = from <= years[0] ? left : x(from);
      const isOpen = to === undefined || to > years[1];
      const barRight = isOpen ? right : x(to);
      const label = programmeLabel(name, barLeft, end, textSize);
      const [start, stop] = edgesOf(label);
      const free = ends.findIndex((taken) => taken + textSize * 0.7 <= Math.min(start, barLeft));
      const lane = free === -1 ? ends.length : free;
      ends[lane] = Math.max(stop, barRight);
      return { name, from, isOpen, left: barLeft, right: barRight, lane, label };
    });
}

/** Begins where the bar begins, unless it would leave the picture. */
function programmeLabel(name: string, x: number, end: number, textSize: number): Label {
  const label = makeLabel(name, { x, y: textSize * 0.7, anchor: "start", size: textSize, room: end });
  return label.x + label.width <= end ? label : { ...label, x: end, anchor: "end" };
}
