import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Loading } from "../../deferred/loading.tsx";
import { useFiguresOnScreen } from "../../dialogs/proof/figures-on-screen.ts";
import { formatYears } from "../../i18n/format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { areaLabel } from "../../indicator-data/area-label.ts";
import { placeOf } from "../../indicator-data/captions.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { useIndicatorYear } from "../../indicator-data/use-indicator-year.ts";
import { useShapes } from "../../map/use-shapes.ts";
import type { AreaCode } from "../../model/area.ts";
import { yearsOf } from "../../model/figures.ts";
import { maximumSelection } from "../../model/selection.ts";
import { useTopology } from "../../queries/use-level.ts";
import { Problem } from "../../ui/problem.tsx";
import { selectionColour } from "../../ui/selection-colours.ts";
import { LoadProblem } from "../../view-parts/load-problem.tsx";
import type { ViewProps } from "../../view-parts/view-props.ts";
import { ChangePanel } from "./change-panel.tsx";
import { ComparedContext } from "./compared.ts";
import type { PanelContext } from "./context.ts";
import { ContributionsPanel } from "./contributions-panel.tsx";
import { DifferencesControls } from "./differences-controls.tsx";
import { Gathered } from "./gathered.tsx";
import { GroupsPanel } from "./groups-panel.tsx";
import { type MapSubject, MapSubjectContext } from "./map-subject-context.ts";
import { MoranPanel } from "./moran-panel.tsx";
import { OneYear } from "./one-year.tsx";
import { Panel } from "./panel.tsx";
import { weightingName } from "./panel-caption.ts";
import { type PanelSource, PanelSourceContext } from "./panel-source.ts";
import type { DifferencesParams } from "./params.ts";
import { placeOfList } from "./place-of-list.ts";
import { RegressionPanel } from "./regression-panel.tsx";
import { SpreadPanel } from "./spread-panel.tsx";
import { goToPanel, StoryBar } from "./story-bar.tsx";
import { StoryFoot } from "./story-foot.tsx";
import { StripContext } from "./strip-context.ts";
import { TransitionsPanel } from "./transitions-panel.tsx";
import { useAnalyst, usePattern } from "./use-analyst.ts";
import { useComparison, useSteady } from "./use-comparison.ts";
import { useStrip } from "./use-strip.ts";
import "../../view-parts/views.css";
import "./differences.css";
import "./story-bar.css";
import "./story-details.css";
import "./story-figures.css";

/** More areas than this are not shuffled in a browser. */
const mostForPattern = 15_000;

const none: readonly AreaCode[] = [];

/** Are the differences shrinking? A story of seven chapters about two years. */
export function DifferencesView(props: ViewProps<DifferencesParams>) {
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
    return <Loading text={t("app:loading.differences")} />;
  if (yearsOf(indicatorData.level, indicatorData.indicator.id).length < 2)
    return <OneYear indicatorData={indicatorData} change={props.change} />;
  return <Comparison {...props} indicatorData={indicatorData} topology={topology.data} />;
}

/**
 * Answers a frame later: panels lower down wait for those on screen, so that no frame has to lay out all of them. What is no
 * new answer, as a box that is ticked, is there at once.
 */
function useLaterAnswer(context: PanelContext | undefined): PanelContext | undefined {
  const [later, setLater] = useState(context);
  useEffect(() => startTransition(() => setLater(context)), [context]);
  return later?.result === context?.result ? context : later;
}

/** Moran's I and its permutations are the same whatever is taken off a whole year: nothing is shuffled again for that. */
const patternMatrix = ({ matrix, reference, uncentred }: IndicatorYear) => (reference.byYear ? uncentred : matrix);

/** What stands in the place of a pattern that takes too long. */
function TooMany() {
  const { t } = useTexts();
  const title = t("differences:moran.tooMany");
  return <Panel name="moran" topic={t("differences:moran.title")} title={title} summary="" isOpen={false} />;
}

interface ComparisonProps extends ViewProps<DifferencesParams> {
  readonly indicatorData: IndicatorYear;
  readonly topology: Parameters<typeof useShapes>[0];
}

