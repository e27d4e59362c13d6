/** The room of a chart, and the height of its text: in pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
}

/** A chart's height at a width, where it is not the usual one. */
export type ChartHeight = (size: Omit<ChartSize, "height">) => number;
