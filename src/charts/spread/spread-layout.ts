import { scaleLinear } from "d3-scale";
import { formatNumber } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { ChartInk } from "../chart-definition.ts";
import type { ChartSize } from "../chart-size.ts";
import { type EndLabel, endLabels, endLabelsWidth, leaderRoom } from "../end-labels.ts";
import { type Label, makeLabel } from "../label.ts";
import { sideBySide } from "../label-placement.ts";
import { dotsOf, keepingGaps, linePath, linePieces, type Point, tenth } from "../line-path.ts";
import { tickText, type ValueRule, valueAxis, valueRules, widestText } from "../value-axis.ts";
import { type YearTick, yearScale, yearTicks } from "../year-axis.ts";
import type { SpreadData, SpreadSeries } from "./spread-data.ts";

export interface SpreadLayout extends ChartSize {
  readonly left: number;
  readonly right: number;
  readonly strips: { readonly top: number; readonly bottom: number };
  readonly lines: { readonly top: number; readonly bottom: number };
  readonly years: readonly YearTick[];
  readonly stripRules: readonly ValueRule[];
  readonly lineRules: readonly ValueRule[];
  readonly lineTitle: Label;
  /** By year an SVG path with a dash for every area; of many areas how many lie at each height, as a shape. */
  readonly dashes: readonly string[];
  readonly isMany: boolean;
  /** Half the width of a dash. */
  readonly reach: number;
  /** By year the heights of P10, P25, P50, P75, P90. */
  readonly boxes: readonly (readonly number[])[];
  /** By measure an SVG path, its dots, and the labels of the compared years. */
  readonly measures: readonly {
    readonly id: string;
    readonly path: string;
    readonly points: readonly Point[];
    readonly dots: readonly Point[];
    readonly labels: readonly Label[];
  }[];
  /** What each line is called, where there are several. */
  readonly names: readonly EndLabel<SpreadSeries>[];
  /** Where a value stands in a year. */
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

export const spreadHeight = ({ textSize }: Pick<ChartSize, "textSize">) => Math.round(textSize * 30);

/** More areas than this are not told apart by eye: their shape says more than their dashes. */
const manyAreas = 400;

/** Lowest and highest of a column, what is missing left out; nothing where there is nothing. */
function extentOf(column: ArrayLike<number>): readonly number[] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < column.length; i++) {
    const value = column[i] ?? Number.NaN;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low > high ? [] : [low, high];
}

/** The height of a step of a shape in pixels. */
const step = 2;

/** By year a shape as wide as there are areas at each height; where there are any, it can be seen. One scale for all years. */
function shapesOf(
  values: readonly ArrayLike<number>[],
  y: (value: number) => number,
  place: { readonly top: number; readonly bottom: number; readonly reach: number; readonly middles: readonly number[] }
): string[] {
  const count = Math.ceil((place.bottom - place.top) / step) + 1;
  // A linear scale by its two ends: asking it for tens of thousands of values would take longer than the rest.
  const [zero, unit] = [y(0), y(1) - y(0)];
  const counts = values.map((column) => {
    const bins = new Uint32Array(count);
    for (let i = 0; i < column.length; i++) {
      const bin = Math.round((zero + unit * (column[i] ?? Number.NaN) - place.top) / step);
      if (bin >= 0 && bin < count) bins[bin] = (bins[bin] ?? 0) + 1;
    }
    return bins;
  });
  const maximum = counts.reduce((best, bins) => bins.reduce((high, own) => Math.max(high, own), best), 1);
  return counts.map((bins, i) => {
    const middle = place.middles[i] ?? 0;
    let path = "";
    for (const [bin, own] of bins.entries()) {
      if (own === 0) continue;
      const half = Math.max(0.6, (own / maximum) * place.reach);
      path += `M${tenth(middle - half)},${tenth(place.top + (bin - 0.5) * step)}h${tenth(half * 2)}v${step}h${tenth(-half * 2)}z`;
    }
    return path;
  });
}

