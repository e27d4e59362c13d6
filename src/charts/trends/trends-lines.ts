import { area } from "d3-shape";
import { keepingGaps, linePath, type Point } from "../line-path.ts";
import type { TrendsBand, TrendsData, TrendsSeries } from "./trends-data.ts";

export interface TrendsDot {
  /** Its year's place among the measured years: a gap lies between dots whose indexes do not follow each other. */
  readonly index: number;
  readonly year: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  /** No line reaches it: drawn larger, since it stands alone. */
  readonly isAlone: boolean;
}

export interface TrendsLine {
  readonly series: TrendsSeries;
  /** An SVG path; broken where a measured year has no value. */
  readonly path: string;
  readonly points: readonly Point[];
  readonly dots: readonly TrendsDot[];
}

interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** A line with a dot at every measured value: a path alone would leave a value between two gaps invisible. */
export function trendsLine(series: TrendsSeries, years: readonly number[], { x, y }: Scales): TrendsLine {
  const valueAt = (i: number) => series.values[i] ?? Number.NaN;
  const isMissing = (i: number) => Number.isNaN(valueAt(i));
  const points = years.map((year, i): Point => [x(year), keepingGaps(y)(valueAt(i))]);
  const dots = years.flatMap((year, i) =>
    isMissing(i)
      ? []
      : [{ index: i, year, value: valueAt(i), x: x(year), y: y(valueAt(i)), isAlone: isMissing(i - 1) && isMissing(i + 1) }]
  );
  return { series, path: linePath(points), points, dots };
}

/** Runs of two or more neighbours that belong together. */
function piecesOf(count: number, belong: (i: number, j: number) => boolean): number[][] {
  const pieces: number[][] = [];
  for (let i = 1; i < count; i++) {
    if (!belong(i - 1, i)) continue;
    const last = pieces.at(-1);
    if (last?.at(-1) === i - 1) last.push(i);
    else pieces.push([i - 1, i]);
  }
  return pieces;
}

/** Many lines as one path: an element each would take longer than they can be looked at. */
export const othersPath = (lines: readonly (readonly number[])[], years: readonly number[], { x, y }: Scales): string =>
  lines.map((values) => linePath(years.map((year, i): Point => [x(year), keepingGaps(y)(values[i] ?? Number.NaN)]))).join("");

/** Half the width of the bar that stands for a band of one year alone. */
const loneHalf = 14;

/**
 * The band between P10 and P90 as an SVG path. It is broken where the number of areas changes, for years of other areas say nothing
 * together; a year without neighbours is a bar.
 */
export function bandPath({ low, high, n }: TrendsBand, years: readonly number[], { x, y }: Scales): string {
  const isKnown = (i: number) => !Number.isNaN(low[i] ?? Number.NaN) && !Number.isNaN(high[i] ?? Number.NaN);
  const areAlike = (i: number, j: number) => isKnown(i) && isKnown(j) && n[i] === n[j];
  const shape = area<number>(
    (i) => x(years[i] ?? 0),
    (i) => y(low[i] ?? 0),
    (i) => y(high[i] ?? 0)
  );
  const bars = years.flatMap((year, i) => {
    if (!isKnown(i) || areAlike(i, i - 1) || areAlike(i, i + 1)) return [];
    return `M${x(year) - loneHalf},${y(low[i] ?? 0)}h${2 * loneHalf}V${y(high[i] ?? 0)}h${-2 * loneHalf}Z`;
  });
  const pieces = piecesOf(years.length, areAlike).map((piece) => shape(piece) ?? "");
  return `${pieces.join("")}${bars.join("")}`;
}

export function hasValues({ series, band, others = [] }: TrendsData): boolean {
  const known = [...series.map(({ values }) => values), ...others, band?.low ?? []];
  return known.some((values) => values.some((value) => !Number.isNaN(value)));
}
