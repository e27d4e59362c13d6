import type { NamedValue } from "../model/finding.ts";
import type { Indicator } from "../model/indicator.ts";
import { type Matrix, yearSlice } from "../model/matrix.ts";

/** The figures that a finding is about. */
export interface FindingSubject {
  /** As seen from the reference of the view. */
  readonly matrix: Matrix;
  /** The years in which the indicator has values, ascending. */
  readonly years: readonly number[];
  /** 1 by area with few inhabitants; undefined where that is not known. */
  readonly few: Uint8Array | undefined;
  readonly indicator: Pick<Indicator, "direction" | "scale">;
}

/** The years and their order: what is asked from late to early is told from early to late. */
const inOrder = (from: number, to: number): readonly [number, number] => (from <= to ? [from, to] : [to, from]);

/** The years of two that have figures: both, one, or none. */
export const knownYears = ({ years }: Pick<FindingSubject, "years">, from: number, to: number): readonly number[] =>
  [...new Set(inOrder(from, to))].filter((year) => years.includes(year));

/** The areas with a value in a year. */
export function valuesIn({ matrix }: Pick<FindingSubject, "matrix">, year: number): NamedValue[] {
  const values = yearSlice(matrix, year) ?? new Float64Array();
  return Array.from(values, (value, area) => ({ area, value })).filter(({ value }) => !Number.isNaN(value));
}

export const isFew = ({ few }: Pick<FindingSubject, "few">, area: number): boolean => few?.[area] === 1;

/** The lowest first; of equal ones the first area. */
export const byValue = (a: NamedValue, b: NamedValue): number => a.value - b.value || a.area - b.area;
/** The highest first; of equal ones the first area. */
export const byValueDown = (a: NamedValue, b: NamedValue): number => b.value - a.value || a.area - b.area;
