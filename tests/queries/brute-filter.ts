import {
  type Condition,
  conditionsOf,
  type FilterPart,
  type FilterStatistic,
  type FormFilter,
  isGroup,
  type Quantity,
  quantitiesOf,
  quantityKey
} from "../../src/model/area-filter.ts";
import type { AreaList } from "../../src/model/area-list.ts";
import { folded } from "../../src/model/area-search.ts";
import { type Matrix, yearSlice } from "../../src/model/matrix.ts";
import { mean, quantile } from "../../src/stats/spread.ts";

export interface BruteData {
  readonly areas: AreaList;
  readonly matrices: Readonly<Record<string, Matrix>>;
  readonly attributes: Readonly<Record<string, readonly number[]>>;
  readonly sets: Readonly<Record<string, readonly string[]>>;
}

/** True, false, or null where a missing figure leaves it open. */
type Truth = boolean | null;

const opposite = (truth: Truth): Truth => (truth === null ? null : !truth);
const all = (truths: readonly Truth[]): Truth => (truths.includes(false) ? false : truths.includes(null) ? null : true);
const any = (truths: readonly Truth[]): Truth => (truths.includes(true) ? true : truths.includes(null) ? null : false);

const shares = { p10: 0.1, q1: 0.25, median: 0.5, q3: 0.75, p90: 0.9 };

function statisticOf(values: readonly number[], statistic: FilterStatistic): number {
  const known = values.filter((value) => !Number.isNaN(value));
  if (known.length === 0) return Number.NaN;
  return statistic === "mean" ? mean(known) : quantile(known, shares[statistic]);
}

/** What a filter finds, computed area by area in plain loops. */
export function bruteFilter(filter: FormFilter, { areas, matrices, attributes, sets }: BruteData) {
  const places = areas.codes.map((_, area) => area);
  const figuresOf = (quantity: Quantity): readonly number[] => {
    if (quantity.kind === "attribute") return attributes[quantity.attribute] ?? [];
    const matrix = matrices[quantity.indicator];
    const at = (year: number) => [...((matrix && yearSlice(matrix, year)) ?? [])];
    const after = at(quantity.year);
    if (quantity.kind === "value") return after;
    const before = at(quantity.from);
    return after.map((value, area) => value - (before[area] ?? Number.NaN));
  };
  const test = ({ test: own }: Condition, area: number): Truth => {
    switch (own.kind) {
      case "compare": {
        const values = figuresOf(own.quantity);
        const value = values[area] ?? Number.NaN;
        const bound = typeof own.bound === "number" ? own.bound : statisticOf(values, own.bound);
        if (Number.isNaN(value) || Number.isNaN(bound)) return null;
        return { lt: value < bound, le: value <= bound, ge: value >= bound, gt: value > bound }[own.comparison];
      }
      case "missing":
        return Number.isNaN(figuresOf(own.quantity)[area] ?? Number.NaN);
      case "name":
        return folded(areas.names[area] ?? "").includes(folded(own.text).trim());
      case "gemeente":
        return areas.gemeenten[area] === own.gemeente;
      case "set":
        return (sets[own.set] ?? []).includes(areas.codes[area] ?? "");
      case "approximate":
        return areas.approximate[area] === true;
    }
  };
  const judge = (part: FilterPart, area: number): Truth => {
    const own = isGroup(part)
      ? (part.match === "all" ? all : any)(part.conditions.map((condition) => judge(condition, area)))
      : test(part, area);
    return part.negated ? opposite(own) : own;
  };
  const truths = places.map((area) => (filter.match === "all" ? all : any)(filter.parts.map((part) => judge(part, area))));
  const found = places.filter((area) => truths[area] === true);
  const bounds = new Map(
    conditionsOf(filter).flatMap(({ test: own }) =>
      own.kind === "compare" && typeof own.bound === "string"
        ? [[`${quantityKey(own.quantity)} ${own.bound}`, statisticOf(figuresOf(own.quantity), own.bound)] as const]
        : []
    )
  );
  return {
    codes: found.map((area) => areas.codes[area]),
    figures: quantitiesOf(filter).map((quantity) => {
      const values = figuresOf(quantity);
      return { values: found.map((area) => values[area] ?? Number.NaN), missing: values.filter(Number.isNaN).length };
    }),
    bounds,
    areas: places.length,
    undecided: truths.filter((truth) => truth === null).length
  };
}
