import type { AreaCode } from "../../model/area.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { MarkedArea, SelectedMark } from "../marked-area.ts";

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
  /** How many rose and fell by more than the margin, and by less. */
  readonly counts: { readonly above: number; readonly below: number; readonly within: number };
  readonly margin: number;
  /** What the areas are, in the plural: `wijken`. */
  readonly levels: string;
  /** All areas, their values in both years and their change, NaN where missing: the faint lines behind. */
  readonly areas: readonly MarkedArea[];
  readonly before: ArrayLike<number>;
  readonly after: ArrayLike<number>;
  readonly change: ArrayLike<number>;
  /** 1 by place where few people live. */
  readonly few: ArrayLike<number>;
  readonly selected: readonly SelectedMark[];
  readonly indicator: Indicator;
}
