import { maxIndex, minIndex } from "d3-array";
import type { TrendsData } from "./trends-data.ts";

interface Extreme {
  readonly name: string;
  readonly value: number;
}

/** The selected areas with the highest and lowest value in the year on screen; undefined with fewer than two values. */
export function trendsExtremes({ series, years, year }: TrendsData): { highest: Extreme; lowest: Extreme } | undefined {
  const row = years.indexOf(year);
  const present = series
    .filter(({ kind }) => kind === "area")
    .map(({ name, values }) => ({ name, value: values[row] ?? Number.NaN }))
    .filter(({ value }) => !Number.isNaN(value));
  const highest = present[maxIndex(present, ({ value }) => value)];
  const lowest = present[minIndex(present, ({ value }) => value)];
  return highest && lowest && highest !== lowest ? { highest, lowest } : undefined;
}
