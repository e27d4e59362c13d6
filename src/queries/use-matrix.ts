import { useQuery, useQueryClient } from "@tanstack/react-query";
import { readColumns } from "../engine/query.ts";
import type { AreaLevel } from "../model/area.ts";
import type { Dataset } from "../model/dataset.ts";
import { matrixOptions, yearFromFile } from "./matrix-options.ts";
import { matrixQuery } from "./matrix-query.ts";
import { areSameValues, type Scores } from "./score-matrix.ts";
import { useTables } from "./use-tables.ts";

interface MatrixState {
  readonly data: Scores | undefined;
  /** Where the figures come from: straight from the file, or from the engine once it has taken over. */
  readonly from: "file" | "engine";
  readonly error: Error | null;
  readonly refetch: () => Promise<unknown>;
}

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
  const tables = useTables(dataset, level, indicator);
  const engine = useQuery({
    queryKey: ["matrix from engine", ...key],
    queryFn: async ({ signal }): Promise<Scores> => {
      if (!tables.data || !file.data) throw new Error("no tables");
      const query = matrixQuery(dataset.id, level, indicator);
      const { value } = readColumns(query, await tables.data.query(query, signal));
      const { matrix } = file.data;
      // A file with years of its own has other rows than the table.
      return value.length !== matrix.values.length || areSameValues(value, matrix.values)
        ? file.data
        : { ...file.data, matrix: { ...matrix, values: value } };
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
