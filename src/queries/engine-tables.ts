import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { QueryEngine } from "../engine/query-engine.ts";
import type { AreaLevel } from "../model/area.ts";
import type { Dataset } from "../model/dataset.ts";
import { isOwnId } from "../model/own-data.ts";
import { dropSchema, type LevelFiles, loadLevel, loadOwnFigures } from "./load-level.ts";
import { matrixOptions } from "./matrix-options.ts";
import { engineOptions, runningEngine } from "./running-engine.ts";
import { areaBytes, levelOf, scoreBytes } from "./use-level.ts";

/** What is kept of a dataset, by the first word of its key; the second is the dataset. */
const kept = ["tables", "bytes", "areas", "topology", "matrix", "year", "own places", "attributes", "filter"];

/**
 * Evicts all that is not this dataset's: tables in the engine, files, lists and matrices on the page. One dataset is open at a
 * time, and memory is finite.
 */
export async function evictOthers(client: QueryClient, dataset: Dataset): Promise<void> {
  const others = client
    .getQueryCache()
    .findAll()
    .filter(({ queryKey }) => kept.includes(String(queryKey[0])) && queryKey[1] !== dataset.id);
  const loaded = new Set(others.flatMap(({ queryKey }) => (queryKey[0] === "tables" ? [String(queryKey[1])] : [])));
  for (const query of others) if (!query.isActive()) client.getQueryCache().remove(query);
  for (const id of loaded) await runningEngine(client)?.query(dropSchema(id));
}

/** The published files of a level: what its tables are made of. */
export async function levelFiles(client: QueryClient, dataset: Dataset, level: AreaLevel): Promise<LevelFiles> {
  const files = levelOf(dataset, level).scoreFiles.filter(({ form }) => form !== "own");
  const [areas, ...scores] = await Promise.all([
    client.fetchQuery(areaBytes(dataset, level)),
    ...files.map(async (file) => ({ file, bytes: await client.fetchQuery(scoreBytes(dataset, level, file)) }))
  ]);
  return { areas, scores };
}

/** Tables stay until their dataset is left. */
const asTables = { retry: false, gcTime: Number.POSITIVE_INFINITY, structuralSharing: false } as const;

const levelTablesOf = (dataset: Dataset, level: AreaLevel, engine: QueryEngine) =>
  queryOptions({
    queryKey: ["tables", dataset.id, level],
    queryFn: async ({ client }) => {
      await loadLevel(engine, dataset.id, levelOf(dataset, level), await levelFiles(client, dataset, level));
      return true;
    },
    ...asTables
  });

const ownTableOf = (dataset: Dataset, level: AreaLevel, indicator: string, engine: QueryEngine) =>
  queryOptions({
    queryKey: ["tables", dataset.id, level, indicator],
    queryFn: async ({ client }) => {
      const { matrix } = await client.fetchQuery(matrixOptions(dataset, level, indicator));
      await loadOwnFigures(engine, dataset.id, level, indicator, matrix);
      return true;
    },
    ...asTables
  });

/**
 * The engine of the page, with the tables of a level in it, and of these indicators those that are a reader's own. Each table is
 * loaded when it is first asked for, and once.
 */
export async function engineWithTables(
  client: QueryClient,
  dataset: Dataset,
  level: AreaLevel,
  indicators: readonly string[]
): Promise<QueryEngine> {
  const engine = await client.fetchQuery(engineOptions);
  await client.fetchQuery(levelTablesOf(dataset, level, engine));
  for (const id of indicators.filter(isOwnId)) await client.fetchQuery(ownTableOf(dataset, level, id, engine));
  return engine;
}
