import { quantileSorted } from "d3-array";
import type { Texts } from "../../i18n/texts.ts";
import type { ChartInk } from "../chart-definition.ts";
import type { ChartSize } from "../chart-size.ts";
import { type EndLabel, endLabels, endLabelsWidth, type LineEnd, leaderRoom } from "../end-labels.ts";
import { type Label, makeLabel } from "../label.ts";
import { tenth } from "../line-path.ts";
import { type ValueRule, valueAxis, valueRules } from "../value-axis.ts";
import type { Mover, MoversData } from "./movers-data.ts";

export interface NamedLine {
  readonly place: number;
  readonly kind: "riser" | "faller" | "selected";
}

export interface MoversLayout extends ChartSize {
  readonly left: number;
  readonly right: number;
  readonly rules: readonly ValueRule[];
  readonly years: readonly Label[];
  /** All areas as one SVG path; of many areas none, but the bands in which eight and five of ten lie, from year to year. */
  readonly all: string;
  readonly bands: readonly string[];
  readonly lines: readonly { readonly mover: Mover; readonly isRiser: boolean; readonly y1: number; readonly y2: number }[];
  /** Who ends where: the first risers and fallers, and all that are selected. */
  readonly names: readonly EndLabel<NamedLine>[];
  /** The height of a value. */
  readonly y: (value: number) => number;
}

export const moversHeight = ({ textSize }: Pick<ChartSize, "textSize">) => Math.round(textSize * 26);

/** More lines than this are one grey mass. */
const manyAreas = 400;

/** Where everything stands: a line an area between the two years. Pure. */
export function moversLayout(data: MoversData, size: ChartSize, { language }: Texts): MoversLayout {
  const { width, height, textSize } = size;
  const top = textSize * 2.2;
  const bottom = height - textSize * 0.8;
  const [before, after] = [sortedOf(data.before), sortedOf(data.after)];
  const ends = [before[0], before.at(-1), after[0], after.at(-1)].filter((value) => value !== undefined);
  const { y, ticks, room } = valueAxis(ends, { top, bottom, textSize, indicator: data.indicator, language });
  const left = Math.max(textSize * 3.6, room + textSize * 0.6);
  const toName = namedLines(data);
  const nameOf = ({ place }: NamedLine) => data.areas[place]?.name ?? "";
  const namesRoom = toName.length > 0 ? endLabelsWidth(toName.map(nameOf), width, textSize) + leaderRoom(textSize) : 0;
  const right = width - textSize * 1.4 - namesRoom;
  const line = (mover: Mover, isRiser: boolean) => ({ mover, isRiser, y1: y(mover.before), y2: y(mover.after) });
  const isMany = data.before.length > manyAreas;
  const labelsOf = (lines: readonly NamedLine[]) =>
    endLabels(
      lines.map(
        (line): LineEnd<NamedLine> => ({ series: line, name: nameOf(line), x: right, y: y(data.after[line.place] ?? 0) })
      ),
      {
        ...{ left: right, top: textSize * 1.8, bottom: height, textSize },
        start: right + leaderRoom(textSize),
        room: width - right - leaderRoom(textSize)
      }
    );
  let path = "";
  for (let i = 0; i < data.before.length && !isMany; i++) {
    const [a, b] = [data.before[i] ?? Number.NaN, data.after[i] ?? Number.NaN];
    if (!Number.isNaN(a) && !Number.isNaN(b)) path += `M${left},${tenth(y(a))}L${tenth(right)},${tenth(y(b))}`;
  }
  // d3's types know arrays alone.
  const at = (sorted: Float64Array, p: number) => tenth(y(quantileSorted(sorted as unknown as number[], p) ?? Number.NaN));
  const band = (low: number, high: number) =>
    `M${left},${at(before, low)}L${tenth(right)},${at(after, low)}V${at(after, high)}L${left},${at(before, high)}z`;
  return {
    ...size,
    left,
    right,
    rules: valueRules(ticks, left, textSize),
    years: [
      makeLabel(String(data.from), { x: left, y: textSize, anchor: "middle", size: textSize }),
      makeLabel(String(data.to), { x: right, y: textSize, anchor: "middle", size: textSize })
    ],
    all: path,
    bands: isMany && before.length > 0 && after.length > 0 ? [band(0.1, 0.9), band(0.25, 0.75)] : [],
    lines: [...data.risers.map((mover) => line(mover, true)), ...data.fallers.map((mover) => line(mover, false))],
    names: labelsOf(toName) ?? labelsOf(toName.filter(({ kind }) => kind === "selected")) ?? [],
    y
  };
}

/** So many of the first risers and fallers are named. */
const namedMovers = 3;

function namedLines({ areas, after, risers, fallers, selected }: MoversData): NamedLine[] {
  const chosen = new Set(selected.map(({ place }) => place));
  const placeOf = ({ code }: Mover) => areas.findIndex((area) => area.code === code);
  const listed = (movers: readonly Mover[], kind: NamedLine["kind"]) =>
    movers.slice(0, namedMovers).map((mover): NamedLine => ({ place: placeOf(mover), kind }));
  return [
    ...selected.map(({ place }): NamedLine => ({ place, kind: "selected" })),
    ...[...listed(risers, "riser"), ...listed(fallers, "faller")].filter(({ place }) => place >= 0 && !chosen.has(place))
  ].filter(({ place }) => !Number.isNaN(after[place] ?? Number.NaN));
}

export const moversInk = ({ rules, years, names }: MoversLayout): ChartInk => ({
  labels: [...years, ...rules.map(({ label }) => label), ...names]
});

const sortedOf = (values: ArrayLike<number>): Float64Array =>
  Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();

/** The area whose line lies nearest to a point, no farther than `reach` pixels up or down. */
export function nearestLine(data: MoversData, layout: MoversLayout, x: number, y: number, reach: number): number | undefined {
  const share = Math.max(0, Math.min(1, (x - layout.left) / (layout.right - layout.left)));
  let best: number | undefined;
  let least = reach;
  for (let area = 0; area < data.before.length; area++) {
    const value = (data.before[area] ?? Number.NaN) * (1 - share) + (data.after[area] ?? Number.NaN) * share;
    const distance = Math.abs((Number.isNaN(value) ? Number.POSITIVE_INFINITY : layout.y(value)) - y);
    if (distance < least) [best, least] = [area, distance];
  }
  return best;
}
