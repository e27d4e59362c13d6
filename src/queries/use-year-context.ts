import { useQuery } from "@tanstack/react-query";
import { readColumns } from "../engine/query.ts";
import type { AreaLevel } from "../model/area.ts";
import type { Dataset } from "../model/dataset.ts";
import { useTables } from "./use-tables.ts";
import { yearContextQuery } from "./year-context-query.ts";

/** Mean and band of all areas of a level in each year. Only the engine answers this; without it there is no data. */
export function useYearContext(dataset: Dataset, level: AreaLevel, indicator: string) {
  const tables = useTables(dataset, level, indicator);
  return useQuery({
    queryKey: ["year context", dataset.id, level, indicator],
    queryFn: async ({ signal }) => {
      if (!tables.data) throw new Error("no tables");
      const query = yearContextQuery(dataset.id, level, indicator);
      return readColumns(query, await tables.data.query(query, signal));
    },
    enabled: tables.data !== undefined,
    retry: false,
    structuralSharing: false
  });
}
