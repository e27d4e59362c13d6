import { useCallback, useEffect, useMemo } from "react";
import { Figure } from "../../charts/figure.tsx";
import { TrendsChart } from "../../charts/trends/trends-chart.tsx";
import { trendsSummary } from "../../charts/trends/trends-summary.ts";
import { rowKey, trendsTable } from "../../charts/trends/trends-table.ts";
import { Loading } from "../../deferred/loading.tsx";
import { ProofButton } from "../../dialogs/proof/proof-button.tsx";
import { formatList } from "../../i18n/format.ts";
import { useTextSource } from "../../i18n/use-text-source.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { captionLines, placeOf } from "../../indicator-data/captions.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { shownIn } from "../../indicator-data/provenance-words.ts";
import { useIndicatorYear } from "../../indicator-data/use-indicator-year.ts";
import type { AreaCode } from "../../model/area.ts";
import { useEverything } from "../../queries/use-everything.ts";
import { useMarkReady } from "../../queries/use-page-ready.ts";
import { useSession } from "../../state/session.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { Actions } from "../../view-parts/actions.tsx";
import { csvHeaderOf, divisionInName } from "../../view-parts/division.ts";
import { LoadProblem } from "../../view-parts/load-problem.tsx";
import type { ViewProps } from "../../view-parts/view-props.ts";
import type { TrendsParams } from "./params.ts";
import { linesOf, trendsCsvRows } from "./trends-figures.ts";
import { useTrends } from "./use-trends.ts";
import "../../view-parts/views.css";

const ignore = () => undefined;

// More names than this make a title that nobody reads.
const namesInTitle = 3;

/** The lines of a file when nothing is selected: all areas, which the mean and the band on screen were made from. */
const everyLine = (indicatorData: IndicatorYear) =>
  linesOf(
    {
      areas: indicatorData.areas,
      matrix: indicatorData.matrix,
      ...(indicatorData.published ? { classes: indicatorData.published } : {})
    },
    indicatorData.areas.codes
  );

/** The trends of the selected areas against the mean and the band of all, with table and file. */
export function TrendsView({ dataset, view, selection, steps, change, main }: ViewProps<TrendsParams>) {
  const texts = useTexts();
  const { t, local, language } = texts;
  const { indicatorData, error, retry } = useIndicatorYear(dataset, view, selection);
  const trends = useTrends(dataset, view, indicatorData, texts);
  const hovered = useSession((session) => session.hovered);
  const hover = useSession((session) => session.hover);
  const markReady = useMarkReady();
  const fetchScores = useEverything(dataset, view.level);
  const { provide } = useTextSource();
  const isDrawn = trends !== undefined;
  // On a narrow screen there is no map to do it.
  useEffect(() => {
    if (isDrawn && main) markReady();
  }, [isDrawn, main, markReady]);
  const onYear = useCallback((year: number) => steps.step(year, "push"), [steps]);
  const table = useMemo(
    () => (trends && view.table && main ? trendsTable(trends.data, texts) : undefined),
    [trends, texts, view.table, main]
  );
  if (error) return <LoadProblem dataset={dataset} error={error} onRetry={retry} />;
  if (!indicatorData || !trends) return <Loading text={t("app:loading.trends")} />;
  const { data, lines } = trends;
  const indicator = local(indicatorData.indicator.name);
  const chosen = lines.filter(({ level }) => level === indicatorData.level.level).map(({ name }) => name);
  const title =
    chosen.length > 0 && chosen.length <= namesInTitle
      ? t("app:trends.headingWith", { indicator, names: formatList(chosen, language) })
      : t("app:trends.heading", { indicator });
  const csvRows = () =>
    lines.length > 0
      ? trendsCsvRows(lines, data.years, indicatorData)
      : trendsCsvRows(everyLine(indicatorData), indicatorData.matrix.years, indicatorData);
  const caption = [
    // What the dataset's publisher did not publish is not missing from figures of a reader's own.
    ...(indicatorData.indicator.own ? [] : dataset.limitations).flatMap(({ subject, text }) =>
      subject === "gemeente-score" ? local(text) : []
    ),
    ...captionLines(indicatorData, data.years, texts)
  ];
  const subject = async () => {
    const [{ chartSubject }, { everythingOf }] = await Promise.all([
      import("../../view-parts/export/chart-subject.ts"),
      import("../../view-parts/export/everything-of.ts")
    ]);
    const { level, indicator: shown } = indicatorData;
    return chartSubject(
      {
        shown: shownIn(indicatorData, data.years),
        indicator: shown,
        name: [dataset.id, level.level, shown.id, `${data.years[0]}-${data.years.at(-1)}`, "trends"],
        title: `${title}, ${placeOf(indicatorData, texts)}`,
        summary: trendsSummary(data, texts),
        caption,
        header: csvHeaderOf(indicatorData),
        rows: csvRows,
        chart: provide(<TrendsChart data={data} hovered={undefined} onHover={ignore} onYear={ignore} label={title} />),
        everything: everythingOf(indicatorData, fetchScores, texts)
      },
      texts
    );
  };
  return (
    <section className="wa-pane wa-trends-view" data-main={main} aria-label={title}>
      <Figure title={title} headingLevel={2} summary={trendsSummary(data, texts)} showSummary={main} isStage caption={caption}>
        <TrendsChart
          data={data}
          hovered={hovered}
          onHover={(code: AreaCode | undefined) => hover(code)}
          onYear={onYear}
          label={title}
        />
      </Figure>
      {main ? (
        <>
          <Actions
            fileName={`wijkatlas_${dataset.id}_${indicatorData.level.level}_${indicatorData.indicator.id}_trends${divisionInName(indicatorData.scheme)}.csv`}
            csvHeader={csvHeaderOf(indicatorData)}
            csvRows={csvRows}
            table={view.table}
            onTable={(isShown) => change({ table: isShown }, "replace")}
            subject={subject}
          >
            {dataset.programmes.length > 0 ? (
              <Checkbox checked={view.programmes} onChange={(programmes) => change({ programmes }, "replace")}>
                {t("app:actions.programmes")}
              </Checkbox>
            ) : null}
            <ProofButton
              dataset={dataset}
              recipe={async () => (await import("./trends-recipe.ts")).trendsRecipe(indicatorData, view, "", texts)}
              subject={subject}
            />
          </Actions>
          {table ? (
            <DataTable
              caption={t("app:trends.tableCaption", { indicator, place: placeOf(indicatorData, texts) })}
              columns={table.columns}
              rows={table.rows}
              rowKey={rowKey}
            />
          ) : null}
        </>
      ) : null}
    </section>
  );
}
