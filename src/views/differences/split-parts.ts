import { contributions } from "../../analysis/contributions.ts";
import type { Matrix } from "../../model/matrix.ts";
import type { splitKinds } from "./params.ts";

export type SplitKind = (typeof splitKinds)[number];

interface SplitPlaces {
  readonly code: number | undefined;
  readonly other: number | undefined;
}

/** The total and its parts of a level, a change or a difference, from the matrices of the total and of the parts. */
export function splitParts(
  [whole, ...parts]: readonly Matrix[],
  kind: SplitKind,
  places: SplitPlaces,
  { from, to }: { readonly from: number; readonly to: number }
) {
  const at = (matrix: Matrix | undefined, of: number, area: number | undefined) =>
    matrix === undefined || area === undefined
      ? Number.NaN
      : (matrix.values[matrix.years.indexOf(of) * matrix.areas + area] ?? Number.NaN);
  const start = (matrix: Matrix | undefined) =>
    kind === "level" ? 0 : kind === "change" ? at(matrix, from, places.code) : at(matrix, to, places.other);
  const difference = (matrix: Matrix | undefined) => at(matrix, to, places.code) - start(matrix);
  const found = contributions(difference(whole), parts.map(difference));
  const isKnown = !Number.isNaN(found.total) && found.parts.every((part) => !Number.isNaN(part));
  return { ...found, start: start(whole), isKnown };
}
