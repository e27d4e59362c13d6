import { type QueryClient, queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { openArrow } from "../engine/arrow-file.ts";
import { readColumns } from "../engine/query.ts";
import type { AreaLevel } from "../model/area.ts";
import type { Dataset, ScoreFile } from "../model/dataset.ts";
import { matrixQuery } from "./matrix-query.ts";
import { areSameValues, floatsOf, type Scores, scoresFromFile } from "./score-matrix.ts";
import { levelOf, scoreBytes, yearBytes } from "./use-level.ts";
import { useTables } from "./use-tables.ts";

interface MatrixState {
  readonly data: Scores | undefined;
  /** Where the figures come from: straight from the file, or from the engine once it has taken over. */
  readonly from: "file" | "engine";
  readonly error: Error | null;
  readonly refetch: () => Promise<unknown>;
}

/** An indicator's whole matrix from its file. */
async function matrixFromFile(client: QueryClient, dataset: Dataset, level: AreaLevel, indicator: string): Promise<Scores> {
  const { areas, years } = levelOf(dataset, level);
  const file = scoreFileOf(dataset, level, indicator);
  const bytes = await client.fetchQuery(scoreBytes(dataset, level, file));
  if (file.form === "arrow") return scoresFromFile(openArrow(bytes), indicator, areas);
  return { matrix: { areas, years, values: floatsOf(bytes, areas * years.length) } };
}

/** One year alone, where the file lets a year be fetched by itself. */
async function yearFromFile(
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

interface MatrixOptions {
  readonly enabled?: boolean;
  /** The year that is wanted before all others. */
  readonly first?: number;
}

/**
 * An indicator's values in every area and year. The file answers first, without the engine, of a large file the wanted year
 * before the rest; when the engine's answer is the same, as it should be, the same object stays, so that nothing is drawn
 * again.
 */
export function useMatrix(dataset: Dataset, level: AreaLevel, indicator: string, options: MatrixOptions = {}): MatrixState {
  const { enabled = true, first } = options;
  const key = [dataset.id, level, indicator];
  const byYear =
    enabled &&
    first !== undefined &&
    dataset.levels.some(
      (each) =>
        each.level === level && each.scoreFiles.some(({ form, columns }) => form === "float32" && columns.includes(indicator))
    );
  // Once all years are there, none is asked for by itself.
  const isWhole = useQueryClient().getQueryData(matrixOptions(dataset, level, indicator).queryKey) !== undefined;
  const year = useQuery({
    queryKey: ["year", ...key, first],
    queryFn: ({ client }) => yearFromFile(client, dataset, level, indicator, first ?? 0),
    enabled: byYear && !isWhole,
    structuralSharing: false
  });
  const file = useQuery({
    ...matrixOptions(dataset, level, indicator),
    enabled: enabled && (!byYear || isWhole || year.data !== undefined || year.error !== null)
  });
  const tables = useTables(dataset, level);
  const engine = useQuery({
    queryKey: ["matrix from engine", ...key],
    queryFn: async ({ signal }): Promise<Scores> => {
      if (!tables.data || !file.data) throw new Error("no tables");
      const query = matrixQuery(dataset.id, level, indicator);
      const { value } = readColumns(query, await tables.data.query(query, signal));
      const { matrix } = file.data;
      return areSameValues(value, matrix.values) ? file.data : { ...file.data, matrix: { ...matrix, values: value } };
    },
    enabled: enabled && tables.data !== undefined && file.data !== undefined,
    retry: false,
    structuralSharing: false
  });
  return {
    data: engine.data ?? file.data ?? year.data,
    from: engine.data ? "engine" : "file",
    error: file.error,
    refetch: file.refetch
  };
}
