import { useQuery } from "@tanstack/react-query";
import { openArrow } from "../engine/arrow-file.ts";
import { readColumns } from "../engine/query.ts";
import type { AreaLevel } from "../model/area.ts";
import type { Dataset } from "../model/dataset.ts";
import { matrixQuery } from "./matrix-query.ts";
import { areSameValues, type Scores, scoresFromFile } from "./score-matrix.ts";
import { levelOf, scoreBytes } from "./use-level.ts";
import { useTables } from "./use-tables.ts";

interface MatrixState {
  readonly data: Scores | undefined;
  /** Where the figures come from: straight from the file, or from the engine once it has taken over. */
  readonly from: "file" | "engine";
  readonly error: Error | null;
  readonly refetch: () => Promise<unknown>;
}

/**
 * An indicator's values in every area and year. The file answers first, without the engine; when the engine's answer is the
 * same, as it should be, the same object stays, so that nothing is drawn again.
 */
export function useMatrix(dataset: Dataset, level: AreaLevel, indicator: string, enabled = true): MatrixState {
  const key = [dataset.id, level, indicator];
  const file = useQuery({
    queryKey: ["matrix", ...key],
    queryFn: async ({ client }) => {
      const { areas, scoreFiles } = levelOf(dataset, level);
      const part = scoreFiles.find(({ columns }) => columns.includes(indicator));
      if (!part) throw new RangeError(`${dataset.id} has no ${indicator} by ${level}`);
      const bytes = await client.fetchQuery(scoreBytes(dataset, level, part));
      return scoresFromFile(openArrow(bytes), indicator, areas);
    },
    enabled,
    structuralSharing: false
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
    data: engine.data ?? file.data,
    from: engine.data ? "engine" : "file",
    error: file.error,
    refetch: file.refetch
  };
}