/** Where everything stands: a strip of all areas a year over a line of the measure, on one axis of years. Pure. */
export function spreadLayout(data: SpreadData, size: ChartSize, texts: Texts): SpreadLayout {
  const { width, height, textSize } = size;
  const { years, values, indicator, measures } = data;
  const { language } = texts;
  const strips = { top: textSize * 0.8, bottom: Math.round(height * 0.42) };
  const lines = { top: strips.bottom + textSize * 3.1, bottom: height - textSize * 2.2 };
  const axis = valueAxis(values.flatMap(extentOf), { ...strips, textSize, indicator, language });
  const y = keepingGaps(axis.y);
  // A measure of dispersion has a true zero: from there on, heights compare.
  const highest = Math.max(0, ...measures.flatMap((one) => one.values).filter((value) => !Number.isNaN(value)));
  const lineScale = scaleLinear([0, highest || 1], [lines.bottom, lines.top]).nice(2);
  const lineY = keepingGaps(lineScale);
  const lineTicks = lineScale.ticks(2).map((value) => ({
    value,
    y: lineScale(value),
    text: tickText(value, false, 2, language)
  }));
  const lineRoom = widestText(
    lineTicks.map(({ text }) => text),
    textSize
  );
  const left = Math.ceil(Math.max(axis.room, lineRoom) + textSize * 0.7);
  const shortNames = measures.length > 1 ? measures.map(({ shortName }) => shortName) : [];
  const namesRoom = shortNames.length > 0 ? endLabelsWidth(shortNames, width, textSize) + leaderRoom(textSize) : 0;
  const right = width - textSize * 0.4 - namesRoom;
  const isMany = data.areas.length > manyAreas;
  const inset = textSize * (isMany ? 2.4 : 1.6);
  const x = yearScale(years, left + inset, right - inset);
  // A shape is read by its width, a dash by its height.
  const widest = textSize * (isMany ? 3 : 1.3);
  const narrowest = Math.min(...years.slice(1).map((year, i) => x(year) - x(years[i] ?? year)));
  const reach = Math.max(2, Math.min(widest, (narrowest * (isMany ? 0.95 : 0.72)) / 2));
  const labelsOf = (own: readonly number[]) =>
    sideBySide(
      [...new Set([data.from, data.to])].flatMap((year) => {
        const value = own[years.indexOf(year)] ?? Number.NaN;
        const place = { x: x(year), y: lineY(value) - textSize * 0.95, anchor: "middle", size: textSize } as const;
        return Number.isNaN(value) ? [] : [makeLabel(formatNumber(value, language, measures[0]?.decimals ?? 3), place)];
      }),
      left,
      right
    );
  const ends = measures.flatMap((series) => {
    const last = series.values.findLastIndex((value) => !Number.isNaN(value));
    const [year, value] = [years[last], series.values[last]];
    if (year === undefined || value === undefined || shortNames.length === 0) return [];
    return [{ series, name: series.shortName, x: x(year), y: lineY(value) }];
  });
  return {
    ...size,
    left,
    right,
    strips,
    lines,
    x,
    y,
    reach,
    years: yearTicks(years, x, [data.to, data.from], { y: lines.bottom + textSize * 1.2, size: textSize }),
    stripRules: valueRules(axis.ticks, left, textSize),
    lineRules: valueRules(lineTicks, left, textSize),
    lineTitle: makeLabel(measures[0]?.name ?? "", {
      x: left,
      y: lines.top - textSize * 2.1,
      anchor: "start",
      size: textSize,
      room: right - left
    }),
    names:
      endLabels(ends, {
        left: right,
        start: right + leaderRoom(textSize),
        top: lines.top - textSize * 0.6,
        bottom: lines.bottom + textSize * 0.4,
        room: namesRoom - leaderRoom(textSize),
        textSize
      }) ?? [],
    isMany,
    dashes: isMany
      ? shapesOf(values, y, { ...strips, reach, middles: years.map((year) => x(year)) })
      : years.map((year, i) =>
          Array.from(values[i] ?? [], (value) =>
            Number.isNaN(value) ? "" : `M${tenth(x(year) - reach)},${tenth(y(value))}h${tenth(reach * 2)}`
          ).join("")
        ),
    boxes: data.quantiles.map((five) => five.map((value) => y(value))),
    measures: measures.map(({ id, values: own }, order) => {
      const points = years.map((year, i): Point => [x(year), lineY(own[i] ?? Number.NaN)]);
      return {
        id,
        path: linePath(points),
        points,
        dots: dotsOf(points),
        // Of the chosen measure alone.
        labels: order > 0 ? [] : labelsOf(own)
      };
    })
  };
}

export function spreadInk({ years, stripRules, lineRules, lineTitle, measures, names }: SpreadLayout): ChartInk {
  const rules = [...stripRules, ...lineRules].map(({ label }) => label);
  return {
    labels: [
      ...years.flatMap(({ label }) => label ?? []),
      ...rules,
      lineTitle,
      ...names,
      ...measures.flatMap(({ labels }) => labels)
    ],
    lines: measures.flatMap(({ points }) => linePieces(points))
  };
}

/** The place in the arrays whose value in a year lies nearest to a height; undefined where the year has none. */
export function nearestPlace(data: SpreadData, layout: SpreadLayout, yearIndex: number, height: number): number | undefined {
  const column = data.values[yearIndex];
  const [zero, unit] = [layout.y(0), layout.y(1) - layout.y(0)];
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place < (column?.length ?? 0); place++) {
    const distance = Math.abs(zero + unit * (column?.[place] ?? Number.NaN) - height);
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}
