import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import type { AreaLevel } from "../model/area.ts";
import type { AreaList } from "../model/area-list.ts";
import type { Dataset } from "../model/dataset.ts";
import { readAreaList } from "./area-list.ts";
import { checkDataset } from "./check-dataset.ts";
import { fetchJson } from "./fetch-file.ts";
import { useDatasets } from "./use-datasets.ts";
import { areaBytes } from "./use-level.ts";

/** Areas of a dataset by level, and the year of the division that they are of. */
export interface DivisionAreas {
  readonly dataset: string;
  readonly year: number;
  readonly areas: AreaList;
}

const areasOf = (dataset: Dataset, level: AreaLevel) => ({
  queryKey: ["areas", dataset.id, level],
  queryFn: async ({ client }: { client: { fetchQuery: (options: ReturnType<typeof areaBytes>) => Promise<Uint8Array> } }) =>
    readAreaList(level, await client.fetchQuery(areaBytes(dataset, level)))
});

/**
 * The areas of these levels in the dataset on screen, and in the other datasets that are served here, so that codes can be laid
 * beside several area divisions. `isReady` once those on screen are there, and the others came or could not be had.
 */
export function useJoinMap(dataset: Dataset, levels: readonly AreaLevel[]) {
  const entries = useDatasets().data;
  const others = useQueries({
    queries: (entries ?? [])
      .filter(({ id }) => id !== dataset.id && !dataset.id.startsWith(`${id}/`))
      .map(({ id }) => ({
        queryKey: ["dataset", id],
        queryFn: ({ signal }: { signal: AbortSignal }) => fetchJson(`${id}/manifest.json`, checkDataset, signal)
      }))
  });
  const known = [
    dataset,
    ...others.flatMap(({ data }) => (data && !data.synthetic && data.division !== dataset.division ? [data] : []))
  ];
  const wanted = known.flatMap((each) =>
    each.levels.flatMap(({ level }) => (levels.includes(level) ? [{ dataset: each, level }] : []))
  );
  const lists = useQueries({ queries: wanted.map(({ dataset: each, level }) => areasOf(each, level)) });
  const isReady =
    entries !== undefined && others.every(({ isPending }) => !isPending) && lists.every(({ isPending }) => !isPending);
  const found = lists.flatMap(({ data }, i): DivisionAreas[] => {
    const { dataset: each } = wanted[i] ?? {};
    return data && each ? [{ dataset: each.id, year: each.division, areas: data }] : [];
  });
  const key = found.map(({ dataset: id, areas }) => `${id} ${areas.level}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same lists under other references
  const divisions = useMemo(() => found, [key]);
  return { isReady, divisions };
}
