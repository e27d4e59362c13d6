import type { AreaCode } from "./area.ts";

/** A set of areas that a reader made and named. */
export interface NamedSet {
  readonly name: string;
  readonly areas: readonly AreaCode[];
}

/** More areas than this make an address that not every server takes. */
export const largestSet = 400;

const longestName = 40;

/** A name as it can stand in an address: without the signs that part sets there. Empty where nothing is left. */
export const setName = (text: string): string =>
  text
    .replace(/[:;\s]+/g, " ")
    .trim()
    .slice(0, longestName)
    .trim();

/** Whether two lists hold the same areas, in whatever order. */
export const isSameSet = (a: readonly AreaCode[], b: readonly AreaCode[]): boolean =>
  a.length === b.length && a.every((code) => b.includes(code));

/** The sets with one more, in the place of another of that name or of those areas. */
export const withSet = (sets: readonly NamedSet[], set: NamedSet): readonly NamedSet[] => [
  ...sets.filter(({ name, areas }) => name !== set.name && !isSameSet(areas, set.areas)),
  set
];
