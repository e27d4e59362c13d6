import { classMethods } from "../../model/class-choice.ts";
import { parseCells, quadrantRules, writeCells } from "../../model/joint-classes.ts";
import type { Param, Params } from "../../model/param.ts";
import { oneOf, parseIdentifier, unknownOrElsewhere } from "../../model/param-kinds.ts";
import { isPossibleSecond } from "../../model/second-indicator.ts";
import type { View } from "../../model/shared-params.ts";

/** The indicator that is shown together with the first one; undefined: one that goes with it. */
const second: Param<string | undefined> = {
  parse: parseIdentifier,
  write: (id) => id,
  fallback: () => undefined,
  possible: (id, { dataset, level, indicator }) =>
    id === undefined || (indicator !== undefined && isPossibleSecond(dataset, level, indicator.id, id)),
  reason: unknownOrElsewhere,
  adapt: (id, before, { dataset, level, indicator }) => {
    // The two indicators of one picture change places where one would be shown with itself.
    const other = id === indicator?.id ? before.indicator?.id : id;
    return other !== undefined && indicator && isPossibleSecond(dataset, level, indicator.id, other) ? other : undefined;
  }
};

const noCells: readonly number[] = [];

/** Chosen cells of the square of two indicators' classes, as numbers from 1 to 9: see model/joint-classes.ts. */
const cells: Param<readonly number[]> = {
  parse: parseCells,
  write: (chosen) => (chosen.length > 0 ? writeCells(chosen) : undefined),
  fallback: () => noCells
};

export const togetherParams = {
  second,
  /** How the values of two indicators are divided into three classes each. */
  joint: oneOf(classMethods),
  quadrants: oneOf(quadrantRules),
  cells
} as const satisfies Params;

export type TogetherParams = typeof togetherParams;
export type TogetherView = View<TogetherParams>;
