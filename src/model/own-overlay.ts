import type { AreaLevel } from "./area.ts";
import type { Dataset, DatasetEntry, DatasetLevel, ScoreFile } from "./dataset.ts";
import type { OwnEntry, OwnIndicator } from "./own-data.ts";

/** Where the areas of a level lie, in the places of own-data.ts; undefined while that is not known. */
export type PlacesOf = (level: AreaLevel) => ReadonlySet<string> | undefined;

const isOwnIndicator = (about: OwnEntry["about"]): about is OwnIndicator => about.kind === "indicator";

/** A dataset with the reader's own indicators that are of its areas: from there on they are indicators like any other. */
export function withOwnIndicators(dataset: Dataset, entries: readonly OwnEntry[], placesOf: PlacesOf): Dataset {
  const added = entries.filter(
    ({ about, places }) =>
      isOwnIndicator(about) &&
      dataset.levels.some(({ level }) => level === about.level) &&
      places.some((place) => placesOf(about.level)?.has(place))
  );
  if (added.length === 0) return dataset;
  const levels = dataset.levels.map((level) => added.reduce(withOwnIndicator, level));
  const indicators = added.flatMap(({ about }) => (isOwnIndicator(about) ? [about.indicator] : []));
  return { ...dataset, indicators: [...dataset.indicators, ...indicators], levels };
}

function withOwnIndicator(level: DatasetLevel, { id, about, bytes }: OwnEntry): DatasetLevel {
  if (!isOwnIndicator(about) || about.level !== level.level) return level;
  return {
    ...level,
    indicatorYears: { ...level.indicatorYears, [id]: about.years },
    scoreFiles: [...level.scoreFiles, { path: id, bytes, sha256: "", form: "own", columns: [id] }]
  };
}

/** The reader's own datasets as they stand in the menu of datasets. */
export const ownDatasetEntries = (entries: readonly OwnEntry[]): readonly DatasetEntry[] =>
  entries.flatMap(({ about }) => (about.kind === "dataset" ? [{ id: about.id, title: about.title, path: `${about.id}/` }] : []));

/** Every year that stands on a level's axis while an indicator is shown: those of the level, and its own where it has others. */
export function axisYears(level: DatasetLevel, indicator: string): readonly number[] {
  const own = level.indicatorYears[indicator] ?? [];
  return own.every((year) => level.years.includes(year))
    ? level.years
    : [...new Set([...level.years, ...own])].sort((a, b) => a - b);
}

/** The years of the grid in a level's file. */
const fileYears = (level: DatasetLevel, { years }: Pick<ScoreFile, "years">): readonly number[] => years ?? level.years;

/** Every year of a level in which something published has a row: those of its table in the database. */
export function tableYears(level: DatasetLevel): readonly number[] {
  const served = level.scoreFiles.filter(({ form }) => form !== "own");
  return [...new Set(served.flatMap((file) => fileYears(level, file)))].sort((a, b) => a - b);
}
