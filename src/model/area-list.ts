import type { AreaCode, AreaLevel } from "./area.ts";

/** The areas of one level in the order of their index (sorted by code), as columns. */
export interface AreaList {
  readonly level: AreaLevel;
  readonly codes: readonly AreaCode[];
  /** Names to show: without a `Wijk 29 ` prefix. */
  readonly names: readonly string[];
  readonly gemeenten: readonly AreaCode[];
  readonly gemeenteNames: readonly string[];
  /** The drawn boundary is not the published one. */
  readonly approximate: readonly boolean[];
  /** Absent as a whole where the dataset has none; NaN where one area has none. */
  readonly inhabitants?: Float64Array;
  readonly indexOf: ReadonlyMap<AreaCode, number>;
}
