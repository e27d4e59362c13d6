import { useCallback, useEffect, useMemo, useState } from "react";
import { FiguresOnScreen, FiguresOnScreenContext } from "../dialogs/proof/figures-on-screen.ts";
import { useTexts } from "../i18n/use-texts.ts";
import type { Dataset, DatasetEntry } from "../model/dataset.ts";
import { maximumSelection } from "../model/selection.ts";
import type { View } from "../model/shared-params.ts";
import { useEviction } from "../queries/use-eviction.ts";
import { useAreaList } from "../queries/use-level.ts";
import type { OwnEntries } from "../queries/use-own-entries.ts";
import { useMarkReady } from "../queries/use-page-ready.ts";
import { usePrefetch } from "../queries/use-prefetch.ts";
import { type Address, type AddressSets, addressText } from "../state/address.ts";
import { changeAddress } from "../state/change-address.ts";
import { resolveSelection } from "../state/resolve-selection.ts";
import type { Notice as AddressNotice } from "../state/resolve-view.ts";
import type { UpdateAddress } from "../state/use-address.ts";
import { type ChangeView, useYearSteps } from "../state/use-year-steps.ts";
import { useMediaQuery } from "../ui/media-query.ts";
import { Notice } from "../ui/notice.tsx";
import type { ViewDefinition } from "../view-parts/view-definition.ts";
import { ContextBar } from "./context-bar.tsx";
import { Dialogs } from "./dialogs.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { Notices } from "./notices.tsx";
import { PendingLine } from "./pending-line.tsx";
import { ProofPlace } from "./proof-place.tsx";
import { shownOnPage } from "./shown-on-page.ts";
import { useAbove } from "./use-above.ts";
import { useDatasetMoves } from "./use-dataset-moves.ts";
import { useToggle } from "./use-toggle.ts";
import { ViewHost } from "./view-host.tsx";

const nothingYet = { selection: [], notices: [] } as const;

interface WorkbenchProps {
  readonly views: readonly ViewDefinition[];
  readonly sets: AddressSets;
  readonly dataset: Dataset;
  readonly entries: readonly DatasetEntry[];
  readonly own: OwnEntries;
  readonly address: Address;
  readonly view: View;
  readonly notices: readonly AddressNotice[];
  readonly update: UpdateAddress;
}

/** What comes behind the map waits no longer than this for a map that does not come, in milliseconds. */
const patience = 5000;

/** Everything on screen for one dataset: what to look at, the selection, the view and the one beside it. */
export function Workbench({ views, sets, dataset, entries, own, address, view, notices, update }: WorkbenchProps) {
  const { t, local } = useTexts();
  const isWide = useMediaQuery("(min-width: 68.75rem)");
  const [isEditing, setEditing] = useState(false);
  const [isOwnOpen, setOwnOpen] = useState(false);
  const onClasses = useCallback(() => setEditing(true), []);
  const changeNow = useCallback<ChangeView>(
    (change, history) => update((now) => changeAddress(sets, now, dataset, change), history),
    [update, sets, dataset]
  );
  const { steps, change } = useYearSteps(view.year, changeNow);
  const { onDataset, onGemeente } = useDatasetMoves(view, change);
  const areas = useAreaList(dataset, view.level).data;
  const { selection, notices: selectionNotices } = useMemo(
    () => (areas ? resolveSelection(view.areas, areas) : nothingYet),
    [view.areas, areas]
  );
  const { onToggle, status } = useToggle(view.areas, areas, change);

  const markReady = useMarkReady();
  useEffect(() => {
    const timer = setTimeout(markReady, patience);
    return () => clearTimeout(timer);
  }, [markReady]);
  usePrefetch(dataset, view.level);
  useEviction(dataset);

  const indicator = dataset.indicators.find(({ id }) => id === view.indicator);
  const subject = indicator ? local(indicator.name) : "";
  useEffect(() => {
    document.title = t("app:documentTitle", { subject: `${subject}, ${local(dataset.title)}` });
  }, [t, local, subject, dataset]);

  const onClear = () => change({ areas: view.areas.filter((code) => !selection.includes(code)) });
  const linkTo = (target: Partial<View>) => addressText(sets, changeAddress(sets, address, dataset, target));
  const shown = views.find(({ id }) => id === view.view);
  const isOnPage = ({ id }: ViewDefinition) => id === shown?.id || (isWide && id === shown?.companion);
  const level = dataset.levels.find((candidate) => candidate.level === view.level);
  const facts = areas && level && indicator ? { dataset, level, areas, indicator } : undefined;
  const pane = { dataset, view, selection, steps, change, onToggle, onClasses };
  const [onScreen] = useState(() => new FiguresOnScreen());
  const above = useAbove();
  // A view that answers a question before anybody asks has what one may ask else behind its answer.
  const isAnswerFirst = shown?.hasOwnControls === true;
  const context = (
    <ContextBar
      dataset={dataset}
      view={view}
      change={change}
      areas={areas}
      selection={selection}
      onToggle={onToggle}
      onClear={onClear}
    />
  );
  return (
    <FiguresOnScreenContext value={onScreen}>
      <div className="wa-app">
        <a className="nl-skip-link nl-skip-link--visible-on-focus wa-skip" href="#content">
          {t("app:skip")}
        </a>
        <Header
          views={views}
          view={view}
          dataset={dataset}
          entries={entries}
          areas={areas}
          selection={selection}
          linkTo={linkTo}
          change={change}
          onDataset={onDataset}
          onGemeente={onGemeente}
          onToggle={onToggle}
          onOwn={() => setOwnOpen(true)}
        />
        <main id="content" className="wa-main" tabIndex={-1}>
          <div className="wa-above" ref={above}>
            {isAnswerFirst ? null : context}
            <Notices dataset={dataset} notices={[...notices, ...selectionNotices]} />
            {dataset.synthetic ? <Notice tone="warning">{t("app:synthetic")}</Notice> : null}
            <p
              role="status"
              className={selection.length >= maximumSelection && status !== "" ? "wa-status" : "wa-visually-hidden"}
            >
              {status}
            </p>
          </div>
          <ProofPlace dataset={dataset} entries={entries} />
          <div className="wa-panes" data-view={view.view}>
            {views.map((definition) => (
              <ViewHost
                key={definition.id}
                {...pane}
                definition={definition}
                main={definition === shown}
                isShown={isOnPage(definition)}
              />
            ))}
          </div>
          {isAnswerFirst ? context : null}
        </main>
        <Dialogs
          sets={sets}
          dataset={dataset}
          entries={entries}
          own={own}
          address={address}
          view={view}
          areas={areas}
          selection={selection}
          change={change}
          update={update}
          onDataset={onDataset}
          isEditing={isEditing}
          onEditing={setEditing}
          isOwnOpen={isOwnOpen}
          onOwnOpen={setOwnOpen}
        />
        <Footer shown={facts ? shownOnPage(facts, view, views.filter(isOnPage)) : { dataset, figures: [] }} />
        <PendingLine />
      </div>
    </FiguresOnScreenContext>
  );
}
