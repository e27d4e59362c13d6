import type { Dataset, DatasetLevel, Source } from "./dataset.ts";
import type { Indicator } from "./indicator.ts";

/** An indicator in the years that are shown. */
export interface ShownFigures {
  readonly indicator: Indicator;
  readonly years: readonly number[];
}

/** What of a dataset is in a picture, a table or a file. */
export interface Shown {
  readonly dataset: Dataset;
  readonly figures: readonly ShownFigures[];
  /** Boundaries are drawn, or say who are neighbours. */
  readonly boundaries?: boolean;
  /** The level whose inhabitants weigh its areas, or mark those with few. */
  readonly inhabitantsOf?: DatasetLevel | undefined;
}

const named = ({ sources }: Dataset, ids: readonly string[]) => sources.filter(({ id }) => ids.includes(id));

/** The sources of an indicator's figures in these years; of a reader's own figures none, for their origin is a file. */
export function figureSources(dataset: Dataset, { indicator, years }: ShownFigures): readonly Source[] {
  return named(dataset, indicator.sources ?? []).filter(
    (source) => source.years === undefined || source.years.some((year) => years.includes(year))
  );
}

/** The sources of all that is shown and of nothing else, each once. */
export function sourcesShown({ dataset, figures, boundaries = false, inhabitantsOf }: Shown): readonly Source[] {
  return [
    ...new Set([
      ...figures.flatMap((shown) => figureSources(dataset, shown)),
      ...(boundaries ? dataset.sources.filter(({ subject }) => subject === "boundaries") : []),
      ...named(dataset, inhabitantsOf?.weights?.sources ?? [])
    ])
  ];
}

/** The editions of an indicator's figures, each once. */
export const editionsOf = (dataset: Dataset, shown: ShownFigures): readonly string[] => [
  ...new Set(figureSources(dataset, shown).map(({ edition }) => edition))
];

/** The years of the area divisions that an indicator's figures were published on; the dataset's own where no source tells. */
export function divisionsOf(dataset: Dataset, shown: ShownFigures): readonly number[] {
  const years = new Set(figureSources(dataset, shown).map(({ division }) => division));
  return years.size === 0 ? [dataset.division] : [...years].sort((a, b) => a - b);
}
