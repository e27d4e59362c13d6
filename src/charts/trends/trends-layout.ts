import { textWidth } from "../../i18n/text-width.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { ChartInk } from "../chart-definition.ts";
import type { ChartSize } from "../chart-size.ts";
import { type EndLabel, endLabels, endLabelsWidth, leaderRoom } from "../end-labels.ts";
import { type Label, makeLabel } from "../label.ts";
import { linePieces } from "../line-path.ts";
import { type ValueRule, valueAxis, valueRules } from "../value-axis.ts";
import { type YearTick, yearScale, yearTicks } from "../year-axis.ts";
import { laneHeight, type ProgrammeBar, programmeLanes } from "./programme-lanes.ts";
import { type ReferenceLine, referenceLine } from "./reference-line.ts";
import type { TrendsData, TrendsSeries } from "./trends-data.ts";
import { bandPath, othersPath, type TrendsLine, trendsLine } from "./trends-lines.ts";

export interface TrendsLayout extends ChartSize {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly unit: Label;
  readonly years: readonly YearTick[];
  readonly values: readonly ValueRule[];
  /** The line at 0; absent where 0 is no reference. */
  readonly reference?: ReferenceLine;
  /** Where the year on screen stands; absent where it is not on the axis. */
  readonly current?: number;
  readonly programmes: readonly ProgrammeBar[];
  readonly lanesTop: number;
  /** An SVG path. */
  readonly band?: string;
  /** All other areas as one path. */
  readonly others?: string;
  /** Context first, so that the selected areas lie on top. */
  readonly lines: readonly TrendsLine[];
  /** Absent where they do not fit: a legend takes their place. */
  readonly labels?: readonly EndLabel<TrendsSeries>[];
}

/** Below this many times the text size, names stand in a legend under the chart. At 14 px text: 476 px. */
const labelsFrom = 34;

/** In proportion to the width, but never so low that lines flatten or so high that the axis leaves the screen. */
export const trendsHeight = ({ width, textSize }: Omit<ChartSize, "height">) =>
  Math.round(Math.max(textSize * 28, Math.min(textSize * 42, width * 0.5)));

const drawingOrder = { mean: 0, gemeente: 1, area: 2 } as const;

/** Where everything stands. Pure: the same data, size and language give the same picture. */
export function trendsLayout(data: TrendsData, size: ChartSize, texts: Texts): TrendsLayout {
  const { width, height, textSize } = size;
  const { years, series, band, others, indicator } = data;
  const first = years[0] ?? data.year;
  const last = years.at(-1) ?? data.year;

  const lanesTop = textSize * 2;
  // The number of lanes decides where the plot begins, but not the other way round: lanes need the horizontal scale alone.
  const bottom = height - textSize * 2.2;
  const all = [...series, ...(others ?? []).map((values) => ({ values }))].flatMap(({ values }) => values);
  all.push(...(band?.low ?? []), ...(band?.high ?? []));
  const axisAt = (top: number) => valueAxis(all, { top, bottom, textSize, indicator, language: texts.language });
  const left = Math.ceil(Math.max(axisAt(lanesTop).room + textSize * 0.6, textSize * 1.6));

  const nameWidth = width < labelsFrom * textSize ? 0 : endLabelsWidth(series.map(shortNameOf), width, textSize);
  const nameStart = width - nameWidth;
  const right = nameWidth > 0 ? nameStart - leaderRoom(textSize) : width - textSize * 1.6;
  const inset = textSize * 0.6;
  const x = yearScale([first, last], left + inset, right - inset);

  const programmes = programmeLanes(data.programmes, { years: [first, last], x, left, right, end: width, textSize });
  const lanes = Math.max(0, ...programmes.map(({ lane }) => lane + 1));
  const top = lanesTop + lanes * laneHeight(textSize) + textSize * 0.6;
  const axis = axisAt(top);
  const { y } = axis;

  const lines = [...series]
    .sort((a, b) => drawingOrder[a.kind] - drawingOrder[b.kind])
    .map((one) => trendsLine(one, years, { x, y }));
  const labelArea = {
    left: right - inset,
    start: nameStart,
    top: top - textSize * 0.6,
    bottom: height,
    room: nameWidth,
    textSize
  };
  const ends = lines.flatMap(({ series: one, dots }) => {
    const end = dots.at(-1);
    return end ? [{ series: one, name: shortNameOf(one), x: end.x, y: end.y }] : [];
  });
  const labels = nameWidth > 0 ? endLabels(ends, labelArea) : undefined;

  const current = years.includes(data.year) ? x(data.year) : undefined;
  const plot = { left, right, top, bottom };
  return {
    ...size,
    plot,
    unit: unitLabel(data, size, texts),
    years: yearTicks(years, x, [data.year, first, last], { y: bottom + textSize * 1.35, size: textSize }),
    values: valueRules(axis.ticks, left, textSize),
    ...(indicator.signed
      ? { reference: referenceLine(referenceText(data, texts), y(0), { plot, lines, current, size: textSize }) }
      : {}),
    ...(current === undefined ? {} : { current }),
    programmes,
    lanesTop,
    ...(band ? { band: bandPath(band, years, { x, y }) } : {}),
    ...(others ? { others: othersPath(others, years, { x, y }) } : {}),
    lines,
    ...(labels ? { labels } : {})
  };
}

const shortNameOf = ({ shortName, name }: TrendsSeries) => shortName ?? name;

/** The unit, and which way is up where there is room to say so. */
function unitLabel({ indicator }: TrendsData, { width, textSize }: ChartSize, { t, local }: Texts): Label {
  const unit = local(indicator.unit);
  const whole = t(`charts:trends.axis.${indicator.direction}`, { unit });
  const text = textWidth(whole, textSize) <= width ? whole : unit;
  return makeLabel(text, { x: 0, y: textSize * 0.75, anchor: "start", size: textSize, room: width });
}

/** The reference without the note in brackets that the caption has. */
function referenceText({ referenceName }: TrendsData, { t }: Texts): string {
  return t("charts:trends.reference", { reference: referenceName.replace(/\s*\([^()]*\)$/, "") });
}

export function trendsInk({
  unit,
  years,
  values,
  reference,
  programmes,
  lanesTop,
  labels,
  textSize,
  lines,
  current,
  plot
}: TrendsLayout): ChartInk {
  return {
    labels: [
      unit,
      ...years.flatMap(({ label }) => label ?? []),
      ...values.map(({ label }) => label),
      ...(reference?.label ? [reference.label] : []),
      ...programmes.map(({ label, lane }) => ({ ...label, y: lanesTop + lane * laneHeight(textSize) + label.y })),
      ...(labels ?? [])
    ],
    zero: reference?.label,
    lines: [
      ...lines.flatMap(({ points }) => linePieces(points)),
      ...(current === undefined ? [] : [[[current, plot.top] as const, [current, plot.bottom] as const]])
    ]
  };
}
