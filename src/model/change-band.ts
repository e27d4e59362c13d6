import { schemeOfIndicator } from "./class-choice.ts";
import { isNamedScheme } from "./classes.ts";
import type { DatasetLevel } from "./dataset.ts";
import type { Indicator } from "./indicator.ts";

/** Half the step of the classes of dimensions: smaller changes are shown as none. */
export const defaultBand = 0.0392;

/**
 * The change up to which nothing is shown as changed, in the indicator's unit: half a class step. Of the Leefbaarometer that of
 * its dimensions, for its total too; of other figures half the middle width of their classes.
 */
export function defaultBandOf(indicator: Indicator, level: Pick<DatasetLevel, "classBounds">): number {
  const scheme = schemeOfIndicator(indicator, level);
  const widths = scheme.bounds.slice(1).map((bound, i) => bound - (scheme.bounds[i] ?? bound));
  const middle = widths.toSorted((a, b) => a - b)[widths.length >> 1];
  if (isNamedScheme(scheme) || middle === undefined || !(middle > 0)) return defaultBand;
  return Number((middle / 2).toPrecision(2));
}
