/** What is split: a level of one area, its change, or the difference between two areas. */
export type SplitKind = "level" | "change" | "difference";

/** A start, steps that lead from it, and where they end: start + the steps = end. */
export interface ContributionsData {
  readonly kind: SplitKind;
  readonly start: { readonly label: string; readonly value: number };
  readonly end: { readonly label: string; readonly value: number };
  /** The parts, and after them what is left by figures that were published rounded. */
  readonly steps: readonly { readonly id: string; readonly label: string; readonly value: number }[];
  /** Whether the parts alone add up. */
  readonly isExact: boolean;
  /** The area, and the one that it is set beside. */
  readonly name: string;
  readonly other: string;
  readonly from: number;
  readonly to: number;
  readonly decimals: number;
}

/** The step that figures published rounded leave. */
export const roundingStep = "rounding";
