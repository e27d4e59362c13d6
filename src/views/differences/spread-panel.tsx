import { useMemo } from "react";
import { panelValues } from "../../analysis/panel.ts";
import type { Weighting } from "../../analysis/spread-over-time.ts";
import { SpreadChart } from "../../charts/spread/spread-chart.tsx";
import type { SpreadData, SpreadSeries } from "../../charts/spread/spread-data.ts";
import { spreadSummary } from "../../charts/spread/spread-summary.ts";
import { spreadTable } from "../../charts/spread/spread-table.ts";
import { spreadBasis, spreadHeadline } from "../../i18n/finding-spread.ts";
import { measureDecimals } from "../../i18n/statistic-texts.ts";
import { findingWordsOf } from "../../indicator-data/finding-words-of.ts";
import { selectionColour } from "../../ui/selection-colours.ts";
import { fileNameOf, placesOf } from "./context.ts";
import { type ContextOf, definePanel } from "./define-panel.ts";
import { Hovering } from "./hovering.tsx";
import { LeftOut } from "./left-out.tsx";
import { Panel } from "./panel.tsx";
import { panelCaption, weightingName } from "./panel-caption.ts";
import { spreadStoryHeight } from "./story-height.ts";
import { VerdictSign, verdictBasis } from "./verdict.tsx";
import { StripMethod, VerdictStrip } from "./verdict-strip.tsx";

const reads = {
  view: ["measure", "weighting", "from", "year"],
  result: ["panel", "spread", "quantiles", "verdict", "convergence", "spreadFinding"]
} as const;

type Context = ContextOf<typeof reads>;

/** How far the areas lie apart, year by year. */
export const SpreadPanel = definePanel(reads, function SpreadPanel({ context }: { readonly context: Context }) {
  const { indicatorData, view, result, selection, texts, marked } = context;
  const { t, local } = texts;
  const { panel, spread } = result;
  const { matrix, indicator } = indicatorData;
  const values = useMemo(() => panel.years.map((year) => panelValues(matrix, panel, year)), [matrix, panel]);
  const measures = useMemo(() => {
    const series = (weighting: Weighting): SpreadSeries => {
      const rows = spread.filter((row) => row.measure === view.measure && row.weighting === weighting);
      return {
        id: weighting,
        name: `${t(`differences:measures.${view.measure}`)}, ${weightingName(indicatorData, weighting, texts)}`,
        shortName: t(`chapters:story.lines.${weighting}`),
        values: panel.years.map((year) => rows.find((row) => row.year === year)?.value ?? Number.NaN),
        n: rows[0]?.n ?? 0,
        decimals: measureDecimals(view.measure, indicatorData.indicator)
      };
    };
    const hasWeights = spread.some(({ weighting }) => weighting === "population");
    const other: Weighting = view.weighting === "none" ? "population" : "none";
    return [series(view.weighting), ...(hasWeights ? [series(other)] : [])];
  }, [spread, panel.years, view.measure, view.weighting, indicatorData, texts, t]);
  const selected = useMemo(
    () =>
      [...placesOf(selection, indicatorData, panel.areas)].map(([code, place]) => ({
        place,
        colour: selectionColour(selection.indexOf(code))
      })),
    [selection, indicatorData, panel.areas]
  );
  const { years } = panel;
  const { quantiles } = result;
  const { from, year: to } = view;
  const data = useMemo<SpreadData>(
    () => ({ years, areas: marked, values, quantiles, measures, from, to, selected, indicator }),
    [years, marked, values, quantiles, measures, from, to, selected, indicator]
  );
  const topic = t("differences:spread.title");
  const words = findingWordsOf(indicatorData, texts);
  const chart = (height?: typeof spreadStoryHeight) => (
    <Hovering>
      {(hovered, onHover) => (
        <SpreadChart
          data={data}
          hovered={hovered}
          onHover={onHover}
          onToggle={context.onToggle}
          label={topic}
          {...(height ? { heightOf: height } : {})}
        />
      )}
    </Hovering>
  );
  return (
    <Panel
      name="spread"
      topic={topic}
      title={spreadHeadline(result.spreadFinding, words)}
      headingLevel={2}
      headingId="differences-heading"
      sign={<VerdictSign verdict={result.verdict} />}
      lead={spreadBasis(result.spreadFinding, view.weighting, words)}
      summary={`${spreadSummary(data, texts)} ${verdictBasis(context)}`}
      isOpen={view.table}
      caption={panelCaption(context)}
      aside={<LeftOut panel={panel} areas={indicatorData.areas} />}
      csv={{
        fileName: fileNameOf(context, "spread"),
        header: ["year", "level", "indicator", "measure", "weighting", "n", "value"],
        rows: () => spread.map((row) => [row.year, view.level, view.indicator, row.measure, row.weighting, row.n, row.value])
      }}
      table={() => ({
        caption: t("differences:spread.table", { indicator: local(indicator.name) }),
        ...spreadTable(data, texts)
      })}
      more={() => <StripMethod />}
      picture={() => chart()}
    >
      <div className="wa-panel__pair">
        {chart(spreadStoryHeight)}
        <VerdictStrip indicator={indicator} />
      </div>
    </Panel>
  );
});
