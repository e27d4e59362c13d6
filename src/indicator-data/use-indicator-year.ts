import { useMemo } from "react";
import { classesByYear } from "../analysis/classify.ts";
import type { AreaCode } from "../model/area.ts";
import { parseClassChoice, schemeOfIndicator } from "../model/class-choice.ts";
import { type ClassScheme, classSchemes, isNamedScheme } from "../model/classes.ts";
import type { Dataset, DatasetLevel } from "../model/dataset.ts";
import type { Indicator } from "../model/indicator.ts";
import { type Matrix, yearSlice } from "../model/matrix.ts";
import type { View } from "../model/shared-params.ts";
import { useAreaList } from "../queries/use-level.ts";
import { useMatrix } from "../queries/use-matrix.ts";
import type { IndicatorYear } from "./indicator-year.ts";
import { useDivider } from "./use-divider.ts";
import { useRecent } from "./use-recent.ts";
import { useReference } from "./use-reference.ts";

interface IndicatorYearState {
  readonly indicatorData: IndicatorYear | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Whether more years of an indicator are on their way: of a large file the year on screen comes first. */
function isPartial({ years }: Matrix, level: DatasetLevel | undefined, { id, own }: Indicator): boolean {
  const file = level?.scoreFiles.find(({ columns }) => columns.includes(id));
  return years.length < ((own ? level?.indicatorYears[id] : file?.years) ?? level?.years ?? []).length;
}

/** Joins areas and figures of what is on screen; undefined until both are there. */
export function useIndicatorYear(dataset: Dataset, view: View, selection: readonly AreaCode[]): IndicatorYearState {
  const areas = useAreaList(dataset, view.level);
  const figures = useMatrix(dataset, view.level, view.indicator, { first: view.year });
  const level = dataset.levels.find((candidate) => candidate.level === view.level);
  const indicator = dataset.indicators.find(({ id }) => id === view.indicator);
  const uncentred = figures.data?.matrix;
  const centred = useReference(dataset, view, areas.data, uncentred, view.indicator);
  // Published classes and their bounds are those of the fixed reference; deviations from others have a scale of their own.
  const isFixed = centred?.reference.kind === "fixed";
  const usual = useMemo(() => {
    const own = indicator && level && schemeOfIndicator(indicator, level);
    return own && (isFixed ? own : isNamedScheme(own) ? classSchemes["leefbaarometer-dimension"] : undefined);
  }, [indicator, level, isFixed]);
  const choice = useMemo(() => (view.classes === undefined ? undefined : parseClassChoice(view.classes)), [view.classes]);
  const divider = useDivider(choice !== undefined || (centred !== undefined && usual === undefined));
  // Bounds of all years stay when the year changes, and with them everything that is drawn from them.
  const dividedYear = choice && choice.method !== "manual" && choice.span === "year" ? view.year : undefined;
  const scheme = useRecent<ClassScheme | undefined>(() => {
    if (!choice && usual) return usual;
    // Where one year came before the others, bounds wait for them: they are those of all years.
    if (!divider.part || !centred || !indicator || isPartial(centred.matrix, level, indicator)) return undefined;
    const { chosenScheme, deviationScheme } = divider.part;
    if (!choice) return deviationScheme(centred.matrix, indicator);
    return chosenScheme(choice, centred.matrix, dividedYear ?? 0, indicator, indicator.signed || !isFixed);
  }, [choice, usual, divider.part, centred, indicator, isFixed, dividedYear, level]);
  const classed = useMemo(() => {
    if (!figures.data || !scheme || !centred) return undefined;
    const published = isFixed && !scheme.chosen ? figures.data.classes : undefined;
    const byYear = classesByYear(centred.matrix, scheme, published);
    // Bounds of one year say nothing of another.
    const classesOf = (year: number) => (dividedYear === undefined || year === dividedYear ? byYear(year) : undefined);
    return { scheme, published, classesOf };
  }, [figures.data, scheme, centred, isFixed, dividedYear]);
  const year = useMemo(() => {
    if (!areas.data || !classed || !centred) return undefined;
    const values = yearSlice(centred.matrix, view.year);
    const classes = classed.classesOf(view.year);
    return values && classes ? { values, classes, ...classed } : undefined;
  }, [areas.data, view.year, centred, classed]);

  // Seen from another reference every figure is a deviation.
  const shown = useRecent(
    () => (!indicator || isFixed || indicator.signed ? indicator : { ...indicator, signed: true }),
    [indicator, isFixed]
  );
  const indicatorData = useMemo<IndicatorYear | undefined>(() => {
    if (!level || !areas.data || !shown || !year || !centred || !uncentred) return undefined;
    const { published, ...ofYear } = year;
    return {
      dataset,
      level,
      areas: areas.data,
      indicator: shown,
      matrix: centred.matrix,
      uncentred,
      reference: centred.reference,
      ...(published ? { published } : {}),
      year: view.year,
      selection,
      ...ofYear
    };
  }, [dataset, level, areas.data, shown, year, centred, uncentred, view.year, selection]);
  return {
    indicatorData,
    error: areas.error ?? figures.error ?? divider.error,
    retry: () => {
      divider.retry();
      void areas.refetch();
      void figures.refetch();
    }
  };
}
