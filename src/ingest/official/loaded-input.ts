import type { AreaCode } from "../../model/area.ts";
import type { Source } from "../../model/dataset.ts";
import type { AreaBoundary } from "../boundaries/boundary-file.ts";
import type { FoundFigures } from "./found-figures.ts";
import type { FileScore } from "./score-file.ts";

/** All that was read, by area, before it becomes a dataset. */
export interface LoadedInput {
  readonly scores: readonly FileScore[];
  /** The latest year: that of the edition and of its area division. */
  readonly edition: number;
  readonly boundaries: ReadonlyMap<AreaCode, AreaBoundary>;
  readonly figures: readonly FoundFigures[];
  /** Of scores, boundaries and key figures, each with an id of its own. */
  readonly sources: readonly Source[];
}

/** What was read, with an id of its own for each source. */
export function loadedInput(
  input: Omit<LoadedInput, "sources"> & { readonly scoreSources: readonly Source[]; readonly boundarySources: readonly Source[] }
): LoadedInput {
  const { scoreSources, boundarySources, ...rest } = input;
  const all = [...scoreSources, ...boundarySources, ...input.figures.map(({ source }) => source)];
  const seen = new Map<string, number>();
  const sources = all.map((source) => {
    const number = (seen.get(source.id) ?? 0) + 1;
    seen.set(source.id, number);
    return number === 1 ? source : { ...source, id: `${source.id}-${number}` };
  });
  const before = scoreSources.length + boundarySources.length;
  const figures = input.figures.map((found, i) => ({ ...found, source: sources[before + i] ?? found.source }));
  return { ...rest, figures, sources };
}
