import { area } from "d3-shape";
import { formatSigned } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { ChartInk } from "../chart-definition.ts";
import type { ChartSize } from "../chart-size.ts";
import { type EndLabel, endLabels, endLabelsWidth, leaderRoom } from "../end-labels.ts";
import { edgesOf, type Label, makeLabel } from "../label.ts";
import { dotsOf, keepingGaps, linePath, linePieces, type Point, tenth } from "../line-path.ts";
import { type ValueRule, valueAxis, valueRules } from "../value-axis.ts";
import { type YearTick, yearScale, yearTicks } from "../year-axis.ts";
import type { GapData, GapLine } from "./gap-data.ts";

export interface GapLayout extends ChartSize {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly years: readonly YearTick[];
  readonly rules: readonly ValueRule[];
  readonly reference: Label;
  /** The years before the comparison begins. */
  readonly before: { readonly left: number; readonly right: number; readonly label: Label } | undefined;
  /** Between the first two lines. */
  readonly area: string;
  /** The gap in the compared years. */
  readonly marks: readonly { readonly x: number; readonly y1: number; readonly y2: number; readonly label: Label }[];
  readonly lines: readonly { readonly line: GapLine; readonly path: string; readonly points: readonly Point[] }[];
  readonly names: readonly EndLabel<GapLine>[];
  readonly x: (year: number) => number;
}

export const gapHeight = ({ textSize }: Pick<ChartSize, "textSize">) => Math.round(textSize * 22);

/** Where everything stands: the lines, the space between the first two, and the years before. Pure. */
export function gapLayout(data: GapData, size: ChartSize, { t, language }: Texts): GapLayout {
  const { width, height, textSize } = size;
  const { years, lines, from, to } = data;
  const [top, bottom] = [textSize * 3.4, height - textSize * 2.2];
  const axis = valueAxis(
    lines.flatMap(({ values }) => values),
    { top, bottom, textSize, indicator: data.indicator, language }
  );
  const y = keepingGaps(axis.y);
  const left = Math.ceil(axis.room + textSize * 0.8);
  const room = endLabelsWidth(
    lines.map(({ name }) => name),
    width,
    textSize
  );
  const right = width - room - leaderRoom(textSize) + textSize;
  const x = yearScale(years, left + textSize, right - textSize);
  const pointsOf = ({ values }: GapLine): Point[] => years.map((year, i) => [tenth(x(year)), tenth(y(values[i] ?? Number.NaN))]);
  const drawn = lines.map((line) => {
    const points = pointsOf(line);
    return { line, path: linePath(points), points };
  });
  const ends = drawn.flatMap(({ line, points }) => {
    const [endX, endY] = dotsOf(points).at(-1) ?? [];
    return endX === undefined || endY === undefined ? [] : [{ series: line, name: line.name, x: endX, y: endY }];
  });
  const first = years[0] ?? from;
  const start = Math.min(from, to);
  return {
    ...size,
    left,
    right,
    top,
    bottom,
    x,
    years: yearTicks(years, x, [to, from], { y: bottom + textSize * 1.2, size: textSize }),
    rules: valueRules(axis.ticks, left, textSize),
    reference: makeLabel(t("charts:trends.reference", { reference: data.referenceName }), {
      x: left,
      y: textSize * 0.65,
      anchor: "start",
      size: textSize,
      room: width - left
    }),
    before:
      start > first
        ? {
            left: x(first) - textSize,
            right: x(start),
            label: makeLabel(t("charts:gap.before"), {
              x: x(first) - textSize * 0.6,
              y: top - textSize * 1.1,
              anchor: "start",
              size: textSize,
              room: x(start) - x(first) + textSize * 0.4
            })
          }
        : undefined,
    area: areaBetween(drawn[0]?.points ?? [], drawn[1]?.points ?? []),
    marks: marksOf(data, { x, y, left, textSize, language }),
    lines: drawn,
    names:
      endLabels(ends, {
        left: right - textSize,
        start: width - room,
        top: top - textSize,
        bottom: bottom + textSize,
        room,
        textSize
      }) ?? []
  };
}

interface MarkScales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  /** Where the plot begins. */
  readonly left: number;
  readonly textSize: number;
  readonly language: Texts["language"];
}

/** The gap in both compared years, written to the inner side: the lines' names stand at the right. */
function marksOf({ years, lines, gap, from, to, indicator }: GapData, scales: MarkScales): GapLayout["marks"] {
  const { x, y, left, textSize, language } = scales;
  const air = textSize * 0.5;
  const marks = [...new Set([Math.min(from, to), Math.max(from, to)])].flatMap((year, order) => {
    const i = years.indexOf(year);
    const [y1, y2] = [y(lines[0]?.values[i] ?? Number.NaN), y(lines[1]?.values[i] ?? Number.NaN)];
    if (Number.isNaN(y1 + y2)) return [];
    const isLast = order === 1 || from === to;
    const text = formatSigned(gap[i] ?? Number.NaN, language, indicator.decimals);
    const place = { x: x(year) + (isLast ? -air : air), y: (y1 + y2) / 2, anchor: isLast ? "end" : "start" } as const;
    return [{ x: x(year), y1, y2, label: makeLabel(text, { ...place, size: textSize }) }];
  });
  const [first, last] = marks;
  if (!first || !last || edgesOf(first.label)[1] + air <= edgesOf(last.label)[0]) return marks;
  // Too close for both: the first goes to its outer side, or if there is no room either, the reading and the table have it.
  const outer = { ...first.label, x: first.x - air, anchor: "end" as const };
  const isClear = edgesOf(outer)[0] >= left && edgesOf(outer)[1] + air <= edgesOf(last.label)[0];
  return isClear ? [{ ...first, label: outer }, last] : [{ ...first, label: { ...outer, text: "" } }, last];
}

/** The space between two lines in the years that have both. */
function areaBetween(one: readonly Point[], two: readonly Point[]): string {
  const heights = (i: number) => [one[i]?.[1] ?? Number.NaN, two[i]?.[1] ?? Number.NaN] as const;
  const shape = area<Point>(
    ([x]) => x,
    (_, i) => heights(i)[0],
    (_, i) => heights(i)[1]
  ).defined((_, i) => !heights(i).some(Number.isNaN));
  return shape(one as Point[]) ?? "";
}

export const gapInk = ({ years, rules, reference, before, marks, names, lines }: GapLayout): ChartInk => ({
  labels: [
    reference,
    ...(before ? [before.label] : []),
    ...years.flatMap(({ label }) => label ?? []),
    ...rules.map(({ label }) => label),
    ...marks.map(({ label }) => label),
    ...names
  ],
  zero: reference,
  lines: lines.flatMap(({ points }) => linePieces(points))
});
