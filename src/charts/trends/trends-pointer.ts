import { least } from "d3-array";
import { edgesOf } from "../label.ts";
import type { TrendsLayout } from "./trends-layout.ts";
import type { TrendsLine } from "./trends-lines.ts";

/** The measured year nearest to a place over the plot or its axis; undefined beside it. In pixels. */
export function yearAt({ years, plot }: TrendsLayout, x: number): number | undefined {
  if (x < plot.left || x > plot.right) return undefined;
  return least(years, (tick) => Math.abs(tick.x - x))?.year;
}

/** How far from a line it is still meant, in text sizes. */
const reachInText = 0.85;

/** The id of the series whose label or line is at a place; undefined where there is none. In pixels. */
export function seriesAt({ labels = [], lines, textSize }: TrendsLayout, x: number, y: number): string | undefined {
  const reach = textSize * reachInText;
  const label = labels.find((one) => {
    const [left, right] = edgesOf(one);
    return x >= left - reach && x <= right && Math.abs(y - one.y) <= one.height / 2;
  });
  if (label) return label.series.id;
  const near = lines.map((line) => ({ id: line.series.id, away: distanceTo(line, x, y) })).filter(({ away }) => away <= reach);
  return least(near, ({ away }) => away)?.id;
}

/** To its nearest dot, or straight up or down to the line where it is drawn. */
function distanceTo({ dots }: TrendsLine, x: number, y: number): number {
  const toDots = dots.map((dot) => Math.hypot(dot.x - x, dot.y - y));
  const toPieces = dots.flatMap((dot, i) => {
    const next = dots[i + 1];
    if (!next || next.index !== dot.index + 1 || x < dot.x || x > next.x) return [];
    return Math.abs(dot.y + ((x - dot.x) / (next.x - dot.x)) * (next.y - dot.y) - y);
  });
  return Math.min(Number.POSITIVE_INFINITY, ...toDots, ...toPieces);
}
