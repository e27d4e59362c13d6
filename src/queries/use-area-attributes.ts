import { queryOptions, useQuery } from "@tanstack/react-query";
import { openArrow } from "../engine/arrow-file.ts";
import type { AreaLevel } from "../model/area.ts";
import type { Dataset } from "../model/dataset.ts";
import { areaBytes } from "./use-level.ts";

export const areaAttributesOf = (dataset: Dataset, level: AreaLevel) =>
  queryOptions({
    queryKey: ["attributes", dataset.id, level],
    queryFn: async ({ client }) => openArrow(await client.fetchQuery(areaBytes(dataset, level))).reals
  });

/** The numbers that the list of areas of a level has: `inhabitants`, `households`, … */
export const useAreaAttributes = (dataset: Dataset, level: AreaLevel) => useQuery(areaAttributesOf(dataset, level));
