import { scaleLinear } from "d3-scale";
import { formatSigned } from "../../i18n/format.ts";
import { textWidth } from "../../i18n/text-width.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { ChartSize } from "../chart-size.ts";
import { type Label, makeLabel } from "../label.ts";
import { type ValueRule, valueAxis, valueRules } from "../value-axis.ts";
import { type YearTick, yearTicks } from "../year-axis.ts";
import type { MoranData } from "./moran-data.ts";

export interface MoranLayout extends ChartSize {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly rules: readonly ValueRule[];
  readonly years: readonly YearTick[];
  readonly path: string;
  readonly expected: string;
  readonly dots: readonly { readonly year: number; readonly x: number; readonly y: number; readonly isShown: boolean }[];
  /** The values of the compared years. */
  readonly labels: readonly Label[];
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Where everything stands: a line with a dot a year over the line of what chance gives. Pure. */
export function moranLayout(data: MoranData, size: ChartSize, { language }: Texts): MoranLayout {
  const { width, height, textSize } = size;
  const { years, values, expected, from, to } = data;
  const [top, bottom] = [textSize * 1.8, height - textSize * 2.2];
  const indicator = { signed: true, decimals: data.decimals };
  const { y, ticks } = valueAxis([...values, ...expected], { top, bottom, textSize, indicator, language });
  const left = Math.ceil(Math.max(...ticks.map(({ text }) => textWidth(text, textSize))) + textSize * 0.8);
  const right = width - textSize;
  const [first, last] = [years[0] ?? from, years.at(-1) ?? to];
  const x = scaleLinear([first, last === first ? first + 1 : last], [left + textSize, right - textSize]);
  const dots = years.flatMap((year, i) => {
    const value = values[i] ?? Number.NaN;
    if (Number.isNaN(value)) return [];
    return [{ year, x: round(x(year)), y: round(y(value)), isShown: data.isShown[i] ?? false, value }];
  });
  const lineOf = (points: readonly (readonly [number, number])[]) =>
    points.length > 0 ? `M${points.map(String).join("L")}` : "";
  const chance = years.flatMap((year, i): (readonly [number, number])[] => {
    const value = expected[i] ?? Number.NaN;
    return Number.isNaN(value) ? [] : [[round(x(year)), round(y(value))]];
  });
  return {
    ...size,
    left,
    right,
    bottom,
    rules: valueRules(ticks, left, textSize),
    years: yearTicks(years, x, [to, from], { y: bottom + textSize * 1.2, size: textSize }),
    path: lineOf(dots.map((dot) => [dot.x, dot.y])),
    expected: lineOf(chance),
    dots: dots.map(({ value: _, ...dot }) => dot),
    labels: dots
      .filter(({ year }) => year === from || year === to)
      .map((dot) => {
        const text = formatSigned(dot.value, language, data.decimals);
        return makeLabel(text, { x: dot.x, y: dot.y - textSize, anchor: "middle", size: textSize });
      })
  };
}
