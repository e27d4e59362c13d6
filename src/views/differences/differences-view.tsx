import { useCallback, useMemo, useState } from "react";
import { changeBounds, changeClasses } from "../../analysis/change.ts";
import { classify } from "../../analysis/classify.ts";
import { clusterClasses } from "../../analysis/clusters.ts";
import type { DifferencesInput } from "../../analysis/differences.ts";
import type { CsvDialect } from "../../export/csv.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { AreaMap } from "../../map/area-map.tsx";
import { withFewInhabitants } from "../../map/few-inhabitants.ts";
import { MapKey } from "../../map/map-key.tsx";
import { useShapes } from "../../map/use-shapes.ts";
import type { AreaCode } from "../../model/area.ts";
import { classCount } from "../../model/classes.ts";
import { yearSlice } from "../../model/matrix.ts";
import { defaultBand, differenceMaps, type MapPosition, maximumSelection } from "../../model/view.ts";
import { useEngineStart } from "../../queries/use-engine.ts";
import { useTopology } from "../../queries/use-level.ts";
import { useSession } from "../../state/session.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { changeColours, clusterColours } from "../../ui/class-colours.ts";
import { Problem } from "../../ui/problem.tsx";
import { Select } from "../../ui/select.tsx";
import { captionLines, referenceName } from "../captions.ts";
import { Loading } from "../loading.tsx";
import { describeArea } from "../map-figures.ts";
import type { PaneProps } from "../pane.ts";
import type { Scene } from "../scene.ts";
import { useScene } from "../use-scene.ts";
import { ChangePanel } from "./change-panel.tsx";
import { type PanelContext, written } from "./context.ts";
import { ContributionsPanel } from "./contributions-panel.tsx";
import { DifferencesControls } from "./differences-controls.tsx";
import { GroupsPanel } from "./groups-panel.tsx";
import { MoranPanel } from "./moran-panel.tsx";
import { RegressionPanel } from "./regression-panel.tsx";
import { SpreadPanel } from "./spread-panel.tsx";
import { TransitionsPanel } from "./transitions-panel.tsx";
import { useAnalyst, useDifferences, usePattern } from "./use-analyst.ts";
import { Verdict } from "./verdict.tsx";
import "../views.css";
import "./differences.css";

/** More areas than this are not shuffled in a browser. */
const mostForPattern = 15_000;

/** Are the differences shrinking? A map of the change, and everything that the two years can be asked. */
export function DifferencesView(props: PaneProps) {
  const { dataset, view, selection } = props;
  const { t, local } = useTexts();
  const { scene, error, retry } = useScene(dataset, view, selection);
  const topology = useTopology(dataset, view.level);
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
  // One year of many is not enough here: the rest follows it.
  if (!scene || topology.data === undefined || !scene.matrix.years.includes(view.from))
    return <Loading text={t("app:loading.differences")} />;
  return <Comparison {...props} scene={scene} topology={topology.data} />;
}

interface ComparisonProps extends PaneProps {
  readonly scene: Scene;
  readonly topology: Parameters<typeof useShapes>[0];
}

