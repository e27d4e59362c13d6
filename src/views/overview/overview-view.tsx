import { useMemo } from "react";
import { Loading } from "../../deferred/loading.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { attributionLine, captionLines } from "../../indicator-data/captions.ts";
import { findingWordsOf } from "../../indicator-data/finding-words-of.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { shownIn } from "../../indicator-data/provenance-words.ts";
import { useIndicatorYear } from "../../indicator-data/use-indicator-year.ts";
import { useTopology } from "../../queries/use-level.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { LoadProblem } from "../../view-parts/load-problem.tsx";
import { ViewLink } from "../../view-parts/view-link.tsx";
import type { ViewProps } from "../../view-parts/view-props.ts";
import { ChartExport } from "./chart-export.tsx";
import { OverviewControls } from "./overview-controls.tsx";
import { overviewOf } from "./overview-model.ts";
import { overviewTable } from "./overview-table.ts";
import { OverviewTake } from "./overview-take.tsx";
import { overviewWords } from "./overview-words.ts";
import type { OverviewParams } from "./params.ts";
import { PeriodPictures } from "./period-pictures.tsx";
import type { PicturesProps } from "./pictures-props.ts";
import { useTop } from "./use-room.ts";
import { WhoSentence } from "./who-sentence.tsx";
import { YearPictures } from "./year-pictures.tsx";
import "../../view-parts/views.css";
import "./overview.css";

/** What the figures show, before anybody asks: a finding, who it is about, a map and lines that show it. */
export function OverviewView(props: ViewProps<OverviewParams>) {
  const { dataset, view, selection } = props;
  const { t } = useTexts();
  const { indicatorData, error, retry } = useIndicatorYear(dataset, view, selection);
  const topology = useTopology(dataset, view.level);
  const problem = error ?? topology.error;
  if (problem)
    return (
      <LoadProblem
        dataset={dataset}
        error={problem}
        onRetry={() => {
          retry();
          void topology.refetch();
        }}
      />
    );
  // One year of many is not enough here: the rest follows it.
  if (!indicatorData || topology.data === undefined || !indicatorData.matrix.years.includes(view.from))
    return <Loading text={t("app:loading.overview")} />;
  return <Found {...props} indicatorData={indicatorData} topology={topology.data} />;
}

interface FoundProps extends ViewProps<OverviewParams> {
  readonly indicatorData: IndicatorYear;
  readonly topology: PicturesProps["topology"];
}

function Found({ view, selection, onToggle, change, steps, indicatorData, topology }: FoundProps) {
  const texts = useTexts();
  const { t } = texts;
  const section = useTop();
  const { areas } = indicatorData;
  const overview = useMemo(() => overviewOf(indicatorData, view.from), [indicatorData, view.from]);
  const words = useMemo(() => findingWordsOf(indicatorData, texts), [indicatorData, texts]);
  const said = useMemo(() => overviewWords(overview, words), [overview, words]);
  const years = overview.kind === "period" ? [overview.from, overview.to] : [overview.year];
  const table = useMemo(
    () => (view.table ? overviewTable(indicatorData, overview, words) : undefined),
    [view.table, indicatorData, overview, words]
  );
  const pictures = { indicatorData, topology, view, words, said, onToggle, change, steps };
  return (
    <section ref={section} className="wa-pane wa-overview" aria-labelledby="overview-headline">
      <div className="wa-overview__screen">
        <h2 id="overview-headline" className="wa-overview__headline">
          {said.headline}
        </h2>
        <WhoSentence phrase={said.who} areas={areas} selection={selection} onToggle={onToggle} />
        <p className="wa-overview__subtitle">{said.subtitle}</p>
        {overview.kind === "period" ? (
          <PeriodPictures {...pictures} overview={overview} />
        ) : (
          <YearPictures {...pictures} overview={overview} />
        )}
        <div className="wa-overview__foot">
          <OverviewControls indicatorData={indicatorData} view={view} change={change} />
          <ViewLink view="map" change={change}>
            {t("overview:level")}
          </ViewLink>
          <OverviewTake
            indicatorData={indicatorData}
            topology={topology}
            view={view}
            overview={overview}
            words={words}
            said={said}
          />
          <p className="wa-overview__source">{attributionLine(shownIn(indicatorData, years, { boundaries: true }), texts)}</p>
        </div>
      </div>
      <div className="wa-overview__more">
        <div className="wa-overview__take">
          <Checkbox checked={view.table} onChange={(table) => change({ table }, "replace")}>
            {t("overview:table")}
          </Checkbox>
          {overview.kind === "period" ? (
            <ChartExport indicatorData={indicatorData} overview={overview} said={said} texts={texts} />
          ) : null}
        </div>
        {table ? (
          <DataTable
            caption={said.subtitle}
            columns={table.columns}
            rows={table.rows}
            initialSort={{ column: "last", descending: true }}
            rowKey={(row) => String(row.code)}
          />
        ) : null}
        <div className="wa-caption">
          {captionLines(indicatorData, years, texts, { boundaries: true }).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
    </section>
  );
}
