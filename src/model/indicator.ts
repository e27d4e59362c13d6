import type { ClassSource } from "./classes.ts";
import type { LocalText } from "./local-text.ts";

/** Decides which statistics make sense: no percentages, no Gini on an interval scale. */
export const scaleKinds = ["interval", "ratio", "share"] as const;
export type ScaleKind = (typeof scaleKinds)[number];

/** What a higher value means for people. */
export const directions = ["higher-is-better", "lower-is-better", "neutral"] as const;
export type Direction = (typeof directions)[number];

interface IndicatorFacts {
  /** The name of its column, for example `afw`. */
  readonly id: string;
  readonly name: LocalText;
  /** One sentence that says what the figure is. */
  readonly description: LocalText;
  readonly unit: LocalText;
  readonly direction: Direction;
  /** Digits behind the point on screen; a file gets them all. */
  readonly decimals: number;
  readonly scale: ScaleKind;
  /** A deviation from a reference is written with its sign. */
  readonly signed: boolean;
  /** What the value 0 stands for; absent where 0 is nothing but 0. */
  readonly reference?: LocalText;
  /** Absent where the values of each level were divided: see `classBounds` in DatasetLevel. */
  readonly classes?: ClassSource;
  /** The indicator of which this one is an exact contribution. */
  readonly partOf?: string;
}

/** An indicator that a dataset publishes. In which years it has values, each level says (`indicatorYears`). */
export interface PublishedIndicator extends IndicatorFacts {
  /**
   * Who published it: ids of `Dataset.sources`, which hold its edition, area division and licence. Several where each holds
   * some of the years.
   */
  readonly sources: readonly string[];
  /** What it is about: indicators of one theme stand together. */
  readonly theme: LocalText;
  readonly own?: never;
}

/** An indicator of the reader's own: its only source is a file. */
export interface OwnFileIndicator extends IndicatorFacts {
  readonly own: OwnOrigin;
  readonly sources?: never;
  readonly theme?: never;
}

export type Indicator = PublishedIndicator | OwnFileIndicator;

/** Where a reader's own figures came from. They are in this browser and nowhere else. */
export interface OwnOrigin {
  readonly fileName: string;
  /** Of the file as it was dropped, in hexadecimal. */
  readonly sha256: string;
  /** When it was added: ISO 8601. */
  readonly added: string;
}
