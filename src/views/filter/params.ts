import type { AreaFilter } from "../../model/area-filter.ts";
import { parseAreaFilter, writeAreaFilter } from "../../model/area-filter-text.ts";
import type { Param, Params } from "../../model/param.ts";
import type { View } from "../../model/shared-params.ts";

/** The conditions that areas are looked for by; undefined: those to begin with, which follow the indicator on screen. */
const where: Param<AreaFilter | undefined> = {
  parse: parseAreaFilter,
  write: (filter) => filter && writeAreaFilter(filter),
  fallback: () => undefined
};

export const filterParams = { where } as const satisfies Params;

export type FilterParams = typeof filterParams;
export type FilterViewState = View<FilterParams>;
