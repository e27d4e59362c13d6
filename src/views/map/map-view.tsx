import { useCallback, useEffect, useMemo } from "react";
import { Loading } from "../../deferred/loading.tsx";
import { ProofButton } from "../../dialogs/proof/proof-button.tsx";
import { formatList } from "../../i18n/format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { captionLines, hasApproximate, hasReference, otherReferenceName, placeOf } from "../../indicator-data/captions.ts";
import { useIndicatorYear } from "../../indicator-data/use-indicator-year.ts";
import { Legend } from "../../map/legend.tsx";
import type { LiveClasses } from "../../map/live-classes.ts";
import { mapSummary } from "../../map/map-summary.ts";
import { MapWithLegend } from "../../map/map-with-legend.tsx";
import { Timeline } from "../../map/timeline.tsx";
import { withFewInhabitants } from "../../model/few-inhabitants.ts";
import type { MapPosition } from "../../model/map-position.ts";
import { axisYears } from "../../model/own-overlay.ts";
import { mostNamed } from "../../model/selection.ts";
import { useEverything } from "../../queries/use-everything.ts";
import { useTopology } from "../../queries/use-level.ts";
import { useMarkReady } from "../../queries/use-page-ready.ts";
import { useSession } from "../../state/session.ts";
import { coloursOf } from "../../ui/class-colours.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { selectionColour } from "../../ui/selection-colours.ts";
import { Actions } from "../../view-parts/actions.tsx";
import { areaAnswer } from "../../view-parts/area-answer.ts";
import { describeArea } from "../../view-parts/area-words.ts";
import { csvHeaderOf, divisionInName } from "../../view-parts/division.ts";
import { LoadProblem } from "../../view-parts/load-problem.tsx";
import { selectionLabels } from "../../view-parts/selection-labels.ts";
import type { ViewProps } from "../../view-parts/view-props.ts";
import { mapCsvRows, mapTable } from "./map-figures.ts";
import { usePrintedMap } from "./use-printed-map.ts";
import { whenIdle } from "./when-idle.ts";
import "../../view-parts/views.css";

