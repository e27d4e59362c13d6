import { stepped } from "../steps.ts";

/** Where a reader is in the chart. */
export interface TrendsPlace {
  readonly year: number;
  /** The id of the emphasised series. */
  readonly series?: string;
}

/**
 * Where a key leads: left and right through the years, up and down through the series (`order`: ids from high to low in the
 * present year), Home and End to the first and last year. Undefined for a key that leads nowhere.
 */
export function walk(
  key: string,
  place: TrendsPlace,
  years: readonly number[],
  order: readonly string[]
): TrendsPlace | undefined {
  const at = years.indexOf(place.year);
  const toYear = (at: number, step = 0): TrendsPlace => ({
    ...place,
    year: years[stepped(at, step, years.length)] ?? place.year
  });
  const rank = place.series === undefined ? undefined : order.indexOf(place.series);
  const toSeries = (i: number): TrendsPlace => {
    const series = order[stepped(i, 0, order.length)];
    return series === undefined ? place : { ...place, series };
  };
  switch (key) {
    case "ArrowLeft":
      return toYear(at, -1);
    case "ArrowRight":
      return toYear(at, 1);
    case "Home":
      return toYear(0);
    case "End":
      return toYear(years.length - 1);
    case "ArrowDown":
      return toSeries(rank === undefined ? 0 : rank + 1);
    case "ArrowUp":
      return toSeries(rank === undefined ? order.length - 1 : rank - 1);
    default:
      return undefined;
  }
}
