/** All that the table of moves between classes shows; classes count from 1, the lowest. */
export interface TransitionsData {
  readonly from: number;
  readonly to: number;
  readonly classes: number;
  /** Row by row, a row a class at the start. */
  readonly counts: ArrayLike<number> & Iterable<number>;
  readonly flows: readonly {
    readonly start: number;
    readonly end: number;
    readonly outflow: number;
    readonly inflow: number;
    readonly net: number;
  }[];
  /** How alike the orders of both years are; absent where that cannot be said. */
  readonly spearman: number | undefined;
  readonly kendall: number | undefined;
  /** What the areas are, in the plural: `wijken`. */
  readonly levels: string;
  /** By class. */
  readonly names: readonly string[];
  readonly colours: readonly string[];
}
