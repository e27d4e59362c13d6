import type { Dataset, DatasetLevel } from "./dataset.ts";
import type { Indicator } from "./indicator.ts";

const hasFigures = (level: DatasetLevel, id: string) => (level.indicatorYears[id] ?? []).length > 0;

/** Whether an indicator can stand beside another: it is not the same, and has figures at the level. */
export function isPossibleSecond(dataset: Dataset, level: DatasetLevel, first: string, second: string): boolean {
  return second !== first && dataset.indicators.some(({ id }) => id === second) && hasFigures(level, second);
}

/** Whether one of two indicators is a part of the other, so that they go together by their making. */
export const isPartOfOther = (a: Indicator, b: Indicator): boolean => a.partOf === b.id || b.partOf === a.id;

/**
 * The indicator beside the first one: the one asked for, else one that was published with the primary indicator and is no part of
 * the first, else any other.
 */
export function secondIndicator(
  dataset: Dataset,
  level: DatasetLevel,
  first: Indicator,
  asked: string | undefined
): Indicator | undefined {
  const possible = dataset.indicators.filter(({ id }) => isPossibleSecond(dataset, level, first.id, id));
  const primary = dataset.indicators.find(({ id }) => id === dataset.primary);
  const isWithPrimary = ({ sources = [] }: Indicator) => sources.some((id) => primary?.sources?.includes(id));
  return (
    possible.find(({ id }) => id === asked) ??
    possible.find((other) => isWithPrimary(other) && !isPartOfOther(first, other)) ??
    possible[0]
  );
}
