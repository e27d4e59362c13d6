import { type AreaCode, parseAreaCode } from "./area.ts";
import { nearestYear } from "./figures.ts";
import { isOwnId } from "./own-data.ts";
import type { Param, Reason } from "./param.ts";

/** One of a few words; the first where nothing is said. */
export const oneOf = <Value extends string>(values: readonly [Value, ...Value[]]): Param<Value> => ({
  parse: (text) => values.find((value) => value === text),
  write: (value) => value,
  fallback: () => values[0]
});

/** `1` or `0`; off where nothing is said. */
export const flag: Param<boolean> = {
  parse: (text) => (text === "1" ? true : text === "0" ? false : undefined),
  write: (value) => (value ? "1" : "0"),
  fallback: () => false
};

/** A plain number as people write it, within bounds; undefined for anything else. */
export function numberWithin(text: string, low: number, high: number): number | undefined {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  return value >= low && value <= high ? value : undefined;
}

/** The name of a dataset or an indicator. */
export const parseIdentifier = (text: string): string | undefined => (/^[\w-]{1,64}$/.test(text) ? text : undefined);

/** What is unknown and named as own data, is in another browser. */
export const unknownOrElsewhere = (asked: string): Reason => (isOwnId(asked) ? "elsewhere" : "unknown");

/** A measured year of the indicator that is looked at. */
export const measuredYear: Omit<Param<number>, "fallback"> = {
  parse: (text) => (/^\d{4}$/.test(text) ? Number(text) : undefined),
  write: String,
  possible: (year, { years }) => years.includes(year),
  reason: () => "no-figures",
  // The choice of a person never leads to a notice about an address they did not write.
  adapt: (year, _, { years }, isFresh) => (isFresh ? undefined : (nearestYear(years, year) ?? year)),
  of: "indicator"
};

/** The year that the year on screen is compared with: the first one where nothing is said. */
export const comparedYear: Param<number> = {
  ...measuredYear,
  fallback: ({ years, level }) => years[0] ?? level.years[0] ?? 0
};

/** The code of one area; none where nothing is said. */
export const areaCode: Param<AreaCode | undefined> = { parse: parseAreaCode, write: (code) => code, fallback: () => undefined };

const noAreas: readonly AreaCode[] = [];

/** Codes with commas between them; not understood where one of them is none. */
export const areaCodes: Param<readonly AreaCode[]> = {
  parse: (text) => {
    const codes = text.split(",").map(parseAreaCode);
    return codes.every((code) => code !== undefined) ? [...new Set(codes)] : undefined;
  },
  write: (codes) => (codes.length > 0 ? codes.join(",") : undefined),
  fallback: () => noAreas
};
