import { useMemo } from "react";
import { classify } from "../analysis/classify.ts";
import type { AreaCode } from "../model/area.ts";
import { classSchemes, schemeOf } from "../model/classes.ts";
import type { Dataset } from "../model/dataset.ts";
import { yearSlice } from "../model/matrix.ts";
import type { View } from "../model/view.ts";
import { useAreaList } from "../queries/use-level.ts";
import { useMatrix } from "../queries/use-matrix.ts";
import type { Scene } from "./scene.ts";
import { useZero } from "./use-zero.ts";

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
  const centred = useZero(dataset, view, areas.data, figures.data?.matrix, view.indicator);
  const year = useMemo(() => {
    if (!areas.data || !figures.data || !indicator || !centred) return undefined;
    const values = yearSlice(centred.matrix, view.year);
    if (!values) return undefined;
    // Published classes and their bounds are those of the fixed reference; deviations from others have a scale of their own.
    const isFixed = centred.zero.kind === "fixed";
    const scheme = isFixed ? schemeOf(indicator.classes) : classSchemes["leefbaarometer-dimension"];
    const row = centred.matrix.years.indexOf(view.year) * centred.matrix.areas;
    const published = isFixed ? figures.data.classes : undefined;
    const classes = classify(values, scheme, published?.subarray(row, row + centred.matrix.areas));
    return { values, classes, scheme, published };
  }, [areas.data, figures.data, indicator, view.year, centred]);

  const scene = useMemo<Scene | undefined>(() => {
    if (!level || !areas.data || !indicator || !year || !centred) return undefined;
    const { published, ...shown } = year;
    return {
      dataset,
      level,
      areas: areas.data,
      indicator,
      matrix: centred.matrix,
      zero: centred.zero,
      ...(published ? { published } : {}),
      year: view.year,
      selection,
      ...shown
    };
  }, [dataset, level, areas.data, indicator, year, centred, view.year, selection]);
  return {
    scene,
    error: areas.error ?? figures.error,
    retry: () => {
      void areas.refetch();
      void figures.refetch();
    }
  };
}
