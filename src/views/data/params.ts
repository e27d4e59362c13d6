import type { Param, Params } from "../../model/param.ts";
import { comparedYear } from "../../model/param-kinds.ts";

/** A longer SQL text does not fit in a link. */
export const longestQuery = 4000;

/** The SQL of a reader who asks the data. */
const query: Param<string | undefined> = {
  parse: (text) => (text.length <= longestQuery ? text : undefined),
  write: (text) => text,
  fallback: () => undefined
};

export const dataParams = { from: comparedYear, query } as const satisfies Params;

export type DataParams = typeof dataParams;
