import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { AreaLevel } from "../model/area.ts";
import type { Dataset } from "../model/dataset.ts";
import { matrixOptions, yearFromFile } from "./matrix-options.ts";
import type { Scores } from "./score-matrix.ts";

interface MatrixState {
  readonly data: Scores | undefined;
  readonly error: Error | null;
  readonly refetch: () => Promise<unknown>;
}

interface MatrixOptions {
  readonly enabled?: boolean;
  /** The year that is wanted before all others. */
  readonly first?: number;
}

/**
 * An indicator's values in every area and year, from its file; of a large file the wanted year before the rest.
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
  return { data: file.data ?? year.data, error: file.error, refetch: file.refetch };
}
