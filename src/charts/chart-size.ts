/** The room of a chart, and the height of its text: in pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
}
