import type { ClassMethod } from "../model/class-choice.ts";
import { cellOf, jointSide, type QuadrantRule } from "../model/joint-classes.ts";
import { equalBounds, naturalBounds, quantileBounds } from "../stats/breaks.ts";
import { pearson, pearsonInterval, spearman } from "../stats/correlation.ts";
import { quantile } from "../stats/spread.ts";
import { ifDefined } from "./convergence.ts";

/** One of two indicators, over the areas that have both. */
export interface TogetherSide {
  /** In the order of `Together.areas`. */
  readonly values: Float64Array;
  /** Upper bounds of the lower classes: two, or fewer where too few values differ. */
  readonly bounds: readonly number[];
  readonly median: number;
  /** By area of the level: 1 low, 2 middle, 3 high; 0 where either figure is missing. */
  readonly classes: Uint8Array;
}

export interface Together {
  /** The areas that have both figures. */
  readonly areas: readonly number[];
  readonly x: TogetherSide;
  readonly y: TogetherSide;
  /** By area: the cell from 1 to 9 in which the classes meet, 0 where either figure is missing. */
  readonly cells: Uint8Array;
  /** By area: the place in quadrantNames plus 1, 0 for none. */
  readonly quadrants: Uint8Array;
  readonly leftOut: {
    /** Areas that have the first figure alone, the second alone, or neither. */
    readonly onlyX: readonly number[];
    readonly onlyY: readonly number[];
    readonly neither: readonly number[];
  };
  /** Undefined where they do not exist: fewer than three areas, or all the same. */
  readonly pearson: number | undefined;
  readonly spearman: number | undefined;
  /** 95%, by Fisher's z; undefined where it does not exist. */
  readonly interval: readonly [number, number] | undefined;
}

const boundsBy = { quantile: quantileBounds, natural: naturalBounds, equal: equalBounds } as const satisfies Record<
  ClassMethod,
  unknown
>;

/** Low, middle and high; with one bound low and high, without any all in the middle. */
function sideClass(value: number, bounds: readonly number[]): number {
  const [first, second] = bounds;
  if (first === undefined) return 2;
  if (value <= first) return 1;
  return second === undefined || value > second ? jointSide : 2;
}

function sideOf(all: ArrayLike<number>, areas: readonly number[], method: ClassMethod): TogetherSide {
  const values = Float64Array.from(areas, (area) => all[area] ?? Number.NaN);
  const bounds = values.length === 0 ? [] : boundsBy[method](values, jointSide);
  const classes = new Uint8Array(all.length);
  for (const area of areas) classes[area] = sideClass(all[area] ?? Number.NaN, bounds);
  return { values, bounds, median: values.length === 0 ? Number.NaN : quantile(values, 0.5), classes };
}

/** Low or high by the rule; undefined in between. */
function isHigh(value: number, own: number, { median }: TogetherSide, rule: QuadrantRule): boolean | undefined {
  if (rule === "median") return value > median;
  return own === 2 ? undefined : own === jointSide;
}

/**
 * Two indicators of the same areas in one picture. Bounds, medians and correlations are those of the areas that have both
 * figures, so that a third of them lies in each class of quantiles.
 */
export function together(x: ArrayLike<number>, y: ArrayLike<number>, method: ClassMethod, rule: QuadrantRule): Together {
  const has = (values: ArrayLike<number>, area: number) => !Number.isNaN(values[area] ?? Number.NaN);
  const all = Array.from(x, (_, area) => area);
  const areas = all.filter((area) => has(x, area) && has(y, area));
  const [first, second] = [sideOf(x, areas, method), sideOf(y, areas, method)];
  const cells = new Uint8Array(x.length);
  const quadrants = new Uint8Array(x.length);
  for (const area of areas) {
    const [classX, classY] = [first.classes[area] ?? 0, second.classes[area] ?? 0];
    cells[area] = cellOf(classX, classY);
    const highX = isHigh(x[area] ?? 0, classX, first, rule);
    const highY = isHigh(y[area] ?? 0, classY, second, rule);
    if (highX !== undefined && highY !== undefined) quadrants[area] = 1 + (highX ? 1 : 0) + (highY ? 2 : 0);
  }
  const r = ifDefined(() => pearson(first.values, second.values));
  return {
    areas,
    x: first,
    y: second,
    cells,
    quadrants,
    leftOut: {
      onlyX: all.filter((area) => has(x, area) && !has(y, area)),
      onlyY: all.filter((area) => !has(x, area) && has(y, area)),
      neither: all.filter((area) => !has(x, area) && !has(y, area))
    },
    pearson: r,
    spearman: ifDefined(() => spearman(first.values, second.values)),
    interval: r === undefined ? undefined : ifDefined(() => pearsonInterval(r, areas.length))
  };
}
