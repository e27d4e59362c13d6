import { formatSigned } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { ChartInk } from "../chart-definition.ts";
import type { ChartSize } from "../chart-size.ts";
import { type Label, makeLabel } from "../label.ts";
import { sideBySide } from "../label-placement.ts";
import { keepingGaps, linePath, linePieces, type Point, tenth } from "../line-path.ts";
import { type ValueRule, valueAxis, valueRules } from "../value-axis.ts";
import { type YearTick, yearScale, yearTicks } from "../year-axis.ts";
import type { MoranData, MoranYear } from "./moran-data.ts";

export interface MoranLayout extends ChartSize {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rules: readonly ValueRule[];
  readonly years: readonly YearTick[];
  readonly points: readonly Point[];
  readonly path: string;
  readonly expected: string;
  readonly dots: readonly { readonly year: number; readonly x: number; readonly y: number; readonly isShown: boolean }[];
  /** The values of the compared years. */
  readonly labels: readonly Label[];
}

export const moranHeight = ({ textSize }: Pick<ChartSize, "textSize">) => Math.round(textSize * 13);

/** Where everything stands: a line with a dot a year over the line of what chance gives. Pure. */
export function moranLayout(data: MoranData, size: ChartSize, { language }: Texts): MoranLayout {
  const { width, height, textSize } = size;
  const { rows, from, to } = data;
  const [top, bottom] = [textSize * 1.8, height - textSize * 2.2];
  const indicator = { signed: true, decimals: data.decimals };
  const values = rows.flatMap(({ i, expected }) => [i, expected]);
  const axis = valueAxis(values, { top, bottom, textSize, indicator, language });
  const y = keepingGaps(axis.y);
  const left = Math.ceil(axis.room + textSize * 0.8);
  const right = width - textSize;
  const years = rows.map(({ year }) => year);
  const x = yearScale(years, left + textSize, right - textSize);
  const pointsOf = (value: (row: MoranYear) => number): Point[] => rows.map((row) => [tenth(x(row.year)), tenth(y(value(row)))]);
  const points = pointsOf(({ i }) => i);
  const dots = rows.flatMap(({ year, p }, place) => {
    const [dotX, dotY] = points[place] ?? [0, Number.NaN];
    return Number.isNaN(dotY) ? [] : [{ year, x: dotX, y: dotY, isShown: p < data.significance }];
  });
  return {
    ...size,
    left,
    right,
    top,
    bottom,
    rules: valueRules(axis.ticks, left, textSize),
    years: yearTicks(years, x, [to, from], { y: bottom + textSize * 1.2, size: textSize }),
    points,
    path: linePath(points),
    expected: linePath(pointsOf(({ expected }) => expected)),
    dots,
    labels: sideBySide(
      dots
        .filter(({ year }) => year === from || year === to)
        .map((dot) => {
          const text = formatSigned(rows.find(({ year }) => year === dot.year)?.i ?? Number.NaN, language, data.decimals);
          return makeLabel(text, { x: dot.x, y: dot.y - textSize, anchor: "middle", size: textSize });
        }),
      0,
      width
    )
  };
}

export const moranInk = ({ rules, years, labels, points }: MoranLayout): ChartInk => ({
  labels: [...rules.map(({ label }) => label), ...years.flatMap(({ label }) => label ?? []), ...labels],
  lines: linePieces(points)
});
