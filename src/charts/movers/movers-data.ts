import type { AreaCode } from "../../model/area.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { SelectedMark } from "../marked-area.ts";

export interface Mover {
  readonly code: AreaCode;
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** Few people live there. */
  readonly few: boolean;
  readonly colour: string | undefined;
}

/** All that the chart of risers and fallers draws. */
export interface MoversData {
  readonly from: number;
  readonly to: number;
  readonly risers: readonly Mover[];
  readonly fallers: readonly Mover[];
  /** All areas, and their values in both years, NaN where missing: the faint lines behind. */
  readonly codes: readonly AreaCode[];
  readonly before: ArrayLike<number>;
  readonly after: ArrayLike<number>;
  readonly selected: readonly SelectedMark[];
  readonly indicator: Indicator;
}
