import fc from "fast-check";
import {
  type Condition,
  comparisons,
  type FilterPart,
  type FilterTest,
  type FormFilter,
  filterStatistics,
  matchRules,
  maximumConditions,
  type Quantity
} from "../../src/model/area-filter.ts";
import { namePart } from "../../src/model/area-filter-text.ts";
import { code } from "../state/made-dataset.ts";

export interface FilterWords {
  /** Indicators with their years, ascending. */
  readonly indicators: Readonly<Record<string, readonly number[]>>;
  readonly attributes: readonly string[];
  readonly gemeenten: readonly string[];
  readonly sets: readonly string[];
  readonly bound: fc.Arbitrary<number>;
  readonly name: fc.Arbitrary<string>;
}

const anyQuantity = ({ indicators, attributes }: FilterWords): fc.Arbitrary<Quantity> => {
  const names = Object.keys(indicators);
  const value = fc
    .constantFrom(...names)
    .chain((indicator) =>
      fc.constantFrom(...(indicators[indicator] ?? [])).map((year): Quantity => ({ kind: "value", indicator, year }))
    );
  const change = fc
    .constantFrom(...names)
    .chain((indicator) =>
      fc
        .subarray([...(indicators[indicator] ?? [])], { minLength: 2, maxLength: 2 })
        .map(([from = 0, year = 0]): Quantity => ({ kind: "change", indicator, from, year }))
    );
  const attribute = fc.constantFrom(...attributes).map((name): Quantity => ({ kind: "attribute", attribute: name }));
  return fc.oneof(value, change, attribute);
};

const anyTest = (words: FilterWords): fc.Arbitrary<FilterTest> =>
  fc.oneof(
    fc.record({
      kind: fc.constant("compare" as const),
      quantity: anyQuantity(words),
      comparison: fc.constantFrom(...comparisons),
      bound: fc.oneof(words.bound, fc.constantFrom(...filterStatistics))
    }),
    fc.record({ kind: fc.constant("missing" as const), quantity: anyQuantity(words) }),
    words.name
      .map(namePart)
      .filter((text) => text !== "")
      .map((text) => ({ kind: "name" as const, text })),
    fc.constantFrom(...words.gemeenten).map((gemeente) => ({ kind: "gemeente" as const, gemeente: code(gemeente) })),
    fc.constantFrom(...words.sets).map((set) => ({ kind: "set" as const, set })),
    fc.constant({ kind: "approximate" as const })
  );

/** Any filter by conditions about these things. */
export function anyFormFilter(words: FilterWords): fc.Arbitrary<FormFilter> {
  const condition: fc.Arbitrary<Condition> = fc.record({ negated: fc.boolean(), test: anyTest(words) });
  const group = fc.record({
    negated: fc.boolean(),
    match: fc.constantFrom(...matchRules),
    conditions: fc.array(condition, { minLength: 1, maxLength: 3 })
  });
  const part: fc.Arbitrary<FilterPart> = fc.oneof({ weight: 3, arbitrary: condition }, { weight: 1, arbitrary: group });
  return fc.record({
    kind: fc.constant("form" as const),
    match: fc.constantFrom(...matchRules),
    parts: fc.array(part, { minLength: 1, maxLength: Math.floor(maximumConditions / 5) })
  });
}
