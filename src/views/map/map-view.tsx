import { useCallback, useEffect, useMemo } from "react";
import { Loading } from "../../deferred/loading.tsx";
import { ProofButton } from "../../dialogs/proof/proof-button.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { captionLines, hasApproximate, hasReference, placeOf, referenceName } from "../../indicator-data/captions.ts";
import { useScene } from "../../indicator-data/use-scene.ts";
import { AreaMap } from "../../map/area-map.tsx";
import { Legend } from "../../map/legend.tsx";
import type { MapAhead } from "../../map/map-ahead.ts";
import { mapSummary } from "../../map/map-summary.ts";
import { Timeline } from "../../map/timeline.tsx";
import { withFewInhabitants } from "../../model/few-inhabitants.ts";
import type { MapPosition } from "../../model/map-position.ts";
import { axisYears } from "../../model/own-overlay.ts";
import { useEverything } from "../../queries/use-everything.ts";
import { useTopology } from "../../queries/use-level.ts";
import { useMarkReady } from "../../queries/use-page-ready.ts";
import { useSession } from "../../state/session.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { coloursOf } from "../../ui/class-colours.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Problem } from "../../ui/problem.tsx";
import { Actions } from "../../view-parts/actions.tsx";
import { describeArea } from "../../view-parts/area-words.ts";
import { csvHeaderOf, divisionInName } from "../../view-parts/division.ts";
import type { ViewProps } from "../../view-parts/view-props.ts";
import { mapCsvRows, mapTable } from "./map-figures.ts";
import { usePrintedMap } from "./use-printed-map.ts";
import { whenIdle } from "./when-idle.ts";
import "../../view-parts/views.css";

/** The map with its legend, timeline, caption, table and file. */
export function MapView({ dataset, view, selection, onToggle, steps, change, main, onClasses }: ViewProps) {
  const texts = useTexts();
  const { t, local } = texts;
  const { scene, error, retry } = useScene(dataset, view, selection);
  const topology = useTopology(dataset, view.level);
  const markReady = useMarkReady();
  const fetchScores = useEverything(dataset, view.level);
  const hovered = useSession((session) => session.hovered);
  const hover = useSession((session) => session.hover);
  const onPosition = useCallback((position: MapPosition | undefined) => change({ position }, "replace"), [change]);
  const onYear = useCallback((year: number, playing: boolean) => steps.step(year, playing ? "replace" : "push"), [steps]);
  const table = useMemo(
    () => (scene && view.table && main ? mapTable(scene, texts) : undefined),
    [scene, texts, view.table, main]
  );

  const picture = usePrintedMap(scene, topology.data, view, texts);
  const areaList = scene?.areas;
  const few = useMemo(() => areaList && withFewInhabitants(areaList), [areaList]);
  // The same list for the same classes: the map paints anew for another.
  const chosen = scene?.scheme;
  const colours = useMemo(() => (chosen ? coloursOf(chosen) : []), [chosen]);
  const classesOf = scene?.classesOf;
  const available = scene?.level.indicatorYears[scene.indicator.id];
  const ahead = useMemo<MapAhead | undefined>(
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
      <Problem
        details={problem.stack ?? problem.message}
        onRetry={() => {
          retry();
          void topology.refetch();
        }}
      >
        {t(navigator.onLine ? "app:problem.dataset" : "app:problem.offline", { title: local(dataset.title) })}
      </Problem>
    );
  if (!scene || topology.data === undefined) return <Loading text={t("app:loading.map")} />;
  const { level, areas, indicator, scheme, classes } = scene;
  const words = { indicator: local(indicator.name), level: t(`terms:level.${level.level}`), year: scene.year };
  const summary = mapSummary(
    {
      level: level.level,
      year: scene.year,
      indicator,
      names: areas.names,
      values: scene.values,
      // Of figures of a reader's own only a deviation lies above or below something.
      hasReference: hasReference(scene),
      reference: scene.zero.kind === "fixed" ? undefined : referenceName(scene, texts)
    },
    texts
  );
  const place = placeOf(scene, texts);
  const subject = async () => {
    const { mapSubject } = await import("./map-subject.ts");
    return mapSubject({ scene, view, topology: topology.data ?? null, summary, fetchScores }, texts);
  };
  return (
    <section className="wa-pane wa-map-view" aria-labelledby="map-heading" data-main={main}>
      <h2 id="map-heading">{t("app:map.heading", words)}</h2>
      <div className="wa-map-view__picture" ref={picture}>
        <AreaMap
          topology={topology.data}
          areas={areas}
          classes={classes}
          ahead={ahead}
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
          wordsAt={(area) => describeArea(scene, area, texts)}
          onFirstPicture={markReady}
        />
        <Legend
          scheme={scheme}
          classes={classes}
          few={few}
          hasApproximate={hasApproximate(areas)}
          reference={scene.zero.kind === "fixed" ? undefined : referenceName(scene, texts)}
          onClasses={main ? onClasses : undefined}
        />
      </div>
      <Timeline
        years={axisYears(level, indicator.id)}
        available={level.indicatorYears[indicator.id] ?? []}
        year={scene.year}
        ahead={steps}
        onYear={onYear}
      />
      <p className="wa-summary">{summary}</p>
      <div className="wa-caption">
        {captionLines(scene, [scene.year], texts, { boundaries: true }).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {main ? (
        <>
          <Actions
            fileName={`wijkatlas_${dataset.id}_${level.level}_${indicator.id}_${scene.year}${divisionInName(scheme)}.csv`}
            csvHeader={csvHeaderOf(scene)}
            csvRows={() => mapCsvRows(scene)}
            table={view.table}
            onTable={(isShown) => change({ table: isShown }, "replace")}
            subject={subject}
          >
            <Checkbox checked={view.background} onChange={(background) => change({ background }, "replace")}>
              {t("app:actions.background")}
            </Checkbox>
            <ProofButton
              dataset={dataset}
              recipe={async () => (await import("./map-recipe.ts")).mapRecipe(scene, view, summary, texts)}
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
