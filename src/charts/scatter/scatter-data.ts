import type { MarkedArea, SelectedMark } from "../marked-area.ts";

/** One axis of a scatter. */
export interface ScatterAxis {
  readonly title: string;
  /** Written with a sign, and with 0 in sight. */
  readonly signed: boolean;
  readonly decimals: number;
}

export interface ScatterGroups {
  /** By place, from 1 up. */
  readonly of: ArrayLike<number>;
  /** By group, from 1 up. */
  readonly colours: readonly string[];
  /** Groups that stand out; all of them where it is empty. */
  readonly chosen: readonly number[];
}

/** All that a scatter draws: a dot an area. */
export interface ScatterData {
  readonly areas: readonly MarkedArea[];
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly xAxis: ScatterAxis;
  readonly yAxis: ScatterAxis;
  /** y = intercept + slope·x; absent where there is none. */
  readonly line?: { readonly intercept: number; readonly slope: number };
  readonly selected: readonly SelectedMark[];
  /** Dots in the colours of groups; absent: all alike. */
  readonly groups?: ScatterGroups;
  /** Places whose names stand in the picture where they fit, the most important first. */
  readonly named?: readonly number[];
  /** 1 by place whose figure rests on few inhabitants: its dot is open. */
  readonly few?: ArrayLike<number>;
  /** Lines across the picture, where classes meet. */
  readonly guides?: { readonly x: readonly number[]; readonly y: readonly number[] };
  /** What the statistics of these dots say, in a sentence or more: a chart has no statistics of its own. */
  readonly finding: string;
}
