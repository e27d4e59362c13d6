import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Loading } from "../../deferred/loading.tsx";
import { useFiguresOnScreen, useOffer } from "../../dialogs/proof/figures-on-screen.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { areaLabel } from "../../indicator-data/area-label.ts";
import { placeOf } from "../../indicator-data/captions.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { useIndicatorYear } from "../../indicator-data/use-indicator-year.ts";
import { useShapes } from "../../map/use-shapes.ts";
import type { AreaCode } from "../../model/area.ts";
import { maximumSelection } from "../../model/selection.ts";
import { useTopology } from "../../queries/use-level.ts";
import { Problem } from "../../ui/problem.tsx";
import { selectionColour } from "../../ui/selection-colours.ts";
import type { ViewProps } from "../../view-parts/view-props.ts";
import { ChangePanel } from "./change-panel.tsx";
import { ComparedContext } from "./compared.ts";
import type { PanelContext } from "./context.ts";
import { ContributionsPanel } from "./contributions-panel.tsx";
import { DifferencesControls, useDialect } from "./differences-controls.tsx";
import { DifferencesMap } from "./differences-map.tsx";
import { Gathered } from "./gathered.tsx";
import { GroupsPanel } from "./groups-panel.tsx";
import { MoranPanel } from "./moran-panel.tsx";
import type { PanelName } from "./panel-names.ts";
import { PanelNav } from "./panel-nav.tsx";
import { type PanelSource, PanelSourceContext } from "./panel-source.ts";
import type { DifferencesParams } from "./params.ts";
import { RegressionPanel } from "./regression-panel.tsx";
import { SpreadPanel } from "./spread-panel.tsx";
import { TransitionsPanel } from "./transitions-panel.tsx";
import { useAnalyst, usePattern } from "./use-analyst.ts";
import { useComparison, useSteady } from "./use-comparison.ts";
import { Verdict } from "./verdict.tsx";
import "../../view-parts/views.css";
import "./differences.css";

/** More areas than this are not shuffled in a browser. */
const mostForPattern = 15_000;

const none: readonly AreaCode[] = [];

/** Are the differences shrinking? A map of the change, and everything that the two years can be asked. */
export function DifferencesView(props: ViewProps<DifferencesParams>) {
  const { dataset, view, selection } = props;
  const { t, local } = useTexts();
  const { indicatorData, error, retry } = useIndicatorYear(dataset, view, selection);
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
  if (!indicatorData || topology.data === undefined || !indicatorData.matrix.years.includes(view.from))
    return <Loading text={t("app:loading.differences")} />;
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
  useOffer("moran" satisfies PanelName, "none");
  return <p className="wa-panel__note">{t("differences:moran.tooMany")}</p>;
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
  const [dialect, setDialect] = useDialect();
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
    () => result && { indicatorData: steady, view: shown, result, marked, selection, onToggle, onSelect, change, texts, dialect },
    [steady, shown, result, marked, selection, onToggle, onSelect, change, texts, dialect]
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
  const levels = t(`terms:levels.${level.level}`);
  const title = t("differences:heading", { indicator: local(indicator.name), levels, from: shown.from, to: shown.year });
  const source: PanelSource = {
    indicator,
    name: [indicatorData.dataset.id, level.level, indicator.id, `${view.from}-${view.year}`],
    about: `${local(indicator.name)}, ${levels}, ${placeOf(shownIndicatorYear, texts)}`,
    selected: selection.map((code, place) => ({
      name: areaLabel(areas, areas.indexOf.get(code) ?? -1),
      colour: selectionColour(place)
    }))
  };
  return (
    <section className="wa-pane wa-differences" aria-labelledby="differences-heading" data-current={isDrawn}>
      <h2 id="differences-heading">{title}</h2>
      <Verdict context={context} />
      <DifferencesControls indicatorData={indicatorData} view={view} change={change} dialect={dialect} onDialect={setDialect} />
      <PanelNav />
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
      <div className="wa-differences__body">
        <DifferencesMap
          indicatorData={shownIndicatorYear}
          view={shown}
          topology={topology}
          few={subject.few}
          changes={result?.changes}
          pattern={pattern}
          outlined={gathered.length > 0 ? gathered : shown.group}
          onToggle={onToggle}
          change={change}
          title={title}
        />
        <div className="wa-differences__panels" aria-busy={!isDrawn}>
          {error ? (
            <Problem details={String(error.stack)}>{t("differences:failed")}</Problem>
          ) : context ? (
            <PanelSourceContext value={source}>
              <ComparedContext value={compared}>
                <SpreadPanel context={context} />
                <ChangePanel context={context} />
                {later ? (
                  <>
                    <ContributionsPanel context={later} />
                    <RegressionPanel context={later} />
                    <TransitionsPanel context={later} classes={subject.classes} />
                    {isSmallEnough ? (
                      <MoranPanel context={later} pattern={pattern} onCancel={cancel} onAgain={again} />
                    ) : (
                      <TooMany />
                    )}
                    <GroupsPanel context={later} />
                  </>
                ) : null}
              </ComparedContext>
            </PanelSourceContext>
          ) : (
            <Loading text={t("differences:working")} />
          )}
        </div>
      </div>
    </section>
  );
}
