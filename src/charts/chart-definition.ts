import type { ReactNode } from "react";
import type { Texts } from "../i18n/texts.ts";
import type { AreaCode } from "../model/area.ts";
import type { TableColumn, TableRow } from "../ui/data-table.tsx";
import type { ChartHeight, ChartSize } from "./chart-size.ts";
import type { Label } from "./label.ts";
import type { Point } from "./line-path.ts";

/** The table twin of a chart: what it draws, in figures. A missing number is NaN. */
export interface ChartTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** What a reader can do in a chart, and what else is pointed at. A chart takes those that it knows. */
export interface ChartEvents {
  readonly hovered: AreaCode | undefined;
  readonly onHover: (code: AreaCode | undefined) => void;
  readonly onToggle: (code: AreaCode) => void;
  /** The areas inside a rectangle that was drawn over the dots. */
  readonly onBrush: (codes: readonly AreaCode[]) => void;
  /** The classes of a cell, from 1 up. */
  readonly onCell: (from: number, to: number) => void;
  /** The place of a bound, from 0 up, and where it was moved to: always between its neighbours. */
  readonly onBound: (place: number, value: number) => void;
  /** The year becomes the year of the whole application. */
  readonly onYear: (year: number) => void;
}

/** The props of a chart: its data, what it is called, and the events that it knows. */
export type ChartProps<Data, Event extends keyof ChartEvents = never> = {
  readonly data: Data;
  /** Names the chart where a reader's tab stop enters it. */
  readonly label: string;
} & Pick<ChartEvents, Event>;

/** Of a chart whose height a view may choose. */
export interface SizedChart {
  readonly heightOf?: ChartHeight;
}

/** What must not lie over each other in a picture. In pixels. */
export interface ChartInk {
  /** Every text in the picture that the layout placed. */
  readonly labels: readonly Label[];
  /** The words of the line at 0: no line or dot runs through them. */
  readonly zero?: Label | undefined;
  /** Lines point by point, a piece each, and the dots on them. */
  readonly lines?: readonly (readonly Point[])[];
}

interface ChartParts<Id extends string, Data, Layout> {
  readonly id: Id;
  /** Of the picture, in pixels; 0 where the style sheet decides. */
  readonly height: (size: Omit<ChartSize, "height">, data: Data) => number;
  /** Pure: the same data, size and language give the same picture. */
  readonly layout: (data: Data, size: ChartSize, texts: Texts) => Layout;
  readonly ink: (layout: Layout) => ChartInk;
  readonly Chart: (props: ChartProps<Data, keyof ChartEvents>) => ReactNode;
  /** What the chart shows, in a sentence or two. */
  readonly summary: (data: Data, texts: Texts) => string;
  readonly table: (data: Data, texts: Texts) => ChartTable;
}

/** A chart with all that goes with it, whatever its data are. */
export interface ChartDefinition<Id extends string = string, Data = never>
  extends Omit<ChartParts<Id, Data, unknown>, "layout" | "ink"> {
  /** What the layout of these data put where. */
  readonly ink: (data: Data, size: ChartSize, texts: Texts) => ChartInk;
}

/** Layout, component, sentence and table take the same data: else this is an error of types. */
export function defineChart<const Id extends string, Data, Layout>({
  layout,
  ink,
  ...parts
}: ChartParts<Id, Data, Layout>): ChartDefinition<Id, Data> {
  return { ...parts, ink: (data, size, texts) => ink(layout(data, size, texts)) };
}
