/** A start, steps that lead from it, and where they end: start + the steps = end. */
export interface ContributionsData {
  readonly start: { readonly label: string; readonly value: number };
  readonly end: { readonly label: string; readonly value: number };
  readonly steps: readonly { readonly id: string; readonly label: string; readonly value: number }[];
  readonly decimals: number;
  /** What the picture says in words. */
  readonly summary: string;
}