function Comparison({ view, selection, onToggle, write, scene, topology }: ComparisonProps) {
  const texts = useTexts();
  const { t, local } = texts;
  const startEngine = useEngineStart();
  const hovered = useSession((session) => session.hovered);
  const hover = useSession((session) => session.hover);
  const [dialect, setDialect] = useState<CsvDialect>("international");
  const { areas, matrix, level, indicator, scheme, published } = scene;
  const { from, year: to } = view;
  const shapes = useShapes(topology, areas);
  const analyst = useAnalyst(shapes);
  const few = useMemo(() => withFewInhabitants(areas), [areas]);

  const classes = useMemo(() => {
    const of = (year: number) => {
      const row = matrix.years.indexOf(year) * matrix.areas;
      return classify(yearSlice(matrix, year) ?? [], scheme, published?.subarray(row, row + matrix.areas));
    };
    return { from: of(from), to: of(to), count: classCount(scheme) };
  }, [matrix, scheme, published, from, to]);
  const years = level.indicatorYears[indicator.id] ?? level.years;
  const { panel, measure, band, small, group, versus } = view;
  // Where nobody's number is known, no one can be weighed by it.
  const weighting = areas.inhabitants ? view.weighting : "none";
  const input = useMemo<DifferencesInput>(() => {
    const homes = new Map<AreaCode, number>();
    const gemeenten = Uint32Array.from(areas.gemeenten, (gemeente) => {
      const number = homes.get(gemeente) ?? homes.size;
      homes.set(gemeente, number);
      return number;
    });
    return {
      matrix,
      years,
      from,
      to,
      panel,
      measure,
      weighting,
      inhabitants: areas.inhabitants,
      few,
      withFew: small,
      band,
      classes,
      gemeenten,
      versus,
      set: group.flatMap((code) => areas.indexOf.get(code) ?? [])
    };
  }, [matrix, years, from, to, panel, measure, weighting, areas, few, small, band, classes, group, versus]);
  const { answer, isCurrent, error } = useDifferences(analyst, input);
  const isSmallEnough = areas.codes.length <= mostForPattern;
  const { pattern, cancel, again } = usePattern(isSmallEnough ? analyst : undefined, matrix, to);

  const bounds = changeBounds(band);
  const changes = answer?.result.changes;
  const clusters = pattern.state === "done" ? pattern.result.clusters : undefined;
  const isClusters = view.shown === "clusters" && clusters !== undefined;
  const mapClasses = useMemo(() => {
    if (isClusters && clusters) return clusterClasses(clusters, areas.codes.length, view.fdr);
    return changes ? changeClasses(changes, band) : new Uint8Array(areas.codes.length);
  }, [isClusters, clusters, areas, view.fdr, changes, band]);

  const onPosition = useCallback((position: MapPosition | undefined) => write({ ...view, position }, "replace"), [view, write]);
  const onSelect = useCallback(
    (codes: readonly AreaCode[]) => write({ ...view, areas: codes.slice(0, maximumSelection) }),
    [view, write]
  );
  const levels = t(`terms:levels.${level.level}`);
  const title = t("differences:heading", { indicator: local(indicator.name), levels, from, to });
  const shownView = weighting === view.weighting ? view : { ...view, weighting };
  const context: PanelContext | undefined = answer && {
    scene,
    view: { ...shownView, from: answer.input.from, year: answer.input.to },
    result: answer.result,
    selection,
    hovered,
    onHover: hover,
    onToggle,
    onSelect,
    write,
    texts
  };
  const text = written({ texts, scene });
  const wordsAt = (area: number) => {
    const value = changes?.[area] ?? Number.NaN;
    const change = Number.isNaN(value) ? t("differences:noData") : t("differences:change.title", { from, to });
    const own = Number.isNaN(value) ? "" : ` ${text.signed(value)}`;
    const cluster =
      isClusters && (mapClasses[area] ?? 0) > 0 ? `, ${t(`differences:clusterClass.${mapClasses[area] as 1}`)}` : "";
    return `${change}${own}${cluster}; ${to}: ${describeArea(scene, area, texts)}`;
  };
  const count = (number: number) => mapClasses.reduce((sum, own) => (own === number ? sum + 1 : sum), 0);
  const boundWords = { a: text.plain(bounds[0]), b: text.plain(bounds[1]), c: text.plain(bounds[2]) };
  const items = isClusters
    ? ([5, 4, 3, 2, 1] as const).map((number) => ({
        colour: clusterColours[number - 1] ?? "",
        name: t(`differences:clusterClass.${number}`),
        count: count(number)
      }))
    : ([7, 6, 5, 4, 3, 2, 1] as const).map((number) => ({
        colour: changeColours[number - 1] ?? "",
        name: t(`differences:changeClass.${number}`, boundWords),
        count: count(number)
      }));
  return (
    <section className="wa-pane wa-differences" aria-labelledby="differences-heading" data-current={isCurrent}>
      <h2 id="differences-heading">{title}</h2>
      <Verdict context={context} />
      <DifferencesControls
        scene={scene}
        view={shownView}
        years={years}
        write={(change, history) => write({ ...view, ...change }, history)}
        dialect={dialect}
        onDialect={setDialect}
      />
      <div className="wa-differences__body">
        <div className="wa-differences__map">
          <div className="wa-differences__mapchoice">
            <Select
              label={t("differences:map")}
              value={view.shown}
              options={differenceMaps.map((value) => ({ value, label: t(`differences:maps.${value}`) }))}
              onChange={(value) => write({ ...view, shown: value })}
            />
            {view.shown === "clusters" ? (
              <Checkbox checked={view.fdr} onChange={(fdr) => write({ ...view, fdr })}>
                {t("differences:fdr")}
              </Checkbox>
            ) : null}
          </div>
          <AreaMap
            topology={topology}
            areas={areas}
            classes={mapClasses}
            few={few}
            colours={isClusters ? clusterColours : changeColours}
            selection={selection}
            hovered={hovered}
            onHover={hover}
            onToggle={onToggle}
            position={view.position}
            onPosition={onPosition}
            background={view.background}
            label={title}
            wordsAt={wordsAt}
            onFirstPicture={startEngine}
          />
          <MapKey
            title={t("differences:legendTitle")}
            items={items}
            noData={{ name: t("differences:noData"), count: count(0) }}
            note={
              isClusters
                ? t("differences:clusterReading", { rule: t(view.fdr ? "differences:ruleFdr" : "differences:rulePlain") })
                : `${t("differences:bandName", {
                    band: formatNumber(band, texts.language, 4),
                    half: band === defaultBand ? t("differences:half") : ""
                  })}. 0 = ${referenceName(scene, texts)}.`
            }
          />
          <div className="wa-caption">
            {captionLines(scene, [Math.min(from, to), Math.max(from, to)], texts).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </div>
        <div className="wa-differences__panels" aria-busy={!isCurrent}>
          {error ? (
            <Problem details={String(error.stack)}>{t("differences:failed")}</Problem>
          ) : context ? (
            <>
              <SpreadPanel context={context} dialect={dialect} />
              <ChangePanel context={context} dialect={dialect} />
              <ContributionsPanel context={context} dialect={dialect} />
              <RegressionPanel context={context} dialect={dialect} />
              <TransitionsPanel context={context} dialect={dialect} classes={classes} />
              {isSmallEnough ? (
                <MoranPanel context={context} dialect={dialect} pattern={pattern} onCancel={cancel} onAgain={again} />
              ) : (
                <p className="wa-panel__note">{t("differences:moran.tooMany")}</p>
              )}
              <GroupsPanel context={context} dialect={dialect} />
            </>
          ) : (
            <Loading text={t("differences:working")} />
          )}
        </div>
      </div>
    </section>
  );
}
