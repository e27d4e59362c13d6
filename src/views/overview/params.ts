import type { Params } from "../../model/param.ts";
import { comparedYear } from "../../model/param-kinds.ts";
import type { View } from "../../model/shared-params.ts";

export const overviewParams = {
  /** The first year of the period; the last one is the year on screen. */
  from: comparedYear
} as const satisfies Params;

export type OverviewParams = typeof overviewParams;
export type OverviewView = View<OverviewParams>;
