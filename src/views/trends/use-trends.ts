import { useMemo } from "react";
import { balancedContext } from "../../analysis/year-context.ts";
import type { TrendsBand, TrendsData, TrendsSeries } from "../../charts/trends/trends-data.ts";
import type { Texts } from "../../i18n/texts.ts";
import { referenceName } from "../../indicator-data/captions.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { View } from "../../model/shared-params.ts";
import { useAreaList } from "../../queries/use-level.ts";
import { useMatrix } from "../../queries/use-matrix.ts";
import { selectionColour, selectionDash } from "../../ui/selection-colours.ts";
import type { TrendsParams } from "./params.ts";
import { type AreaLine, gemeentenBeside, linesOf } from "./trends-figures.ts";

// Lines that are no selected area are drawn in ink: their own colours belong to the selection.
const inkColour = "#16222e";
const meanColour = "#4a5763";

export interface Trends {
  readonly data: TrendsData;
  /** The lines that are areas, in the order shown: what the file holds. */
  readonly lines: readonly AreaLine[];
}

interface GemeenteLines {
  readonly lines: readonly AreaLine[];
  /** Those of the lines: the gemeente level may have other years than the level on screen. */
  readonly years: readonly number[];
}

const noLines: GemeenteLines = { lines: [], years: [] };

/** The official figures of gemeenten beside the level on screen, where the dataset has them. */
function useGemeenten(dataset: Dataset, indicatorData: IndicatorYear | undefined): GemeenteLines {
  const indicatorId = indicatorData?.indicator.id ?? dataset.primary;
  const level = dataset.levels.find(({ level: name }) => name === "gemeente");
  const isThere =
    level !== undefined && indicatorData?.level.level !== "gemeente" && (level.indicatorYears[indicatorId] ?? []).length > 0;
  // A hook cannot be left out: without a gemeente level it asks for the level on screen, which is there anyway.
  const name = isThere ? "gemeente" : (indicatorData?.level.level ?? dataset.levels[0]?.level ?? "wijk");
  const areas = useAreaList(dataset, name).data;
  const figures = useMatrix(dataset, name, indicatorId, { enabled: isThere }).data;
  return useMemo(() => {
    if (!isThere || !indicatorData || !areas || !figures) return noLines;
    return { lines: linesOf({ areas, ...figures }, gemeentenBeside(indicatorData)), years: figures.matrix.years };
  }, [isThere, indicatorData, areas, figures]);
}

/** All that the trend chart draws for the indicator on screen. */
export function useTrends(
  dataset: Dataset,
  view: View<TrendsParams>,
  indicatorData: IndicatorYear | undefined,
  texts: Texts
): Trends | undefined {
  const uncentred = indicatorData?.uncentred;
  const context = useMemo(() => (uncentred ? balancedContext(uncentred) : []), [uncentred]);
  const { lines: gemeenten, years: gemeenteYears } = useGemeenten(dataset, indicatorData);
  return useMemo(() => {
    if (!indicatorData) return undefined;
    const { t, local } = texts;
    const { matrix, level, indicator, published } = indicatorData;
    const years = level.indicatorYears[indicator.id] ?? [];
    const rows = years.map((year) => matrix.years.indexOf(year));
    const pick = <Cell>(cells: readonly Cell[], missing: Cell) => rows.map((row) => cells[row] ?? missing);
    const figures = { areas: indicatorData.areas, matrix, ...(published ? { classes: published } : {}) };
    const onYears = (line: AreaLine): AreaLine => ({
      ...line,
      values: pick(line.values, Number.NaN),
      published: pick(line.published, 0)
    });
    const chosen = linesOf(figures, indicatorData.selection).map(onYears);
    const { reference } = indicatorData;
    const zeroOf = (year: number) => reference.byYear?.[matrix.years.indexOf(year)] ?? 0;
    const beside = (reference.kind === "gemeente" ? [] : gemeenten)
      .map((line) => onYearsOf(line, gemeenteYears, years))
      .map((line) => ({ ...line, values: line.values.map((value, i) => value - zeroOf(years[i] ?? 0)) }));
    // Of one area alone there is no mean and no spread to speak of; of areas with zeros of their own, none that lies on this axis.
    const hasContext = indicatorData.areas.codes.length > 1 && (reference.kind === "fixed" || reference.byYear !== undefined);
    const known = new Map(context.map((row) => [row.year, row]));
    const ofYear = (name: "mean" | "p10" | "p90") => years.map((year) => (known.get(year)?.[name] ?? Number.NaN) - zeroOf(year));
    const levels = t(`terms:levels.${level.level}`);
    const series: TrendsSeries[] = [
      ...chosen.map(
        ({ code, name, values }, i): TrendsSeries => ({
          id: code,
          code,
          name,
          colour: selectionColour(i),
          dash: selectionDash(i),
          kind: "area",
          values
        })
      ),
      ...beside.map(
        ({ code, name, values }): TrendsSeries => ({ id: code, name, colour: inkColour, dash: "", kind: "gemeente", values })
      ),
      ...(hasContext
        ? [
            {
              id: "mean",
              name: t("app:trends.mean", { levels }),
              shortName: t("app:trends.meanShort", { levels }),
              colour: meanColour,
              dash: "2 4",
              kind: "mean",
              values: ofYear("mean")
            } as const
          ]
        : [])
    ];
    const band: TrendsBand | undefined = hasContext
      ? { low: ofYear("p10"), high: ofYear("p90"), n: years.map((year) => known.get(year)?.n ?? Number.NaN) }
      : undefined;
    const data: TrendsData = {
      years,
      series,
      ...(band ? { band } : {}),
      programmes: view.programmes
        ? dataset.programmes.map(({ name, from, to }) => ({ name: local(name), from, ...(to === undefined ? {} : { to }) }))
        : [],
      year: indicatorData.year,
      indicator,
      referenceName: referenceName(indicatorData, texts)
    };
    return { data, lines: [...chosen, ...beside] };
  }, [indicatorData, texts, dataset, view.programmes, context, gemeenten, gemeenteYears]);
}

/** A line of some years on others. */
function onYearsOf(line: AreaLine, own: readonly number[], years: readonly number[]): AreaLine {
  return {
    ...line,
    values: years.map((year) => line.values[own.indexOf(year)] ?? Number.NaN),
    published: years.map((year) => line.published[own.indexOf(year)] ?? 0)
  };
}
