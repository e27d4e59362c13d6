import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { AreaLevel } from "../model/area.ts";
import type { Dataset } from "../model/dataset.ts";
import { matrixOptions } from "./matrix-options.ts";
import type { Scores } from "./score-matrix.ts";

/** Fetches the whole matrices of indicators when they are asked for, in the order of the question. */
export function useEverything(dataset: Dataset, level: AreaLevel): (indicators: readonly string[]) => Promise<Scores[]> {
  const client = useQueryClient();
  return useCallback(
    (indicators) => Promise.all(indicators.map((id) => client.fetchQuery(matrixOptions(dataset, level, id)))),
    [client, dataset, level]
  );
}
