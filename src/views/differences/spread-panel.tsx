import { useMemo } from "react";
import { panelValues } from "../../analysis/panel.ts";
import type { Weighting } from "../../analysis/spread-over-time.ts";
import { SpreadChart } from "../../charts/spread/spread-chart.tsx";
import type { SpreadData, SpreadSeries } from "../../charts/spread/spread-data.ts";
import { spreadSummary } from "../../charts/spread/spread-summary.ts";
import { spreadTable } from "../../charts/spread/spread-table.ts";
import type { CsvDialect } from "../../export/csv.ts";
import { selectionColour } from "../../ui/selection-colours.ts";
import { type PanelContext, panelCaption, placesOf } from "./context.ts";
import { Panel } from "./panel.tsx";

/** How far the areas lie apart, year by year. */
export function SpreadPanel({ context, dialect }: { readonly context: PanelContext; readonly dialect: CsvDialect }) {
  const { scene, view, result, selection, texts } = context;
  const { t, local } = texts;
  const { panel, spread } = result;
  const data = useMemo<SpreadData>(() => {
    const series = (weighting: Weighting): SpreadSeries => {
      const rows = spread.filter((row) => row.measure === view.measure && row.weighting === weighting);
      return {
        id: weighting,
        name: `${t(`differences:measures.${view.measure}`)}, ${t(`differences:weightingShort.${weighting}`)}`,
        values: panel.years.map((year) => rows.find((row) => row.year === year)?.value ?? Number.NaN),
        n: rows[0]?.n ?? 0
      };
    };
    const hasWeights = spread.some(({ weighting }) => weighting === "population");
    const other: Weighting = view.weighting === "none" ? "population" : "none";
    return {
      years: panel.years,
      areas: Array.from(panel.areas, (area) => ({
        code: scene.areas.codes[area] ?? ("" as never),
        name: scene.areas.names[area] ?? ""
      })),
      values: panel.years.map((year) => panelValues(scene.matrix, panel, year)),
      quantiles: result.quantiles,
      measures: [series(view.weighting), ...(hasWeights ? [series(other)] : [])],
      from: view.from,
      to: view.year,
      selected: [...placesOf(selection, scene, panel.areas)].map(([code, place]) => ({
        place,
        colour: selectionColour(selection.indexOf(code))
      })),
      indicator: scene.indicator
    };
  }, [panel, spread, result.quantiles, view.measure, view.weighting, view.from, view.year, scene, selection, t]);
  const indicator = local(scene.indicator.name);
  return (
    <Panel
      name="spread"
      title={t("differences:spread.title")}
      summary={spreadSummary(data, texts)}
      caption={panelCaption(context)}
      dialect={dialect}
      csv={{
        fileName: `wijkatlas_${view.dataset}_${view.level}_${view.indicator}_spread.csv`,
        header: ["year", "level", "indicator", "measure", "weighting", "n", "value"],
        rows: () => spread.map((row) => [row.year, view.level, view.indicator, row.measure, row.weighting, row.n, row.value])
      }}
      table={view.table ? { caption: t("differences:spread.table", { indicator }), ...spreadTable(data, texts) } : undefined}
    >
      <SpreadChart
        data={data}
        hovered={context.hovered}
        onHover={context.onHover}
        onToggle={context.onToggle}
        label={t("differences:spread.title")}
      />
    </Panel>
  );
}