/** The map with its legend, timeline, caption, table and file. */
export function MapView({ dataset, view, selection, onToggle, steps, change, main, onClasses }: ViewProps) {
  const texts = useTexts();
  const { t, local } = texts;
  const { indicatorData, error, retry } = useIndicatorYear(dataset, view, selection);
  const topology = useTopology(dataset, view.level);
  const markReady = useMarkReady();
  const fetchScores = useEverything(dataset, view.level);
  const hovered = useSession((session) => session.hovered);
  const hover = useSession((session) => session.hover);
  const onPosition = useCallback((position: MapPosition | undefined) => change({ position }, "replace"), [change]);
  const onYear = useCallback((year: number, playing: boolean) => steps.step(year, playing ? "replace" : "push"), [steps]);
  const table = useMemo(
    () => (indicatorData && view.table && main ? mapTable(indicatorData, texts) : undefined),
    [indicatorData, texts, view.table, main]
  );

  const picture = usePrintedMap(indicatorData, topology.data, view, texts);
  const areaList = indicatorData?.areas;
  const few = useMemo(() => areaList && withFewInhabitants(areaList), [areaList]);
  const labels = useMemo(() => areaList && selectionLabels(areaList, selection), [areaList, selection]);
  // The same list for the same classes: the map paints again for another.
  const chosen = indicatorData?.scheme;
  const colours = useMemo(() => (chosen ? coloursOf(chosen) : []), [chosen]);
  const classesOf = indicatorData?.classesOf;
  const available = indicatorData?.level.indicatorYears[indicatorData.indicator.id];
  const live = useMemo<LiveClasses | undefined>(
    () =>
      classesOf && {
        isBehind: (drawn) => drawn !== classesOf(steps.shown),
        listen: (paint) =>
          steps.listen((year) => {
            const next = classesOf(year);
            if (next) paint(next);
          })
      },
    [classesOf, steps]
  );
  useEffect(() => (classesOf && available ? whenIdle(available, classesOf) : undefined), [classesOf, available]);
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
  if (!indicatorData || topology.data === undefined) return <Loading text={t("app:loading.map")} />;
  const { level, areas, indicator, scheme, classes } = indicatorData;
  const words = { indicator: local(indicator.name), level: t(`terms:level.${level.level}`), year: indicatorData.year };
  const summary = mapSummary(
    {
      level: level.level,
      year: indicatorData.year,
      indicator,
      names: areas.names,
      values: indicatorData.values,
      // Of figures of a reader's own only a deviation lies above or below something.
      hasReference: hasReference(indicatorData),
      reference: otherReferenceName(indicatorData, texts)
    },
    texts
  );
  const selected = selection.flatMap((code, i) => {
    const area = areas.indexOf.get(code);
    if (area === undefined) return [];
    return { name: areas.names[area] ?? code, colour: selectionColour(i), classNumber: classes[area] ?? 0 };
  });
  const chosenNames = selected.map(({ name }) => name);
  const last = selection.at(-1);
  const answer = <p className="wa-summary wa-map-view__answer">{(last && areaAnswer(indicatorData, last, texts)) || summary}</p>;
  const place = placeOf(indicatorData, texts);
  const subject = async () => {
    const { mapSubject } = await import("./map-subject.ts");
    return mapSubject({ indicatorData, view, topology: topology.data ?? null, summary, fetchScores }, texts);
  };
  return (
    <section className="wa-pane wa-map-view" aria-labelledby="map-heading" data-main={main}>
      <div className="wa-stage" ref={picture}>
        <h2 id="map-heading">
          {chosenNames.length > 0 && chosenNames.length <= mostNamed
            ? t("app:map.headingWith", { ...words, names: formatList(chosenNames, texts.language) })
            : t("app:map.heading", words)}
        </h2>
        <MapWithLegend
          topology={topology.data}
          areas={areas}
          classes={classes}
          live={live}
          few={few}
          colours={colours}
          selection={selection}
          hovered={hovered}
          onHover={hover}
          onToggle={onToggle}
          position={view.position}
          onPosition={onPosition}
          background={view.background}
          label={t("app:map.label", words)}
          wordsAt={(area) => describeArea(indicatorData, area, texts)}
          labels={labels}
          hasAnswer
          onFirstPicture={markReady}
          legend={
            <Legend
              scheme={scheme}
              classes={classes}
              few={few}
              hasApproximate={hasApproximate(areas)}
              reference={otherReferenceName(indicatorData, texts)}
              selected={selected}
              onClasses={main ? onClasses : undefined}
            />
          }
        />
        {main ? answer : null}
        <Timeline
          years={axisYears(level, indicator.id)}
          available={level.indicatorYears[indicator.id] ?? []}
          year={indicatorData.year}
          live={steps}
          onYear={onYear}
        />
      </div>
      {main ? null : answer}
      <div className="wa-caption">
        {captionLines(indicatorData, [indicatorData.year], texts, { boundaries: true }).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {main ? (
        <>
          <Actions
            fileName={`wijkatlas_${dataset.id}_${level.level}_${indicator.id}_${indicatorData.year}${divisionInName(scheme)}.csv`}
            csvHeader={csvHeaderOf(indicatorData)}
            csvRows={() => mapCsvRows(indicatorData)}
            table={view.table}
            onTable={(isShown) => change({ table: isShown }, "replace")}
            subject={subject}
          >
            <ProofButton
              dataset={dataset}
              recipe={async () => (await import("./map-recipe.ts")).mapRecipe(indicatorData, view, summary, texts)}
              subject={subject}
            />
          </Actions>
          {table ? (
            <DataTable
              caption={t("app:map.tableCaption", { ...words, place })}
              columns={table.columns}
              rows={table.rows}
              initialSort={{ column: "value", descending: true }}
              rowKey={(row) => String(row.code)}
            />
          ) : null}
        </>
      ) : null}
    </section>
  );
}
