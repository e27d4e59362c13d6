import { maxIndex, minIndex } from "d3-array";
import type { TrendsData, TrendsSeries } from "./trends-data.ts";

interface TrendsMovers {
  /** Rose the most; absent where none rose. */
  readonly riser?: TrendsSeries;
  /** Fell the most; absent where none fell. */
  readonly faller?: TrendsSeries;
}

/** The selected areas that rose and fell the most from the first to the last year, among those with a value in both. */
export function trendsMovers({ series }: TrendsData): TrendsMovers {
  const areas = series.filter(({ kind }) => kind === "area");
  const change = ({ values }: TrendsSeries) => (values.at(-1) ?? Number.NaN) - (values[0] ?? Number.NaN);
  const riser = areas[maxIndex(areas, change)];
  const faller = areas[minIndex(areas, change)];
  return {
    ...(riser && change(riser) > 0 ? { riser } : {}),
    ...(faller && change(faller) < 0 ? { faller } : {})
  };
}
