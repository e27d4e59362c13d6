import { type QueryClient, useQuery } from "@tanstack/react-query";
import type { QueryEngine } from "../engine/query-engine.ts";
import type { AreaLevel } from "../model/area.ts";
import type { Dataset } from "../model/dataset.ts";
import { dropSchema, loadLevel } from "./load-level.ts";
import { useEngine } from "./use-engine.ts";
import { areaBytes, levelOf, scoreBytes } from "./use-level.ts";

/** Takes the tables of other datasets out of the engine: one dataset is open at a time, and memory is finite. */
async function leaveOthers(client: QueryClient, engine: QueryEngine, dataset: Dataset): Promise<void> {
  const others = client
    .getQueryCache()
    .findAll({ queryKey: ["tables"] })
    .map(({ queryKey }) => String(queryKey[1]))
    .filter((id) => id !== dataset.id);
  for (const id of new Set(others)) {
    client.removeQueries({ queryKey: ["tables", id] });
    await engine.query(dropSchema(id));
  }
}

/** The engine, once the tables of a level are in it. */
export function useTables(dataset: Dataset, level: AreaLevel) {
  const { engine } = useEngine();
  return useQuery({
    queryKey: ["tables", dataset.id, level],
    queryFn: async ({ client, signal }) => {
      if (!engine) throw new Error("no engine");
      await leaveOthers(client, engine, dataset);
      const files = levelOf(dataset, level).scoreFiles;
      const [areas, ...scores] = await Promise.all([
        client.fetchQuery(areaBytes(dataset, level)),
        ...files.map((file) => client.fetchQuery(scoreBytes(dataset, level, file)))
      ]);
      await loadLevel(engine, dataset.id, level, { areas, scores }, signal);
      return engine;
    },
    enabled: engine !== undefined,
    retry: false,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false
  });
}