function Comparison({ view: wanted, selection, onToggle, change, indicatorData, topology }: ComparisonProps) {
  const texts = useTexts();
  const { t, local } = texts;
  const { areas } = indicatorData;
  const shapes = useShapes(topology, areas);
  const analyst = useAnalyst(shapes);
  const { view, shown, shownIndicatorYear, subject, result, isCurrent, error } = useComparison(indicatorData, wanted, analyst);
  const steady = useSteady(shownIndicatorYear);
  const { level, indicator } = shownIndicatorYear;
  const isSmallEnough = areas.codes.length <= mostForPattern;
  const { pattern, cancel, again } = usePattern(
    isSmallEnough ? analyst : undefined,
    patternMatrix(indicatorData),
    result ? shown.year : undefined
  );
  const strip = useStrip(
    analyst,
    { matrix: patternMatrix(shownIndicatorYear), years: subject.years, panel: shown.panel },
    result !== undefined
  );
  const [gathered, setGathered] = useState<readonly AreaCode[]>(none);
  const onSelect = useCallback(
    (codes: readonly AreaCode[]) => {
      change({ areas: codes.slice(0, maximumSelection) });
      setGathered(codes.length > maximumSelection ? codes : none);
    },
    [change]
  );
  const marked = useMemo(
    () =>
      Array.from(result?.panel.areas ?? [], (area) => ({
        code: areas.codes[area] ?? ("" as AreaCode),
        name: areaLabel(areas, area)
      })),
    [areas, result?.panel]
  );
  const context = useMemo<PanelContext | undefined>(
    () => result && { indicatorData: steady, view: shown, result, marked, selection, onToggle, onSelect, change, texts },
    [steady, shown, result, marked, selection, onToggle, onSelect, change, texts]
  );
  const later = useLaterAnswer(context);
  const compared = useRef(context);
  compared.current = context;
  const isDrawn = isCurrent && later === context;
  const onScreen = useFiguresOnScreen();
  const hasFailed = error !== undefined;
  useEffect(() => {
    onScreen.settle(isDrawn || hasFailed);
    return () => onScreen.settle(false);
  }, [onScreen, isDrawn, hasFailed]);
  const isReady = later !== undefined;
  const isAskedForClusters = wanted.shown === "clusters";
  useEffect(() => {
    if (isReady && isAskedForClusters) goToPanel("moran");
  }, [isReady, isAskedForClusters]);
  const outlined = gathered.length > 0 ? gathered : wanted.group;
  const { few } = subject;
  const changes = result?.changes;
  const map = useMemo<MapSubject | undefined>(
    () =>
      changes && { indicatorData: shownIndicatorYear, view: shown, topology, few, changes, pattern, outlined, onToggle, change },
    [shownIndicatorYear, shown, topology, few, changes, pattern, outlined, onToggle, change]
  );
  const levels = t(`terms:levels.${level.level}`);
  const source: PanelSource = {
    indicator,
    name: [indicatorData.dataset.id, level.level, indicator.id, `${view.from}-${view.year}`],
    about: `${local(indicator.name)}, ${levels}, ${placeOf(shownIndicatorYear, texts)}`,
    selected: selection.map((code, place) => ({
      name: areaLabel(areas, areas.indexOf.get(code) ?? -1),
      colour: selectionColour(place)
    }))
  };
  const place = placeOfList(areas);
  const comparedWords = t("chapters:story.compared", {
    place: place.kind === "gemeente" ? local(place.name) : local(indicatorData.dataset.title),
    levels,
    indicator: local(indicator.name),
    years: formatYears(Math.min(shown.from, shown.year), Math.max(shown.from, shown.year)),
    weighting: weightingName(shownIndicatorYear, shown.weighting, texts)
  });
  return (
    <section className="wa-pane wa-differences" aria-labelledby="differences-heading" data-current={isDrawn}>
      <StoryBar compared={comparedWords} isReady={isReady}>
        <DifferencesControls indicatorData={indicatorData} view={view} change={change} />
      </StoryBar>
      {gathered.length > 0 ? (
        <Gathered
          codes={gathered}
          onGroup={() => {
            change({ group: gathered });
            setGathered(none);
          }}
          onClose={() => setGathered(none)}
        />
      ) : null}
      <div className="wa-story" aria-busy={!isDrawn}>
        {context && map && !error ? (
          <PanelSourceContext value={source}>
            <ComparedContext value={compared}>
              <MapSubjectContext value={map}>
                <StripContext value={strip}>
                  <SpreadPanel context={context} />
                </StripContext>
                <ChangePanel context={context} />
                {later ? (
                  <>
                    <RegressionPanel context={later} />
                    <GroupsPanel context={later} />
                    <ContributionsPanel context={later} />
                    {isSmallEnough ? (
                      <MoranPanel context={later} pattern={pattern} onCancel={cancel} onAgain={again} />
                    ) : (
                      <TooMany />
                    )}
                    <TransitionsPanel context={later} classes={subject.classes} />
                  </>
                ) : null}
              </MapSubjectContext>
            </ComparedContext>
            <StoryFoot indicatorData={steady} view={shown} hasTables />
          </PanelSourceContext>
        ) : (
          <>
            <h2 id="differences-heading">
              {t("differences:heading", { indicator: local(indicator.name), levels, from: shown.from, to: shown.year })}
            </h2>
            {error ? (
              <Problem details={String(error.stack)}>{t("differences:failed")}</Problem>
            ) : (
              <Loading text={t("differences:working")} />
            )}
          </>
        )}
      </div>
    </section>
  );
}
