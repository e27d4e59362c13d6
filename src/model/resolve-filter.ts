import type { AreaCode } from "./area.ts";
import { type AreaFilter, type Condition, type FilterPart, type FormFilter, isGroup, type Quantity } from "./area-filter.ts";
import type { AreaList } from "./area-list.ts";
import type { AreaSet, Dataset, DatasetLevel } from "./dataset.ts";
import { nearestYear, yearsOf } from "./figures.ts";

/** What a filter of a level's areas can be about. */
export interface FilterScope {
  readonly level: DatasetLevel;
  /** Numbers of the area list: `inhabitants`, `households`, … */
  readonly attributes: readonly string[];
  readonly gemeenten: ReadonlyMap<AreaCode, string>;
  readonly sets: readonly AreaSet[];
}

/** Something that a filter asks and these data do not have: its condition is left out, or another year taken. */
export type FilterProblem =
  | { readonly kind: "indicator" | "attribute" | "gemeente" | "set"; readonly asked: string }
  | { readonly kind: "year"; readonly indicator: string; readonly asked: number; readonly shown: number }
  | { readonly kind: "change"; readonly indicator: string };

export function filterScope(dataset: Dataset, level: DatasetLevel, areas: AreaList, attributes: readonly string[]): FilterScope {
  const gemeenten = new Map(areas.gemeenten.map((code, i) => [code, areas.gemeenteNames[i] ?? code] as const));
  return { level, attributes, gemeenten, sets: dataset.areaSets.filter((set) => set.level === level.level) };
}

type Report = (problem: FilterProblem) => void;

function resolveQuantity(quantity: Quantity, { level, attributes }: FilterScope, report: Report): Quantity | undefined {
  if (quantity.kind === "attribute") {
    if (attributes.includes(quantity.attribute)) return quantity;
    report({ kind: "attribute", asked: quantity.attribute });
    return undefined;
  }
  const { indicator } = quantity;
  const years = yearsOf(level, indicator);
  if (years.length === 0) {
    report({ kind: "indicator", asked: indicator });
    return undefined;
  }
  const near = (asked: number) => {
    const shown = nearestYear(years, asked) ?? asked;
    if (shown !== asked) report({ kind: "year", indicator, asked, shown });
    return shown;
  };
  if (quantity.kind === "value") return { ...quantity, year: near(quantity.year) };
  const [from, year] = [near(quantity.from), near(quantity.year)];
  if (from < year) return { ...quantity, from, year };
  report({ kind: "change", indicator });
  return undefined;
}

function resolveCondition(condition: Condition, scope: FilterScope, report: Report): Condition | undefined {
  const { test } = condition;
  if (test.kind === "compare" || test.kind === "missing") {
    const quantity = resolveQuantity(test.quantity, scope, report);
    return quantity && { ...condition, test: { ...test, quantity } };
  }
  if (test.kind === "gemeente" && !scope.gemeenten.has(test.gemeente)) {
    report({ kind: "gemeente", asked: test.gemeente });
    return undefined;
  }
  if (test.kind === "set" && !scope.sets.some(({ id }) => id === test.set)) {
    report({ kind: "set", asked: test.set });
    return undefined;
  }
  return condition;
}

function resolvePart(part: FilterPart, scope: FilterScope, report: Report): readonly FilterPart[] {
  if (!isGroup(part)) return [resolveCondition(part, scope, report)].flatMap((found) => found ?? []);
  const conditions = part.conditions.flatMap((condition) => resolveCondition(condition, scope, report) ?? []);
  return conditions.length > 0 ? [{ ...part, conditions }] : [];
}

/** The filter as far as these data can answer it, and what they cannot; no filter where nothing is left of it. */
export function resolveFilter(
  filter: AreaFilter,
  scope: FilterScope
): { readonly filter: AreaFilter | undefined; readonly problems: readonly FilterProblem[] } {
  if (filter.kind === "sql") return { filter, problems: [] };
  const problems: FilterProblem[] = [];
  const parts = filter.parts.flatMap((part) => resolvePart(part, scope, (problem) => problems.push(problem)));
  const resolved: FormFilter = { ...filter, parts };
  return { filter: parts.length > 0 ? resolved : undefined, problems };
}
