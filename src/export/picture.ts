/** A picture without its frame: what is inside, and what the frame must say beside it. */
export interface Picture {
  readonly name: string;
  /** Draws it again at a width, in the units of the picture, with small text of `textSize`. */
  readonly draw: (size: PictureSize) => Promise<Drawing>;
  readonly legend?: PictureLegend;
  /** A map has its legend beside it, a chart below. */
  readonly legendPlace?: "beside" | "below";
}

export interface PictureSize {
  readonly width: number;
  /** The most height that it may take; a map fits in it, a chart has a height of its own. */
  readonly height: number;
  readonly textSize: number;
  /** Pixels that a unit of the picture will have, at most: finer than that nothing need be drawn. */
  readonly detail: number;
}

/** The inside of an `<svg>` of this size. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly markup: string;
}

export interface PictureLegend {
  readonly title: string;
  /** Classes of two indicators, above the items. */
  readonly square?: LegendSquare;
  readonly items: readonly LegendItem[];
  readonly note?: string;
}

/** A square of classes: one indicator to the right, the other upwards. */
export interface LegendSquare {
  readonly xAxis: string;
  readonly yAxis: string;
  /** The bounds between the classes, as they are written. */
  readonly xBounds: readonly string[];
  readonly yBounds: readonly string[];
  /** From the lowest row up, each from left to right. */
  readonly cells: readonly { readonly colour: string; readonly count: number; readonly isDark: boolean }[];
}

export interface LegendItem {
  readonly sign: "fill" | "hatched" | "dotted" | "dashed" | "line" | "outline";
  readonly colour: string;
  /** Of a line: its stroke-dasharray. */
  readonly dash?: string;
  readonly name: string;
  /** Small, under the name: the bounds of a class. */
  readonly detail?: string;
  readonly count?: number;
}
