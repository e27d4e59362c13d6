import { queryOptions, useQuery } from "@tanstack/react-query";
import type { Topology } from "topojson-specification";
import type { AreaLevel } from "../model/area.ts";
import type { Dataset, DatasetLevel, ScoreFile } from "../model/dataset.ts";
import { readAreaList } from "./area-list.ts";
import { fetchBytes, fetchRange } from "./fetch-file.ts";

/** The level of a dataset; a level that it lacks is a fault of the caller. */
export function levelOf(dataset: Dataset, name: AreaLevel): DatasetLevel {
  const level = dataset.levels.find((candidate) => candidate.level === name);
  if (!level) throw new RangeError(`${dataset.id} has no level ${name}`);
  return level;
}

export const areaBytes = (dataset: Dataset, level: AreaLevel) =>
  queryOptions({
    queryKey: ["bytes", dataset.id, level, "areas"],
    queryFn: ({ signal }) => fetchBytes(`${dataset.id}/`, levelOf(dataset, level).areaFile, signal)
  });

export const scoreBytes = (dataset: Dataset, level: AreaLevel, file: ScoreFile) =>
  queryOptions({
    queryKey: ["bytes", dataset.id, level, file.path],
    queryFn: ({ signal }) => fetchBytes(`${dataset.id}/`, file, signal)
  });

/** One year's values of a file that is a bare column of floats: a range of its bytes. */
export const yearBytes = (dataset: Dataset, level: AreaLevel, file: ScoreFile, year: number) =>
  queryOptions({
    queryKey: ["bytes", dataset.id, level, file.path, year],
    queryFn: ({ signal }) => {
      const { areas, years } = levelOf(dataset, level);
      const row = years.indexOf(year);
      if (row === -1) throw new RangeError(`${dataset.id} has no ${year} by ${level}`);
      return fetchRange(`${dataset.id}/`, file, [row * areas * 4, (row + 1) * areas * 4], signal);
    }
  });

export const areaListOf = (dataset: Dataset, level: AreaLevel) =>
  queryOptions({
    queryKey: ["areas", dataset.id, level],
    queryFn: async ({ client }) => readAreaList(level, await client.fetchQuery(areaBytes(dataset, level)))
  });

/** The areas of a level. */
export const useAreaList = (dataset: Dataset, level: AreaLevel) => useQuery(areaListOf(dataset, level));

function readTopology(bytes: Uint8Array, path: string): Topology {
  const value = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Topology> | null;
  if (value?.type !== "Topology") throw new TypeError(`${path} is not a TopoJSON topology`);
  return value as Topology;
}

export const topologyOf = (dataset: Dataset, level: AreaLevel) =>
  queryOptions({
    queryKey: ["topology", dataset.id, level],
    queryFn: async ({ signal }) => {
      const file = levelOf(dataset, level).boundaryFile;
      if (!file) return null;
      return readTopology(await fetchBytes(`${dataset.id}/`, file, signal), file.path);
    },
    structuralSharing: false
  });

/** The boundaries of a level; null where its codes alone say where the areas lie. */
export const useTopology = (dataset: Dataset, level: AreaLevel) => useQuery(topologyOf(dataset, level));
