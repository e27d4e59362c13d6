import { bin, extent, max } from "d3-array";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import { boundText } from "../../i18n/class-words.ts";
import { formatNumber } from "../../i18n/format.ts";
import { textWidth } from "../../i18n/text-width.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { ChartInk } from "../chart-definition.ts";
import type { ChartSize } from "../chart-size.ts";
import { type Label, makeLabel } from "../label.ts";
import { tickDecimals, tickText } from "../value-axis.ts";
import type { HistogramData } from "./histogram-data.ts";

/** A part of a bar that lies in one class. */
export interface BarPiece {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** From 1 up. */
  readonly number: number;
}

/** A bound that can be moved, and how far it can go without passing another. */
export interface BoundHandle {
  readonly bound: number;
  readonly at: number;
  readonly lowest: number;
  readonly highest: number;
  readonly text: string;
  /** Flags that would lie over each other stand in rows under each other. */
  readonly row: number;
  /** Where its flag begins, in pixels, and the words on it. */
  readonly top: number;
  readonly flag: Label;
}

export interface HistogramLayout extends ChartSize {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly x: ScaleLinear<number, number>;
  readonly pieces: readonly BarPiece[];
  readonly handles: readonly BoundHandle[];
  readonly ticks: readonly { readonly at: number; readonly label: Label }[];
  readonly maximum: Label;
  /** The least that a bound moves, in the unit of the values: a power of ten. */
  readonly step: number;
}

export const histogramHeight = ({ textSize }: Pick<ChartSize, "textSize">) => Math.round(textSize * 17);

/** About two hundred steps from end to end. */
function stepOf(low: number, high: number): number {
  return high > low ? 10 ** Math.floor(Math.log10((high - low) / 200)) : 1;
}

/** A value on the grid of steps, without the tail of digits that sums of decimals have. */
export const onStep = (value: number, step: number): number => Number((Math.round(value / step) * step).toPrecision(12));

function domainOf({ values, scheme }: HistogramData): [number, number] {
  const [low = 0, high = 0] = extent([...(extent(values) as number[]), ...scheme.bounds].filter((value) => value !== undefined));
  const room = (high - low) * 0.02 || 1;
  return [low - room, high + room];
}

/** Where the first row of flags begins, and how far the rows lie apart: in sizes of the text. */
const [flagsTop, flagStep] = [1.6, 1.5];

/** More rows would leave no room for the bars. */
const mostRows = 4;

/** A flag takes the first row that has room, or where none has, the one that ends first. */
function flagsOf(
  bounds: readonly number[],
  x: (value: number) => number,
  textSize: number,
  written: (bound: number) => string
): Pick<BoundHandle, "bound" | "at" | "text" | "row" | "top" | "flag">[] {
  const ends = Array.from({ length: mostRows }, () => Number.NEGATIVE_INFINITY);
  return bounds.map((bound) => {
    const [at, text] = [x(bound), written(bound)];
    const half = textWidth(text, textSize) / 2 + textSize * 0.5;
    const free = ends.findIndex((end) => at - half >= end);
    const row = free === -1 ? ends.indexOf(Math.min(...ends)) : free;
    ends[row] = at + half;
    const top = textSize * (flagsTop + row * flagStep);
    return {
      bound,
      at,
      text,
      row,
      top,
      flag: makeLabel(text, { x: at, y: top + textSize * 0.7, anchor: "middle", size: textSize })
    };
  });
}

/** Where everything stands. Pure. */
export function histogramLayout(data: HistogramData, size: ChartSize, texts: Texts): HistogramLayout {
  const { width, height, textSize } = size;
  const { bounds } = data.scheme;
  const x = scaleLinear(domainOf(data), [textSize, width - textSize]);
  const [low = 0, high = 1] = x.domain();
  const step = stepOf(low, high);
  const flags = data.isStill ? [] : flagsOf(bounds, x, textSize, (bound) => boundText(bound, texts, data.scheme));
  const rows = data.isStill ? 0 : Math.max(2, ...flags.map(({ row }) => row + 1));
  const top = textSize * (flagsTop + rows * flagStep);
  const plot = { left: textSize, right: width - textSize, top, bottom: height - textSize * 1.8 };
  const bars = bin()
    .domain([low, high])
    .thresholds(x.ticks(Math.max(8, Math.min(60, Math.round(width / 10)))))(Array.from(data.values));
  const y = scaleLinear([0, max(bars, ({ length }) => length) || 1], [plot.bottom, plot.top]);
  const pieces = bars.flatMap((bar) => {
    const [from = low, to = high] = [bar.x0, bar.x1];
    if (bar.length === 0) return [];
    const cuts = [from, ...bounds.filter((bound) => bound > from && bound < to), to];
    return cuts.slice(1).map((end, i): BarPiece => {
      const start = cuts[i] ?? from;
      return {
        x: x(start),
        y: y(bar.length),
        width: Math.max(0, x(end) - x(start)),
        height: plot.bottom - y(bar.length),
        number: bounds.filter((bound) => bound <= start).length + 1
      };
    });
  });
  const values = x.ticks(Math.max(2, Math.min(8, Math.floor(width / (textSize * 7)))));
  const decimals = tickDecimals(values);
  const handles = flags.map(
    (flag, i): BoundHandle => ({
      ...flag,
      lowest: onStep((bounds[i - 1] ?? low) + step, step),
      highest: onStep((bounds[i + 1] ?? high) - step, step)
    })
  );
  const maximum = formatNumber(max(bars, ({ length }) => length) ?? 0, texts.language);
  return {
    ...size,
    plot,
    x,
    pieces,
    handles,
    ticks: values.map((value) => {
      const text = tickText(value, data.signed, decimals, texts.language);
      const half = textWidth(text, textSize) / 2;
      const at = x(value);
      const kept = Math.max(half, Math.min(width - half, at));
      return { at, label: makeLabel(text, { x: kept, y: plot.bottom + textSize, anchor: "middle", size: textSize }) };
    }),
    maximum: makeLabel(texts.t("classes:histogram.most", { number: maximum }), {
      x: plot.left,
      y: textSize * 0.7,
      anchor: "start",
      size: textSize,
      room: width - 2 * textSize
    }),
    step
  };
}

export const histogramInk = ({ ticks, maximum, handles }: HistogramLayout): ChartInk => ({
  labels: [...ticks.map(({ label }) => label), maximum, ...handles.map(({ flag }) => flag)]
});
