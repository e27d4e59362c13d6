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
  /** By class. */
  readonly names: readonly string[];
  readonly colours: readonly string[];
}
