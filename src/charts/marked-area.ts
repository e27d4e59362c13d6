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

const ink = "#16222e";

/** The selected areas, and over them the one that is pointed at (-1: none), in ink where it has no colour of its own. */
export const withActive = (selected: readonly SelectedMark[], active: number): readonly SelectedMark[] =>
  active < 0 || selected.some(({ place }) => place === active) ? selected : [...selected, { place: active, colour: ink }];
