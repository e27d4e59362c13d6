import { useMemo, useState } from "react";
import { together } from "../../analysis/together.ts";
import { Loading } from "../../deferred/loading.tsx";
import { pairTitle } from "../../i18n/finding-pair.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { findingWordsOf } from "../../indicator-data/finding-words-of.ts";
import { useIndicatorYear } from "../../indicator-data/use-indicator-year.ts";
import type { AreaCode } from "../../model/area.ts";
import { nearestYear } from "../../model/figures.ts";
import type { Indicator } from "../../model/indicator.ts";
import { secondIndicator } from "../../model/second-indicator.ts";
import { useTopology } from "../../queries/use-level.ts";
import { useSession } from "../../state/session.ts";
import { narrow, useMediaQuery } from "../../ui/media-query.ts";
import { Notice } from "../../ui/notice.tsx";
import { LoadProblem } from "../../view-parts/load-problem.tsx";
import { useHeadHeight } from "../../view-parts/use-head-height.ts";
import type { ViewProps } from "../../view-parts/view-props.ts";
import { CellAreas } from "./cell-areas.tsx";
import type { TogetherContext } from "./context.ts";
import { inSentence, namesOfPair, type Pair, pairFindingOf } from "./pair.ts";
import type { TogetherParams } from "./params.ts";
import { QuadrantPanel } from "./quadrant-panel.tsx";
import { TogetherControls } from "./together-controls.tsx";
import { TogetherMap } from "./together-map.tsx";
import { TogetherScatter } from "./together-scatter.tsx";
import { pairWarnings } from "./together-words.ts";
import "../../view-parts/views.css";
import "./together.css";

/** Two indicators in one picture: where social and other tasks meet. */
export function TogetherView(props: ViewProps<TogetherParams>) {
  const { dataset, view } = props;
  const { t } = useTexts();
  const level = dataset.levels.find((candidate) => candidate.level === view.level);
  const first = dataset.indicators.find(({ id }) => id === view.indicator);
  const second = level && first && secondIndicator(dataset, level, first, view.second);
  const year = second && nearestYear(level.indicatorYears[second.id] ?? [], view.year);
  if (!second || year === undefined) return <Notice tone="info">{t("together:none")}</Notice>;
  return <Both {...props} second={second} secondYear={year} />;
}

interface BothProps extends ViewProps<TogetherParams> {
  readonly second: Indicator;
  readonly secondYear: number;
}

function Both(props: BothProps) {
  const { dataset, view, selection, second, secondYear } = props;
  const { t } = useTexts();
  // A division into classes of the map is not that of the square.
  const viewX = useMemo(() => ({ ...view, classes: undefined }), [view]);
  const viewY = useMemo(() => ({ ...viewX, indicator: second.id, year: secondYear }), [viewX, second.id, secondYear]);
  const x = useIndicatorYear(dataset, viewX, selection);
  const y = useIndicatorYear(dataset, viewY, selection);
  const topology = useTopology(dataset, view.level);
  const { joint, quadrants } = view;
  const pair = useMemo<Pair | undefined>(
    () =>
      x.indicatorData &&
      y.indicatorData && {
        x: x.indicatorData,
        y: y.indicatorData,
        result: together(x.indicatorData.values, y.indicatorData.values, joint, quadrants)
      },
    [x.indicatorData, y.indicatorData, joint, quadrants]
  );
  const problem = x.error ?? y.error ?? topology.error;
  if (problem)
    return (
      <LoadProblem
        dataset={dataset}
        error={problem}
        onRetry={() => {
          x.retry();
          y.retry();
          void topology.refetch();
        }}
      />
    );
  if (!pair || topology.data === undefined) return <Loading text={t("app:loading.together")} />;
  return <Picture {...props} pair={pair} topology={topology.data} />;
}

interface PictureProps extends BothProps {
  readonly pair: Pair;
  readonly topology: Parameters<typeof TogetherMap>[0]["topology"];
}

function Picture({ dataset, view, selection, onToggle, change, pair, topology }: PictureProps) {
  const texts = useTexts();
  const { t } = texts;
  const hovered = useSession((session) => session.hovered);
  const hover = useSession((session) => session.hover);
  const [status, setStatus] = useState("");
  // Not again for each area that is pointed at: it ranks all of them.
  const finding = useMemo(() => pairFindingOf(pair), [pair]);
  const head = useHeadHeight();
  const isNarrow = useMediaQuery(narrow);
  const names = namesOfPair(pair, texts);
  const below = (
    <>
      <p className="wa-subtitle">
        {t("together:heading", { x: names.x, y: inSentence(names.y), level: t(`terms:level.${view.level}`) })}
      </p>
      {pairWarnings(pair, texts).map((warning) => (
        <Notice key={warning} tone="warning">
          {warning}
        </Notice>
      ))}
    </>
  );
  const context: TogetherContext = {
    pair,
    finding,
    view,
    selection,
    hovered,
    onHover: (code: AreaCode | undefined) => hover(code),
    onToggle,
    change,
    onStatus: setStatus
  };
  return (
    <section className="wa-pane wa-together" aria-labelledby="together-heading">
      <div className="wa-together__head" ref={head}>
        <div className="wa-together__title">
          <h2 id="together-heading">{pairTitle(finding, findingWordsOf(pair.x, texts))}</h2>
          <TogetherControls context={context} dataset={dataset} />
        </div>
        <div className="wa-together__below">{isNarrow ? null : below}</div>
        <p role="status" className={status === "" ? "wa-visually-hidden" : "wa-status"}>
          {status}
        </p>
      </div>
      <div className="wa-together__body">
        <div className="wa-together__map">
          <TogetherMap context={context} topology={topology} />
          {isNarrow ? below : null}
          <CellAreas context={context} />
        </div>
        <div className="wa-together__panels">
          <TogetherScatter context={context} />
        </div>
      </div>
      <QuadrantPanel context={context} />
    </section>
  );
}
