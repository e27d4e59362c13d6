import type { MarkedArea, SelectedMark } from "../marked-area.ts";

/** One axis of a scatter. */
export interface ScatterAxis {
  readonly title: string;
  /** Written with a sign, and with 0 in sight. */
  readonly signed: boolean;
  readonly decimals: number;
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
  /** What the picture says in words. */
  readonly summary: string;
}
