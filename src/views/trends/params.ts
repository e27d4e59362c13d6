import type { Params } from "../../model/param.ts";
import { flag } from "../../model/param-kinds.ts";

export const trendsParams = {
  /** Programme periods behind the lines. */
  programmes: { ...flag, figures: false }
} as const satisfies Params;

export type TrendsParams = typeof trendsParams;
