import { extent, tickStep } from "d3-array";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import { formatNumber, formatSigned } from "../i18n/format.ts";
import { textWidth } from "../i18n/text-width.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Language } from "../model/local-text.ts";
import { type Label, makeLabel } from "./label.ts";

interface ValueTick {
  readonly value: number;
  readonly y: number;
  readonly text: string;
}

export interface ValueAxis {
  readonly y: (value: number) => number;
  readonly ticks: readonly ValueTick[];
  /** The width of the widest value, in pixels. */
  readonly room: number;
}

/** A value of an axis in words: signed where it is a deviation, and the bare 0 for all. */
export const tickText = (value: number, signed: boolean, decimals: number, language: Language): string =>
  value === 0 ? "0" : (signed ? formatSigned : formatNumber)(value, language, decimals);

/** Digits that ticks at their distance need. */
export const tickDecimals = (ticks: readonly number[]): number =>
  Math.max(0, -Math.floor(Math.log10(Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0))) + 1e-9));

/** The room that texts take, in pixels. */
export const widestText = (texts: readonly string[], size: number): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, size)));

/** A line across the chart at a round value, with the value left of it. */
export interface ValueRule {
  readonly value: number;
  readonly y: number;
  readonly label: Label;
}

/** A line from top to bottom at a round value, with the value under it. */
export interface ColumnRule {
  readonly value: number;
  readonly x: number;
  readonly label: Label;
}

/** The rules of an axis whose lines begin at `left`. */
export const valueRules = (ticks: readonly ValueTick[], left: number, size: number): ValueRule[] =>
  ticks.map(({ value, y, text }) => ({ value, y, label: makeLabel(text, { x: left - size * 0.5, y, anchor: "end", size }) }));

interface ValueAxisOptions {
  /** Top and bottom in pixels. */
  readonly top: number;
  readonly bottom: number;
  readonly textSize: number;
  /** A deviation is written with its sign, and its reference 0 is always in sight. */
  readonly indicator: Pick<Indicator, "signed" | "decimals">;
  readonly language: Language;
}

/** A value axis with round numbers. Missing values (NaN) are left out; without any value it still stands. */
export function valueAxis(values: Iterable<number>, options: ValueAxisOptions): ValueAxis {
  const { top, bottom, textSize, indicator, language } = options;
  const wanted = Math.max(3, Math.min(5, Math.round((bottom - top) / (textSize * 4.8))));
  // Twice as fine as the ticks: the picture keeps its room for the lines.
  const scale = scaleLinear(domainOf(values, indicator), [bottom, top]).nice(wanted * 2);
  const count = tickCount(scale, wanted);
  const [low = 0, high = 1] = scale.domain();
  const decimals = Math.max(0, Math.ceil(-Math.log10(tickStep(low, high, count)) - 1e-9));
  const ticks = scale.ticks(count).map((value) => ({
    value,
    y: scale(value),
    text: tickText(value, indicator.signed, decimals, language)
  }));
  return {
    y: scale,
    ticks,
    room: widestText(
      ticks.map(({ text }) => text),
      textSize
    )
  };
}

/** What to ask of D3, which gives more ticks than asked where round numbers lie so, to get at most one more than wanted. */
function tickCount(scale: ScaleLinear<number, number>, wanted: number): number {
  const fits = (count: number) => scale.ticks(count).length <= wanted + 1;
  for (let count = wanted; count > 2; count -= 1) if (fits(count)) return count;
  return 2;
}

/** At least ten units of the last decimal high: smaller differences are not shown in figures either. */
function domainOf(values: Iterable<number>, { signed, decimals }: ValueAxisOptions["indicator"]): [number, number] {
  const present = [...values].filter((value) => !Number.isNaN(value));
  if (present.length === 0) return signed ? [-0.5, 0.5] : [0, 1];
  const [low = 0, high = 0] = extent(signed ? [...present, 0] : present);
  const short = Math.max(0, 10 / 10 ** decimals - (high - low));
  return [low - short / 2, high + short / 2];
}
