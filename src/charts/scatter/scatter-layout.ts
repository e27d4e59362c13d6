import { extent } from "d3-array";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { Texts } from "../../i18n/texts.ts";
import type { ChartInk } from "../chart-definition.ts";
import type { ChartSize } from "../chart-size.ts";
import { type Label, makeLabel } from "../label.ts";
import { tenth } from "../line-path.ts";
import { type ColumnRule, tickDecimals, tickText, type ValueRule, valueRules, widestText } from "../value-axis.ts";
import { DotPaths } from "./dot-paths.ts";
import type { ScatterAxis, ScatterData } from "./scatter-data.ts";
import { type ScatterName, scatterNames } from "./scatter-names.ts";

export interface ScatterLayout extends ChartSize {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly columns: readonly ColumnRule[];
  readonly rows: readonly ValueRule[];
  readonly xTitle: Label;
  readonly yTitle: Label;
  /** Centres of the dots in pixels, x and y after each other. */
  readonly centres: Float64Array;
  readonly radius: number;
  /** Dots as one SVG path a kind, where there are kinds; dots that are all alike are pixels, for which the centres do. */
  readonly dots: readonly DotPath[];
  readonly guides: readonly string[];
  readonly names: readonly ScatterName[];
  readonly line?: string;
}

/** Dots that look the same. */
export interface DotPath {
  readonly key: string;
  readonly d: string;
  /** Absent: the ink of a picture without groups. */
  readonly colour?: string;
  /** Of areas with few inhabitants. */
  readonly isOpen: boolean;
  /** Another group was chosen. */
  readonly isDimmed: boolean;
}

/** Wide enough to keep its shape, and never higher than a screen. */
export const scatterHeight = ({ width, textSize }: Omit<ChartSize, "height">) =>
  Math.round(Math.max(textSize * 24, Math.min(width * 0.62, textSize * 34)));

function domainOf(values: ArrayLike<number>, { signed }: ScatterAxis): [number, number] {
  // d3's extent leaves out what is missing; its types know no typed arrays.
  const [least = Number.NaN, maximum = Number.NaN] = extent(values as number[]);
  const known = [least, maximum, ...(signed ? [0] : [])].filter((value) => !Number.isNaN(value));
  const [low = 0, high = 1] = extent(known);
  const room = (high - low || 1) * 0.04;
  return [low - room, high + room];
}

/** Where everything stands. Pure. */
export function scatterLayout(data: ScatterData, size: ChartSize, { language }: Texts): ScatterLayout {
  const { width, height, textSize } = size;
  const top = textSize * 2;
  const bottom = height - textSize * 3.4;
  const y = scaleLinear(domainOf(data.y, data.yAxis), [bottom, top]).nice(5);
  const yValues = y.ticks(5);
  const yDecimals = tickDecimals(yValues);
  const yTicks = yValues.map((value) => ({ value, y: y(value), text: tickText(value, data.yAxis.signed, yDecimals, language) }));
  const yRoom = widestText(
    yTicks.map(({ text }) => text),
    textSize
  );
  const left = Math.ceil(yRoom + textSize * 0.7);
  const x = scaleLinear(domainOf(data.x, data.xAxis), [left, width]).nice(5);
  const { ticks: xTicks, texts: xText } = fittingTicks(x, data.xAxis, textSize, language);
  // The last value stands under its line, and inside the picture.
  const right = width - Math.max(textSize, widestText(xText, textSize) / 2);
  x.range([left, right]);
  const count = data.areas.length;
  const radius = count > 1000 ? textSize * 0.14 : count > 200 ? textSize * 0.22 : textSize * 0.34;
  const centres = new Float64Array(count * 2);
  // A linear scale by its two ends, for it is asked thousands of times.
  const [zeroX, unitX, zeroY, unitY] = [x(0), x(1) - x(0), y(0), y(1) - y(0)];
  const isPlain = !data.groups && !data.few;
  const paths = new DotPaths(radius, count);
  for (let place = 0; place < count; place++) {
    const cx = zeroX + unitX * (data.x[place] ?? Number.NaN);
    const cy = zeroY + unitY * (data.y[place] ?? Number.NaN);
    centres[place * 2] = cx;
    centres[place * 2 + 1] = cy;
    if (isPlain || Number.isNaN(cx) || Number.isNaN(cy)) continue;
    paths.add(`${data.groups?.of[place] ?? 0} ${data.few?.[place] ?? 0}`, cx, cy);
  }
  const [low = 0, high = 1] = x.domain();
  const at = (value: number) => y((data.line?.intercept ?? 0) + (data.line?.slope ?? 0) * value);
  return {
    ...size,
    plot: { left, right, top, bottom },
    x,
    y,
    columns: xTicks.map((value, i) => ({
      value,
      x: x(value),
      label: makeLabel(xText[i] ?? "", {
        x: x(value),
        y: bottom + textSize * 1.1,
        anchor: "middle",
        size: textSize
      })
    })),
    rows: valueRules(yTicks, left, textSize),
    xTitle: makeLabel(data.xAxis.title, { x: right, y: height - textSize * 0.8, anchor: "end", size: textSize, room: right }),
    yTitle: makeLabel(data.yAxis.title, { x: 0, y: textSize * 0.7, anchor: "start", size: textSize, room: width }),
    centres,
    radius,
    dots: paths.paths().map(([key, d]) => dotPath(key, d, data)),
    guides: [
      ...(data.guides?.x ?? []).map((value) => `M${tenth(x(value))},${tenth(top)}V${tenth(bottom)}`),
      ...(data.guides?.y ?? []).map((value) => `M${left},${tenth(y(value))}H${tenth(right)}`)
    ],
    names: scatterNames({
      ...{ places: data.named ?? [], centres, radius, textSize },
      nameOf: (place) => data.areas[place]?.name ?? "",
      plot: { left, right: width, top, bottom }
    }),
    ...(data.line ? { line: `M${tenth(x(low))},${tenth(at(low))}L${tenth(x(high))},${tenth(at(high))}` } : {})
  };
}

/** As many round values as stand beside each other under the axis, at most six or so. */
function fittingTicks(x: ScaleLinear<number, number>, { signed }: ScatterAxis, textSize: number, language: Texts["language"]) {
  for (let count = 6; ; count--) {
    const ticks = x.ticks(count);
    const texts = ticks.map((value) => tickText(value, signed, tickDecimals(ticks), language));
    const distance = Math.abs(x(ticks[1] ?? 0) - x(ticks[0] ?? 0));
    // The last value still takes half its width off the axis.
    if (count <= 2 || ticks.length < 3 || distance * 0.9 >= widestText(texts, textSize) + textSize) return { ticks, texts };
  }
}

function dotPath(key: string, d: string, { groups }: ScatterData): DotPath {
  const [group = 0, few = 0] = key.split(" ").map(Number);
  const colour = groups?.colours[group - 1];
  return {
    key,
    d,
    ...(colour === undefined ? {} : { colour }),
    isOpen: few === 1,
    isDimmed: groups !== undefined && groups.chosen.length > 0 && !groups.chosen.includes(group)
  };
}

export const scatterInk = ({ columns, rows, xTitle, yTitle, names }: ScatterLayout): ChartInk => ({
  labels: [...columns.map(({ label }) => label), ...rows.map(({ label }) => label), xTitle, yTitle, ...names]
});
