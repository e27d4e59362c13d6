import { type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import type { QueryEngine } from "../engine/query-engine.ts";
import type { AreaLevel } from "../model/area.ts";
import type { Dataset } from "../model/dataset.ts";
import { isOwnId } from "../model/own-data.ts";
import { dropSchema, loadLevel, loadOwnFigures } from "./load-level.ts";
import { matrixOptions } from "./matrix-options.ts";
import { useEngine } from "./use-engine.ts";
import { areaBytes, levelOf, scoreBytes } from "./use-level.ts";

/** What is kept of a dataset, by the first word of its key; the second is the dataset. */
const kept = ["tables", "bytes", "areas", "topology", "matrix", "matrix from engine", "year", "year context", "own places"];

/**
 * Lets go of all that is not this dataset's: tables in the engine, files, lists and matrices on the page. One dataset is open
 * at a time, and memory is finite.
 */
export async function leaveOthers(client: QueryClient, engine: QueryEngine | undefined, dataset: Dataset): Promise<void> {
  const others = client
    .getQueryCache()
    .findAll()
    .filter(({ queryKey }) => kept.includes(String(queryKey[0])) && queryKey[1] !== dataset.id);
  const loaded = new Set(others.flatMap(({ queryKey }) => (queryKey[0] === "tables" ? [String(queryKey[1])] : [])));
  for (const query of others) if (!query.isActive()) client.getQueryCache().remove(query);
  for (const id of loaded) await engine?.query(dropSchema(id));
}

/** The engine, once the tables of a level are in it, and of an own indicator its own table too. */
export function useTables(dataset: Dataset, level: AreaLevel, indicator?: string) {
  const { engine } = useEngine();
  const published = useQuery({
    queryKey: ["tables", dataset.id, level],
    queryFn: async ({ client, signal }) => {
      if (!engine) throw new Error("no engine");
      await leaveOthers(client, engine, dataset);
      const known = levelOf(dataset, level);
      const files = known.scoreFiles.filter(({ form }) => form !== "own");
      const [areas, ...scores] = await Promise.all([
        client.fetchQuery(areaBytes(dataset, level)),
        ...files.map(async (file) => ({ file, bytes: await client.fetchQuery(scoreBytes(dataset, level, file)) }))
      ]);
      await loadLevel(engine, dataset.id, known, { areas, scores }, signal);
      return engine;
    },
    enabled: engine !== undefined,
    retry: false,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false
  });
  const isOwn = indicator !== undefined && isOwnId(indicator);
  const own = useQuery({
    ...ownTableOf(dataset, level, indicator ?? "", published.data),
    enabled: isOwn && published.data !== undefined
  });
  return isOwn ? own : published;
}

/** The engine, once the figures of an own indicator are in it beside the tables of its level. */
const ownTableOf = (dataset: Dataset, level: AreaLevel, indicator: string, engine: QueryEngine | undefined) =>
  queryOptions({
    queryKey: ["tables", dataset.id, level, indicator],
    queryFn: async ({ client, signal }) => {
      if (!engine) throw new Error("no engine");
      const { matrix } = await client.fetchQuery(matrixOptions(dataset, level, indicator));
      await loadOwnFigures(engine, dataset.id, level, indicator, matrix, signal);
      return engine;
    },
    retry: false,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false
  });
