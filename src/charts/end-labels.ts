import { type Label, lineHeight, makeLabel } from "./label.ts";
import { placeLabels } from "./label-placement.ts";
import { tenth } from "./line-path.ts";
import { widestText } from "./value-axis.ts";

/** Where a line ends, in pixels, and what it is called there. */
export interface LineEnd<Series> {
  readonly series: Series;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface EndLabel<Series> extends Label {
  readonly series: Series;
  /** An SVG path from the plot's edge to the label; absent where line and label stand side by side. */
  readonly leader?: string;
  /** An SVG path from a line that ends early to the plot's edge: drawn apart, or it would read as values. */
  readonly trail?: string;
}

/** Room between the lines' ends and their labels, for leaders. */
export const leaderRoom = (textSize: number) => textSize * 1.6;

/** The width that names get: what the longest needs, at most so much that the lines keep most of the picture. */
export const endLabelsWidth = (names: readonly string[], width: number, textSize: number): number =>
  Math.min(Math.ceil(widestText(names, textSize)), Math.max(textSize * 9, width * 0.28));

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
export function endLabels<Series>(ends: readonly LineEnd<Series>[], options: EndLabelsOptions): EndLabel<Series>[] | undefined {
  const { left, start, top, bottom, room, textSize } = options;
  const ordered = [...ends].sort((a, b) => a.y - b.y);
  const centres = placeLabels(
    ordered.map((end) => end.y),
    textSize * lineHeight,
    top,
    bottom
  );
  return centres?.map((y, i) => {
    const end = ordered[i];
    if (!end) throw new RangeError("a label without a line");
    const label = makeLabel(end.name, { x: start, y, anchor: "start", size: textSize, room });
    const { series } = end;
    const isBeside = Math.abs(end.y - y) < textSize * 0.35 && left - end.x < textSize * 2;
    if (isBeside) return { ...label, series };
    const from = end.x + textSize * 0.35;
    const edge = Math.max(left, from);
    const leader = `M${tenth(edge)},${tenth(end.y)}L${tenth(start - textSize * 0.25)},${tenth(y)}`;
    const isEarly = left - end.x >= textSize * 2;
    return { ...label, series, leader, ...(isEarly ? { trail: `M${tenth(from)},${tenth(end.y)}H${tenth(edge)}` } : {}) };
  });
}
