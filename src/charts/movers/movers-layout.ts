import type { Texts } from "../../i18n/texts.ts";
import { type Label, makeLabel } from "../label.ts";
import { valueAxis } from "../value-axis.ts";
import type { Mover, MoversData } from "./movers-data.ts";

export interface MoversLayout {
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
  readonly left: number;
  readonly right: number;
  readonly rules: readonly { readonly y: number; readonly value: number; readonly label: Label }[];
  readonly years: readonly Label[];
  /** All areas as one SVG path. */
  readonly all: string;
  readonly lines: readonly { readonly mover: Mover; readonly isRiser: boolean; readonly y1: number; readonly y2: number }[];
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Where everything stands: a line an area between the two years. Pure. */
export function moversLayout(
  data: MoversData,
  size: { readonly width: number; readonly height: number; readonly textSize: number },
  { language }: Texts
): MoversLayout {
  const { width, height, textSize } = size;
  const top = textSize * 2.2;
  const bottom = height - textSize * 0.8;
  const all = [...Array.from(data.before), ...Array.from(data.after)];
  const { y, ticks } = valueAxis(all, { top, bottom, textSize, indicator: data.indicator, language });
  const left = textSize * 3.6;
  const right = width - textSize * 1.4;
  const line = (mover: Mover, isRiser: boolean) => ({ mover, isRiser, y1: y(mover.before), y2: y(mover.after) });
  let path = "";
  for (let i = 0; i < data.before.length; i++) {
    const [a, b] = [data.before[i] ?? Number.NaN, data.after[i] ?? Number.NaN];
    if (!Number.isNaN(a) && !Number.isNaN(b)) path += `M${left},${round(y(a))}L${round(right)},${round(y(b))}`;
  }
  return {
    ...size,
    left,
    right,
    rules: ticks.map(({ value, y: at, text }) => ({
      y: at,
      value,
      label: makeLabel(text, { x: left - textSize * 0.5, y: at, anchor: "end", size: textSize })
    })),
    years: [
      makeLabel(String(data.from), { x: left, y: textSize, anchor: "middle", size: textSize }),
      makeLabel(String(data.to), { x: right, y: textSize, anchor: "middle", size: textSize })
    ],
    all: path,
    lines: [...data.risers.map((mover) => line(mover, true)), ...data.fallers.map((mover) => line(mover, false))]
  };
}
