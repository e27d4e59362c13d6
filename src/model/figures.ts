import type { AreaLevel } from "./area.ts";
import type { Dataset, DatasetLevel } from "./dataset.ts";
import type { Indicator } from "./indicator.ts";

/** The figures that are looked at: an indicator of a dataset at a level, and the years in which it has values there. */
export interface Figures {
  readonly dataset: Dataset;
  readonly level: DatasetLevel;
  /** Undefined where the dataset has no such indicator. */
  readonly indicator: Indicator | undefined;
  /** Ascending. */
  readonly years: readonly number[];
}

/** Which figures a person wants to see. */
export interface FigureChoice {
  readonly level?: AreaLevel;
  readonly indicator?: string;
}

/** The level to start on: wijken where the dataset has them. */
function firstLevel({ id, levels }: Dataset): DatasetLevel {
  const level = levels.find(({ level: name }) => name === "wijk") ?? levels[0];
  if (!level) throw new Error(`dataset ${id} has no levels`);
  return level;
}

/** The years in which an indicator has values at a level; empty where it has none. */
export const yearsOf = ({ indicatorYears }: DatasetLevel, indicator: string | undefined): readonly number[] =>
  indicatorYears[indicator ?? ""] ?? [];

/** The figures of a choice on a dataset, at the level to start on where it names none that is there. */
export function figuresOf(dataset: Dataset, choice: FigureChoice): Figures {
  const level = dataset.levels.find(({ level: name }) => name === choice.level) ?? firstLevel(dataset);
  const indicator = dataset.indicators.find(({ id }) => id === choice.indicator);
  return { dataset, level, indicator, years: yearsOf(level, choice.indicator) };
}

/** The measured year nearest to another, the later one of two equally near. */
export function nearestYear(years: readonly number[], year: number): number | undefined {
  return years.reduce<number | undefined>(
    (best, candidate) => (best === undefined || Math.abs(candidate - year) <= Math.abs(best - year) ? candidate : best),
    undefined
  );
}
