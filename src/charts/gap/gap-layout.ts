import { scaleLinear } from "d3-scale";
import { formatSigned } from "../../i18n/format.ts";
import { textWidth } from "../../i18n/text-width.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { ChartSize } from "../chart-size.ts";
import { type Label, makeLabel } from "../label.ts";
import { placeLabels } from "../label-placement.ts";
import { type ValueRule, valueAxis, valueRules } from "../value-axis.ts";
import { type YearTick, yearTicks } from "../year-axis.ts";
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
  readonly lines: readonly {
    readonly line: GapLine;
    readonly path: string;
    readonly dots: readonly (readonly [x: number, y: number])[];
    readonly label: Label;
  }[];
  readonly x: (year: number) => number;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Where everything stands: the lines, the space between the first two, and the years before. Pure. */
export function gapLayout(data: GapData, size: ChartSize, { t, language }: Texts): GapLayout {
  const { width, height, textSize } = size;
  const { years, lines, from, to } = data;
  const [top, bottom] = [textSize * 3.4, height - textSize * 2.2];
  const { y, ticks } = valueAxis(
    lines.flatMap(({ values }) => values),
    { top, bottom, textSize, indicator: data.indicator, language }
  );
  const left = Math.ceil(Math.max(...ticks.map(({ text }) => textWidth(text, textSize))) + textSize * 0.8);
  const nameRoom = Math.min(width * 0.32, Math.max(0, ...lines.map(({ name }) => textWidth(name, textSize))) + textSize);
  const right = width - nameRoom;
  const [first, last] = [years[0] ?? from, years.at(-1) ?? to];
  const x = scaleLinear([first, last === first ? first + 1 : last], [left + textSize, right - textSize]);
  const pointsOf = ({ values }: GapLine) =>
    years.flatMap((year, i): (readonly [number, number])[] => {
      const value = values[i] ?? Number.NaN;
      return Number.isNaN(value) ? [] : [[round(x(year)), round(y(value))]];
    });
  const joined = (points: readonly (readonly [number, number])[]) => points.map((point) => point.join()).join("L");
  const ends = lines.map((line) => pointsOf(line).at(-1)?.[1] ?? bottom);
  const order = ends.map((_, i) => i).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0));
  const placed = placeLabels(
    order.map((i) => ends[i] ?? 0),
    textSize * 1.35,
    top - textSize,
    bottom + textSize
  );
  const [one, two] = [lines[0], lines[1]].map((line) => (line ? pointsOf(line) : []));
  const start = Math.min(from, to);
  return {
    ...size,
    left,
    right,
    top,
    bottom,
    x,
    years: yearTicks(years, x, [to, from], { y: bottom + textSize * 1.2, size: textSize }),
    rules: valueRules(ticks, left, textSize),
    reference: makeLabel(t("charts:trends.reference", { reference: data.referenceName }), {
      x: left,
      y: textSize * 0.6,
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
    area: one?.length && two?.length ? `M${joined(one)}L${joined([...two].reverse())}z` : "",
    marks: [...new Set([from, to])].flatMap((year) => {
      const i = years.indexOf(year);
      const [a, b] = [lines[0]?.values[i] ?? Number.NaN, lines[1]?.values[i] ?? Number.NaN];
      if (Number.isNaN(a) || Number.isNaN(b)) return [];
      const [y1, y2] = [y(a), y(b)];
      const text = formatSigned(data.gap[i] ?? Number.NaN, language, data.indicator.decimals);
      // To the inner side, where there is room: the lines' names stand at the right.
      const isLast = year === Math.max(from, to);
      const label = makeLabel(text, {
        x: x(year) + (isLast ? -1 : 1) * textSize * 0.5,
        y: (y1 + y2) / 2,
        anchor: isLast ? "end" : "start",
        size: textSize
      });
      return [{ x: x(year), y1, y2, label }];
    }),
    lines: lines.map((line, i) => {
      const points = pointsOf(line);
      return {
        line,
        path: points.length > 0 ? `M${joined(points)}` : "",
        dots: points,
        label: makeLabel(line.name, {
          x: right + textSize * 0.3,
          y: placed?.[order.indexOf(i)] ?? ends[i] ?? 0,
          anchor: "start",
          size: textSize,
          room: nameRoom - textSize * 0.3
        })
      };
    })
  };
}
