import type { FindingSubject } from "../../src/analysis/finding-subject.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import { matrixOf } from "./made-matrix.ts";

/** A subject of rows of values, a row a year; `few` are the areas with few inhabitants. */
export function subjectOf(
  years: readonly number[],
  rows: readonly (readonly number[])[],
  options: {
    readonly direction?: Indicator["direction"];
    readonly scale?: Indicator["scale"];
    readonly few?: readonly number[];
    readonly figures?: readonly number[];
  } = {}
): FindingSubject {
  const matrix = matrixOf(years, rows);
  return {
    matrix,
    years: options.figures ?? years,
    few: options.few && Uint8Array.from({ length: matrix.areas }, (_, area) => (options.few?.includes(area) ? 1 : 0)),
    indicator: { direction: options.direction ?? "higher-is-better", scale: options.scale ?? "interval" }
  };
}
