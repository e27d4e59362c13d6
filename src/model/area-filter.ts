import type { AreaCode } from "./area.ts";

/** A figure of an area: an indicator in a year, its change between two years, or a number of the area list (inhabitants, …). */
export type Quantity =
  | { readonly kind: "value"; readonly indicator: string; readonly year: number }
  | { readonly kind: "change"; readonly indicator: string; readonly from: number; readonly year: number }
  | { readonly kind: "attribute"; readonly attribute: string };

export const comparisons = ["lt", "le", "ge", "gt"] as const;
export type Comparison = (typeof comparisons)[number];

/** What all areas of the level do together, every area with a figure weighing the same; quantiles are of type 7. */
export const filterStatistics = ["p10", "q1", "median", "mean", "q3", "p90"] as const;
export type FilterStatistic = (typeof filterStatistics)[number];

/** The share of the values below a statistic; the mean has none. */
export const sharesBelow = { p10: 0.1, q1: 0.25, median: 0.5, q3: 0.75, p90: 0.9 } as const satisfies Record<
  Exclude<FilterStatistic, "mean">,
  number
>;

/** Something that holds of an area or does not. */
export type FilterTest =
  | {
      readonly kind: "compare";
      readonly quantity: Quantity;
      readonly comparison: Comparison;
      readonly bound: number | FilterStatistic;
    }
  | { readonly kind: "missing"; readonly quantity: Quantity }
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "gemeente"; readonly gemeente: AreaCode }
  | { readonly kind: "set"; readonly set: string }
  | { readonly kind: "approximate" };

/**
 * A test, or its opposite. Of a missing figure neither a comparison nor its opposite holds: such an area is found only where the
 * other conditions decide, as in SQL.
 */
export interface Condition {
  readonly negated: boolean;
  readonly test: FilterTest;
}

export const matchRules = ["all", "any"] as const;
export type MatchRule = (typeof matchRules)[number];

/** Conditions of which all or any must hold, or the opposite of that. */
export interface ConditionGroup {
  readonly negated: boolean;
  readonly match: MatchRule;
  readonly conditions: readonly Condition[];
}

export type FilterPart = Condition | ConditionGroup;

export interface FormFilter {
  readonly kind: "form";
  readonly match: MatchRule;
  readonly parts: readonly FilterPart[];
}

/** A reader's own SQL: an expression that is true or false of an area, or a whole statement that yields codes of areas. */
export interface SqlFilter {
  readonly kind: "sql";
  readonly text: string;
}

export type AreaFilter = FormFilter | SqlFilter;

export const maximumConditions = 20;
export const longestFilter = 1500;
/** Longer texts do not fit in a link. */
export const longestSqlFilter = 4000;
export const longestNamePart = 40;

export const isGroup = (part: FilterPart): part is ConditionGroup => "conditions" in part;

/** Every condition, those in groups too, in the order in which they stand. */
export const conditionsOf = ({ parts }: Pick<FormFilter, "parts">): readonly Condition[] =>
  parts.flatMap((part) => (isGroup(part) ? part.conditions : [part]));

/** The figure that a condition is about, where it is about one. */
const quantityOf = ({ test }: Condition): Quantity | undefined =>
  test.kind === "compare" || test.kind === "missing" ? test.quantity : undefined;

/** A name for a figure that no other figure has. */
export const quantityKey = (quantity: Quantity): string => {
  if (quantity.kind === "attribute") return quantity.attribute;
  const { indicator, year } = quantity;
  return quantity.kind === "value" ? `${indicator}.${year}` : `${indicator}.${quantity.from}-${year}`;
};

/** The figures of a filter, each once. */
export function quantitiesOf(filter: FormFilter): readonly Quantity[] {
  const found = conditionsOf(filter).flatMap((condition) => quantityOf(condition) ?? []);
  return [...new Map(found.map((quantity) => [quantityKey(quantity), quantity])).values()];
}

/** The indicators whose figures a filter needs, each once. */
export const indicatorsOf = (filter: FormFilter): readonly string[] => [
  ...new Set(quantitiesOf(filter).flatMap((quantity) => (quantity.kind === "attribute" ? [] : [quantity.indicator])))
];
