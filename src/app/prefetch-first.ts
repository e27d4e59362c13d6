import type { QueryClient } from "@tanstack/react-query";
import { prepareRasteriser } from "../map/rasteriser.ts";
import { matrixOptions } from "../queries/matrix-options.ts";
import { datasetOptions, datasetsOptions } from "../queries/use-datasets.ts";
import { areaListOf, levelOf, topologyOf } from "../queries/use-level.ts";
import { type Address, type AddressSets, saidIn } from "../state/address.ts";
import { asksForOwn, entryOf, folderOf } from "../state/open-dataset.ts";
import { resolveView } from "../state/resolve-view.ts";

/** In milliseconds: what takes longer is waited for in sight, with words that say so. */
const patience = 300;

/** So many are drawn without a worker (src/map/rasteriser.ts), or as soon as it is started. */
const fewAreas = 200;

async function readFirst(client: QueryClient, sets: AddressSets, address: Address): Promise<void> {
  // The reader's own data come by a way of their own.
  if (asksForOwn(address)) return;
  const entry = entryOf(address, await client.fetchQuery(datasetsOptions));
  if (!entry) return;
  const dataset = await client.fetchQuery(datasetOptions(folderOf(entry, saidIn(address, "gemeente"))));
  const { view } = resolveView(sets, address, dataset);
  const { level, areas, scoreFiles } = levelOf(dataset, view.level);
  if (areas > fewAreas) prepareRasteriser();
  // Of a large file the year on screen comes first.
  const isWhole = scoreFiles.some(({ form, columns }) => form === "arrow" && columns.includes(view.indicator));
  await Promise.all([
    client.fetchQuery(areaListOf(dataset, level)),
    client.fetchQuery(topologyOf(dataset, level)),
    isWhole ? client.fetchQuery(matrixOptions(dataset, level, view.indicator)) : undefined
  ]);
}

/**
 * Has in the cache what an address shows, where it comes soon enough: the application is then drawn once, with its map, and not once
 * for each thing that it waits for. What fails is asked for again by the application, which says so.
 */
export async function prefetchFirst(client: QueryClient, sets: AddressSets, address: Address): Promise<void> {
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, patience);
  });
  await Promise.race([readFirst(client, sets, address).catch(() => undefined), late]);
}
