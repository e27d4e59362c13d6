import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { openArrow } from "../engine/arrow-file.ts";
import type { AreaLevel } from "../model/area.ts";
import type { Dataset, ScoreFile } from "../model/dataset.ts";
import { asFetched } from "./own-files.ts";
import { matrixOfFigures } from "./own-matrix.ts";
import { floatsOf, type Scores, scoresFromFile } from "./score-matrix.ts";
import { areaListOf, levelOf, scoreBytes, yearBytes } from "./use-level.ts";

/** An indicator's whole matrix from its file. */
async function matrixFromFile(client: QueryClient, dataset: Dataset, level: AreaLevel, indicator: string): Promise<Scores> {
  const { areas, years } = levelOf(dataset, level);
  const file = scoreFileOf(dataset, level, indicator);
  if (file.form === "own") {
    const figures = await asFetched(indicator, (store) => store.readFigures(indicator));
    return { matrix: matrixOfFigures(figures, await client.fetchQuery(areaListOf(dataset, level))) };
  }
  const bytes = await client.fetchQuery(scoreBytes(dataset, level, file));
  if (file.form === "arrow") return scoresFromFile(openArrow(bytes), indicator, areas);
  return { matrix: { areas, years, values: floatsOf(bytes, areas * years.length) } };
}

/** One year alone, where the file lets a year be fetched by itself. */
export async function yearFromFile(
  client: QueryClient,
  dataset: Dataset,
  level: AreaLevel,
  indicator: string,
  year: number
): Promise<Scores> {
  const { areas } = levelOf(dataset, level);
  const bytes = await client.fetchQuery(yearBytes(dataset, level, scoreFileOf(dataset, level, indicator), year));
  return { matrix: { areas, years: [year], values: floatsOf(bytes, areas) } };
}

function scoreFileOf(dataset: Dataset, level: AreaLevel, indicator: string): ScoreFile {
  const file = levelOf(dataset, level).scoreFiles.find(({ columns }) => columns.includes(indicator));
  if (!file) throw new RangeError(`${dataset.id} has no ${indicator} by ${level}`);
  return file;
}

/** An indicator's matrix from its file, as a question that several can share. */
export const matrixOptions = (dataset: Dataset, level: AreaLevel, indicator: string) =>
  queryOptions({
    queryKey: ["matrix", dataset.id, level, indicator],
    queryFn: ({ client }) => matrixFromFile(client, dataset, level, indicator),
    structuralSharing: false
  });
