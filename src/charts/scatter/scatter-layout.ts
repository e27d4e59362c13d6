import { extent } from "d3-array";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import { formatNumber, formatSigned } from "../../i18n/format.ts";
import { textWidth } from "../../i18n/text-width.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { ChartSize } from "../chart-size.ts";
import { type Label, makeLabel } from "../label.ts";
import { DotPaths } from "./dot-paths.ts";
import type { ScatterAxis, ScatterData } from "./scatter-data.ts";

export interface ScatterLayout extends ChartSize {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly columns: readonly { readonly value: number; readonly at: number; readonly label: Label }[];
  readonly rows: readonly { readonly value: number; readonly at: number; readonly label: Label }[];
  readonly xTitle: Label;
  readonly yTitle: Label;
  /** Centres of the dots in pixels, x and y after each other. */
  readonly centres: Float64Array;
  readonly radius: number;
  /** Dots as one SVG path a kind, where there are kinds; dots that are all alike are pixels, for which the centres do. */
  readonly dots: readonly DotPath[];
  readonly guides: readonly string[];
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

const round = (value: number) => Math.round(value * 10) / 10;

function domainOf(values: ArrayLike<number>, { signed }: ScatterAxis): [number, number] {
  // d3's extent leaves out what is missing; its types know no typed arrays.
  const [least = Number.NaN, most = Number.NaN] = extent(values as number[]);
  const known = [least, most, ...(signed ? [0] : [])].filter((value) => !Number.isNaN(value));
  const [low = 0, high = 1] = extent(known);
  const room = (high - low || 1) * 0.04;
  return [low - room, high + room];
}

/** Where everything stands. Pure. */
export function scatterLayout(data: ScatterData, size: ChartSize, { language }: Texts): ScatterLayout {
  const { width, height, textSize } = size;
  const text = (value: number, { signed }: ScatterAxis, decimals: number) =>
    value === 0 ? "0" : (signed ? formatSigned : formatNumber)(value, language, decimals);
  const top = textSize * 2;
  const bottom = height - textSize * 3.4;
  const y = scaleLinear(domainOf(data.y, data.yAxis), [bottom, top]).nice(5);
  const yTicks = y.ticks(5);
  const yText = yTicks.map((value) => text(value, data.yAxis, decimalsOf(yTicks)));
  const left = Math.ceil(Math.max(...yText.map((one) => textWidth(one, textSize))) + textSize * 0.6);
  const right = width - textSize;
  const x = scaleLinear(domainOf(data.x, data.xAxis), [left, right]).nice(5);
  const xTicks = x.ticks(Math.max(2, Math.min(6, Math.floor((right - left) / (textSize * 6)))));
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
    columns: xTicks.map((value) => ({
      value,
      at: x(value),
      label: makeLabel(text(value, data.xAxis, decimalsOf(xTicks)), {
        x: x(value),
        y: bottom + textSize * 1.1,
        anchor: "middle",
        size: textSize
      })
    })),
    rows: yTicks.map((value, i) => ({
      value,
      at: y(value),
      label: makeLabel(yText[i] ?? "", { x: left - textSize * 0.4, y: y(value), anchor: "end", size: textSize })
    })),
    xTitle: makeLabel(data.xAxis.title, { x: right, y: height - textSize * 0.8, anchor: "end", size: textSize, room: right }),
    yTitle: makeLabel(data.yAxis.title, { x: 0, y: textSize * 0.7, anchor: "start", size: textSize, room: width }),
    centres,
    radius,
    dots: paths.paths().map(([key, d]) => dotPath(key, d, data)),
    guides: [
      ...(data.guides?.x ?? []).map((value) => `M${round(x(value))},${round(top)}V${round(bottom)}`),
      ...(data.guides?.y ?? []).map((value) => `M${left},${round(y(value))}H${round(right)}`)
    ],
    ...(data.line ? { line: `M${round(x(low))},${round(at(low))}L${round(x(high))},${round(at(high))}` } : {})
  };
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

/** Digits that ticks at this distance need. */
const decimalsOf = (ticks: readonly number[]) =>
  Math.max(0, -Math.floor(Math.log10(Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0))) + 1e-9));

/** The place of the dot nearest to a point, no farther than `reach` pixels. */
export function nearestDot({ centres }: ScatterLayout, x: number, y: number, reach: number): number | undefined {
  let best: number | undefined;
  let least = reach * reach;
  for (let place = 0; place * 2 < centres.length; place++) {
    const distance = ((centres[place * 2] ?? Number.NaN) - x) ** 2 + ((centres[place * 2 + 1] ?? Number.NaN) - y) ** 2;
    if (distance <= least) [best, least] = [place, distance];
  }
  return best;
}

export interface Brush {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The places of the dots inside a rectangle. */
export function dotsWithin({ centres }: ScatterLayout, { left, right, top, bottom }: Brush): number[] {
  const places = Array.from({ length: centres.length / 2 }, (_, place) => place);
  return places.filter((place) => {
    const [x, y] = [centres[place * 2] ?? Number.NaN, centres[place * 2 + 1] ?? Number.NaN];
    return x >= left && x <= right && y >= top && y <= bottom;
  });
}

/** The nearest dot in a direction, within a right angle of it. */
export function dotTowards({ centres }: ScatterLayout, from: number, dx: number, dy: number): number | undefined {
  const [x, y] = [centres[from * 2] ?? 0, centres[from * 2 + 1] ?? 0];
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place * 2 < centres.length; place++) {
    const [ownX, ownY] = [(centres[place * 2] ?? Number.NaN) - x, (centres[place * 2 + 1] ?? Number.NaN) - y];
    const along = ownX * dx + ownY * dy;
    const across = Math.abs(ownX * dy - ownY * dx);
    if (place === from || Number.isNaN(along) || along <= 0 || across > along) continue;
    const distance = along + across * 2;
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}
