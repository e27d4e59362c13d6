import type { PublishedIndicator } from "../../model/indicator.ts";
import { keyFigures } from "../columns/key-figures.ts";
import { type IndicatorDefinition, indicators } from "../columns/leefbaarometer.ts";
import type { LevelDraft } from "./dataset-draft.ts";
import type { LoadedInput } from "./loaded-input.ts";

const definitions: ReadonlyMap<string, IndicatorDefinition> = new Map(
  [...indicators, ...keyFigures].map((definition) => [definition.id, definition])
);

/** The columns of a level's tables, in their order. */
export const columnsOf = ({ scores, figures }: Pick<LevelDraft, "scores" | "figures">) => ({
  scores: Object.keys(scores[0]?.values ?? {}),
  classes: Object.keys(scores[0]?.classes ?? {}),
  figures: Object.keys(figures[0]?.values ?? {})
});

/** What was found as indicators, in the order in which the tables have them, each with the sources that hold it. */
export function draftIndicators(levels: readonly LevelDraft[], { figures, sources }: LoadedInput): PublishedIndicator[] {
  const ids = new Set(levels.map(columnsOf).flatMap(({ scores, figures: more }) => [...scores, ...more]));
  const codes = new Set(levels.flatMap((level) => level.figures.map(({ code }) => code)));
  const scoreSources = sources.flatMap(({ id, subject }) => (subject === "scores" ? id : []));
  const figureSources = (id: string) =>
    figures
      .filter(({ rows }) => rows.some((row) => codes.has(row.record.code) && (row.figures[id] ?? null) !== null))
      .map(({ source }) => source.id);
  return [...ids].flatMap((id) => {
    const definition = definitions.get(id);
    if (!definition) return [];
    return { ...definition, sources: indicators.includes(definition) ? scoreSources : figureSources(id) };
  });
}
