import { scaleLinear } from "d3-scale";
import { formatSigned } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { ChartInk } from "../chart-definition.ts";
import type { ChartSize } from "../chart-size.ts";
import { type Label, makeLabel } from "../label.ts";
import { widestText } from "../value-axis.ts";
import type { ContributionsData } from "./contributions-data.ts";

interface Bar {
  readonly id: string;
  readonly kind: "whole" | "up" | "down";
  readonly left: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  readonly name: Label;
  readonly value: Label;
  /** Where the next bar begins: a thin line leads there. */
  readonly end: number;
}

export interface ContributionsLayout extends ChartSize {
  readonly zero: number;
  readonly bars: readonly Bar[];
}

const rowHeight = (textSize: number) => textSize * 2.3;

export const contributionsHeight = ({ textSize }: Pick<ChartSize, "textSize">, { steps }: ContributionsData) =>
  (steps.length + 2) * rowHeight(textSize);

/** Where everything stands: a bar a row, each beginning where the one above ended. Pure. */
export function contributionsLayout(data: ContributionsData, size: ChartSize, { language }: Texts): ContributionsLayout {
  const { width, textSize } = size;
  const row = size.height / (data.steps.length + 2);
  let at = data.start.value;
  const rows = [
    { id: "start", label: data.start.label, value: data.start.value, from: 0, to: data.start.value, isWhole: true },
    ...data.steps.map(({ id, label, value }) => {
      const from = at;
      at += value;
      return { id, label, value, from, to: at, isWhole: false };
    }),
    { id: "end", label: data.end.label, value: data.end.value, from: 0, to: data.end.value, isWhole: true }
  ];
  const written = (value: number) => formatSigned(value, language, data.decimals);
  const nameRoom = Math.min(
    width * 0.42,
    widestText(
      rows.map(({ label }) => label),
      textSize
    ) + textSize
  );
  const valueRoom =
    widestText(
      rows.map(({ value }) => written(value)),
      textSize
    ) +
    textSize * 0.8;
  const ends = rows.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  // Numbers stand outside their bars, on either side.
  const x = scaleLinear([low, high === low ? low + 1 : high], [nameRoom + valueRoom, width - valueRoom]);
  const bars = rows.map(({ id, label, value, from, to, isWhole }, i): Bar => {
    const y = i * row + row * 0.17;
    const height = row * 0.66;
    const [left, right] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
    const isUp = to >= from;
    return {
      id,
      kind: isWhole ? "whole" : isUp ? "up" : "down",
      left,
      width: Math.max(1, right - left),
      y,
      height,
      end: x(to),
      name: makeLabel(label, { x: 0, y: y + height / 2, anchor: "start", size: textSize, room: nameRoom - textSize * 0.5 }),
      value: makeLabel(written(value), {
        x: isUp ? right + textSize * 0.4 : left - textSize * 0.4,
        y: y + height / 2,
        anchor: isUp ? "start" : "end",
        size: textSize
      })
    };
  });
  return { ...size, zero: x(0), bars };
}

export const contributionsInk = ({ bars }: ContributionsLayout): ChartInk => ({
  labels: bars.flatMap(({ name, value }) => [name, value])
});
