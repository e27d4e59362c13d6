import type { ClassScheme } from "../../model/classes.ts";

/** All that a histogram with its class bounds shows. */
export interface HistogramData {
  /** The values that are divided; none is missing. */
  readonly values: ArrayLike<number> & Iterable<number>;
  readonly scheme: ClassScheme;
  /** By class, from low to high. */
  readonly colours: readonly string[];
  /** How the values are written. */
  readonly decimals: number;
  readonly signed: boolean;
  readonly unit: string;
  /** How many values each class has, from low to high. */
  readonly counts: readonly number[];
  /** How many areas each class has in the year on screen. */
  readonly areas: readonly number[];
  readonly year: number;
  /** Nothing is divided here: bounds carry no flags to take hold of. */
  readonly isStill?: boolean;
}
