import { useQueries } from "@tanstack/react-query";
import type { AreaLevel } from "../model/area.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Matrix } from "../model/matrix.ts";
import { matrixOptions } from "./matrix-options.ts";

/** The matrices of several indicators from their files, in their order; undefined until all are there. */
export function useMatrices(dataset: Dataset, level: AreaLevel, indicators: readonly string[]): readonly Matrix[] | undefined {
  return useQueries({
    queries: indicators.map((id) => matrixOptions(dataset, level, id)),
    combine: (results) => {
      const found = results.flatMap(({ data }) => (data ? [data.matrix] : []));
      return found.length === indicators.length ? found : undefined;
    }
  });
}
