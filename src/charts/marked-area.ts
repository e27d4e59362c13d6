import type { AreaCode } from "../model/area.ts";

/** An area in a chart of many: its place in the chart's arrays, and how it is told apart. */
export interface MarkedArea {
  readonly code: AreaCode;
  readonly name: string;
}

/** A selected area: its place in the arrays and its colour in every view. */
export interface SelectedMark {
  readonly place: number;
  readonly colour: string;
}
