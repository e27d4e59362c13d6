import type { ClassSource } from "./classes.ts";
import type { LocalText } from "./local-text.ts";

/** Decides which statistics make sense: no percentages, no Gini on an interval scale. */
export const scaleKinds = ["interval", "ratio", "share"] as const;
export type ScaleKind = (typeof scaleKinds)[number];

export interface Indicator {
  /** The column's name in the dataset, for example `afw`. */
  readonly id: string;
  readonly name: LocalText;
  /** One sentence that says what the figure is. */
  readonly description: LocalText;
  readonly unit: LocalText;
  /** What a higher value means for people. */
  readonly direction: "higher-is-better" | "lower-is-better" | "neutral";
  /** Digits behind the point on screen; a file gets them all. */
  readonly decimals: number;
  readonly scale: ScaleKind;
  /** A deviation from a reference is written with its sign. */
  readonly signed: boolean;
  readonly classes: ClassSource;
  /** Of a reader's own figures: where they came from. Absent on what a dataset publishes. */
  readonly own?: OwnOrigin;
  /** The indicator of which this one is an exact contribution. */
  readonly partOf?: string;
}

/** Where a reader's own figures came from. They are in this browser and nowhere else. */
export interface OwnOrigin {
  readonly fileName: string;
  /** Of the file as it was dropped, in hexadecimal. */
  readonly sha256: string;
  /** When it was added: ISO 8601. */
  readonly added: string;
}
