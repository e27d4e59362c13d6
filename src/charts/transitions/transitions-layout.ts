import { formatNumber } from "../../i18n/format.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { TransitionsData } from "./transitions-data.ts";

export interface TransitionsCell {
  /** The classes, from 1 up. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Of the areas that began in the class, in words; empty where there is none. */
  readonly share: string;
  /** How much of the colour it gets, in percent: the more, the more areas. */
  readonly shade: number;
  /** The colour is so dark that its words are white. */
  readonly isDark: boolean;
}

interface TransitionsClass {
  readonly number: number;
  readonly name: string;
  readonly colour: string | undefined;
}

export interface TransitionsLayout {
  /** Classes that an area began or ended in, from high to low: the rows and the columns. */
  readonly shown: readonly TransitionsClass[];
  readonly rows: readonly {
    readonly start: TransitionsClass;
    readonly cells: readonly TransitionsCell[];
    /** Begin, out, in, net. */
    readonly totals: readonly string[];
  }[];
}

/**
 * The part of the colour that a cell gets, in percent, for its part of the largest count. Between 66 and 77 percent neither dark
 * nor white words have a contrast of 4.5 to it, so no cell gets those.
 */
const shadeOf = (part: number) => Math.round(part > darkFrom ? 78 + (part - darkFrom) * 30 : 12 + part * 86);

/** From here on words are white. */
const darkFrom = 0.6;

/** What stands in each cell, and how dark it is. Pure. */
export function transitionsLayout(data: TransitionsData, { language }: Texts): TransitionsLayout {
  const { classes, counts, flows, names, colours } = data;
  const shown = Array.from({ length: classes }, (_, i) => classes - i)
    .filter((number) => (flows[number - 1]?.start ?? 0) + (flows[number - 1]?.end ?? 0) > 0)
    .map((number) => ({ number, name: names[number - 1] ?? "", colour: colours[number - 1] }));
  const largest = Math.max(1, ...counts);
  const share = (count: number, start: number) => {
    if (count === 0 || start === 0) return "";
    const percent = (100 * count) / start;
    return percent < 0.5 ? "<1%" : `${formatNumber(percent, language)}%`;
  };
  const rows = shown.map((start) => {
    const flow = flows[start.number - 1] ?? { start: 0, outflow: 0, inflow: 0, net: 0 };
    const cells = shown.map(({ number: to }): TransitionsCell => {
      const count = counts[(start.number - 1) * classes + to - 1] ?? 0;
      return {
        from: start.number,
        to,
        count,
        share: share(count, flow.start),
        shade: count === 0 ? 0 : shadeOf(count / largest),
        isDark: count / largest > darkFrom
      };
    });
    const net = `${flow.net > 0 ? "+" : ""}${formatNumber(flow.net, language)}`;
    return { start, cells, totals: [...[flow.start, flow.outflow, flow.inflow].map((n) => formatNumber(n, language)), net] };
  });
  return { shown, rows };
}
