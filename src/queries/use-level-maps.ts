import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Topology } from "topojson-specification";
import type { AreaList } from "../model/area-list.ts";
import type { Dataset } from "../model/dataset.ts";
import { readAreaList } from "./area-list.ts";
import { areaBytes, topologyOf } from "./use-level.ts";

/** The areas of a level with their boundaries, geometry i being that of area i. */
export interface LevelMap {
  readonly areas: AreaList;
  readonly topology: Topology;
}

/** The boundaries of all levels of a dataset that have some; `isReady` once each has come or could not be had. */
export function useLevelMaps(dataset: Dataset, isWanted: boolean): { isReady: boolean; maps: readonly LevelMap[] } {
  const levels = isWanted ? dataset.levels.filter(({ boundaryFile }) => boundaryFile).map(({ level }) => level) : [];
  const bytes = useQueries({ queries: levels.map((level) => areaBytes(dataset, level)) });
  const topologies = useQueries({ queries: levels.map((level) => topologyOf(dataset, level)) });
  const isReady = [...bytes, ...topologies].every(({ isPending }) => !isPending);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same maps under other references
  const maps = useMemo(
    () =>
      levels.flatMap((level, i): LevelMap[] => {
        const [list, topology] = [bytes[i]?.data, topologies[i]?.data];
        return isReady && list && topology ? [{ areas: readAreaList(level, list), topology }] : [];
      }),
    [isReady, dataset.id, isWanted]
  );
  return { isReady, maps };
}
