import type { Condition, FormFilter } from "../../model/area-filter.ts";
import type { DatasetLevel } from "../../model/dataset.ts";
import { nearestYear, yearsOf } from "../../model/figures.ts";
import type { Indicator } from "../../model/indicator.ts";

/** A condition to begin with: the quarter of the areas where an indicator is least favourable in the year on screen. */
export function firstCondition(level: DatasetLevel, { id, direction }: Indicator, year: number): Condition {
  const quantity = { kind: "value", indicator: id, year: nearestYear(yearsOf(level, id), year) ?? year } as const;
  const isHighBad = direction === "lower-is-better";
  const [comparison, bound] = isHighBad ? (["gt", "q3"] as const) : (["lt", "q1"] as const);
  return { negated: false, test: { kind: "compare", quantity, comparison, bound } };
}

/** The filter that stands there before somebody made one. */
export const firstFilter = (level: DatasetLevel, indicator: Indicator, year: number): FormFilter => ({
  kind: "form",
  match: "all",
  parts: [firstCondition(level, indicator, year)]
});
