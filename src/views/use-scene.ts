import { useMemo } from "react";
import { classify } from "../analysis/classify.ts";
import { ranksWithin } from "../analysis/rank.ts";
import type { AreaCode } from "../model/area.ts";
import { classSchemes } from "../model/classes.ts";
import type { Dataset } from "../model/dataset.ts";
import { yearSlice } from "../model/matrix.ts";
import type { View } from "../model/view.ts";
import { useAreaList } from "../queries/use-level.ts";
import { useMatrix } from "../queries/use-matrix.ts";
import type { Scene } from "./scene.ts";

interface SceneState {
  readonly scene: Scene | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Joins areas and figures of what is on screen; undefined until both are there. */
export function useScene(dataset: Dataset, view: View, selection: readonly AreaCode[]): SceneState {
  const areas = useAreaList(dataset, view.level);
  const figures = useMatrix(dataset, view.level, view.indicator, { first: view.year });
  const level = dataset.levels.find((candidate) => candidate.level === view.level);
  const indicator = dataset.indicators.find(({ id }) => id === view.indicator);
  const year = useMemo(() => {
    if (!areas.data || !figures.data || !indicator) return undefined;
    const { matrix, classes: published } = figures.data;
    const values = yearSlice(matrix, view.year);
    if (!values) return undefined;
    const row = matrix.years.indexOf(view.year) * matrix.areas;
    const scheme = classSchemes[indicator.classes];
    const classes = classify(values, scheme, published?.subarray(row, row + matrix.areas));
    return { values, classes, scheme, ranks: ranksWithin(values, areas.data.gemeenten) };
  }, [areas.data, figures.data, indicator, view.year]);

  const scene = useMemo<Scene | undefined>(() => {
    if (!level || !areas.data || !figures.data || !indicator || !year) return undefined;
    const { matrix, classes: published } = figures.data;
    return {
      dataset,
      level,
      areas: areas.data,
      indicator,
      matrix,
      ...(published ? { published } : {}),
      year: view.year,
      selection,
      ...year
    };
  }, [dataset, level, areas.data, figures.data, indicator, year, view.year, selection]);
  return {
    scene,
    error: areas.error ?? figures.error,
    retry: () => {
      void areas.refetch();
      void figures.refetch();
    }
  };
}
