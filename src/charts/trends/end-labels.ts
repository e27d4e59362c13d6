import { textWidth } from "../../i18n/text-width.ts";
import { type Label, lineHeight, makeLabel } from "../label.ts";
import { placeLabels } from "../label-placement.ts";
import type { TrendsSeries } from "./trends-data.ts";
import type { TrendsLine } from "./trends-lines.ts";

export interface EndLabel extends Label {
  readonly series: TrendsSeries;
  /** An SVG path from the plot's edge to the label; absent where line and label stand side by side. */
  readonly leader?: string;
  /** An SVG path from a line that ends early to the plot's edge: drawn apart, or it would read as values. */
  readonly trail?: string;
}

/** Room between the lines' ends and their labels, for leaders. */
export const leaderRoom = (textSize: number) => textSize * 1.6;

const shortNameOf = ({ shortName, name }: TrendsSeries) => shortName ?? name;

/** The width that names get: what the longest needs, at most so much that the lines keep most of the picture. */
export function endLabelsWidth(series: readonly TrendsSeries[], width: number, textSize: number): number {
  const natural = Math.max(0, ...series.map((one) => textWidth(shortNameOf(one), textSize)));
  return Math.min(Math.ceil(natural), Math.max(textSize * 9, width * 0.28));
}

interface EndLabelsOptions {
  /** Where the plot ends and the leaders begin. */
  readonly left: number;
  /** Where the labels begin. */
  readonly start: number;
  readonly top: number;
  readonly bottom: number;
  readonly room: number;
  readonly textSize: number;
}

/** The names of lines, beside their ends; undefined when there are more than fit above each other. */
export function endLabels(lines: readonly TrendsLine[], options: EndLabelsOptions): EndLabel[] | undefined {
  const { left, start, top, bottom, room, textSize } = options;
  const ends = lines
    .flatMap(({ series, dots }) => {
      const last = dots.at(-1);
      return last ? [{ series, last }] : [];
    })
    .sort((a, b) => a.last.y - b.last.y);
  const centres = placeLabels(
    ends.map(({ last }) => last.y),
    textSize * lineHeight,
    top,
    bottom
  );
  return centres?.map((y, i) => {
    const end = ends[i];
    if (!end) throw new RangeError("a label without a line");
    const label = makeLabel(shortNameOf(end.series), { x: start, y, anchor: "start", size: textSize, room });
    const { last, series } = end;
    const isBeside = Math.abs(last.y - y) < textSize * 0.35 && left - last.x < textSize * 2;
    if (isBeside) return { ...label, series };
    const from = last.x + textSize * 0.35;
    const edge = Math.max(left, from);
    const leader = `M${round(edge)},${round(last.y)}L${round(start - textSize * 0.25)},${round(y)}`;
    const isEarly = left - last.x >= textSize * 2;
    return { ...label, series, leader, ...(isEarly ? { trail: `M${round(from)},${round(last.y)}H${round(edge)}` } : {}) };
  });
}

const round = (value: number) => Math.round(value * 10) / 10;
