import { type ComponentProps, useCallback, useDeferredValue, useEffect, useState } from "react";
import { useTexts } from "../i18n/use-texts.ts";
import type { AreaCode } from "../model/area.ts";
import type { Dataset, DatasetEntry } from "../model/dataset.ts";
import { maximumSelection, type View } from "../model/view.ts";
import { useLeaving } from "../queries/use-leaving.ts";
import { useAreaList } from "../queries/use-level.ts";
import type { OwnEntries } from "../queries/use-own-entries.ts";
import { useMarkReady } from "../queries/use-page-ready.ts";
import { usePrefetch } from "../queries/use-prefetch.ts";
import { toggleArea } from "../state/change-view.ts";
import { useProofFile } from "../state/proof-file.ts";
import { type Notice as AddressNotice, resolveSelection } from "../state/resolve-view.ts";
import { useSession } from "../state/session.ts";
import type { WriteView } from "../state/use-address.ts";
import { useYearSteps } from "../state/use-year-steps.ts";
import { useMediaQuery } from "../ui/media-query.ts";
import { Notice } from "../ui/notice.tsx";
import { Problem } from "../ui/problem.tsx";
import { MapView } from "../views/map-view.tsx";
import type { TrendsView } from "../views/trends-view.tsx";
import { ComingLine } from "./coming-line.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { Notices } from "./notices.tsx";
import { SelectionBar } from "./selection-bar.tsx";
import { Toolbar } from "./toolbar.tsx";
import { useDeferred } from "./use-deferred.ts";

const nothingYet = { selection: [], notices: [] } as const;

/** The same list for the same codes: the address makes a new one of every change, and the map would draw it anew. */
function useSameCodes(codes: readonly AreaCode[]): readonly AreaCode[] {
  const [kept, keep] = useState(codes);
  const isSame = kept.join() === codes.join();
  if (!isSame) keep(codes);
  return isSame ? kept : codes;
}

interface WorkbenchProps {
  readonly dataset: Dataset;
  readonly entries: readonly DatasetEntry[];
  readonly own: OwnEntries;
  readonly view: View;
  readonly notices: readonly AddressNotice[];
  readonly write: WriteView;
}

interface TrendsProps extends ComponentProps<typeof TrendsView> {
  readonly View: typeof TrendsView;
}

/** The chart. Where it stands beside the map, the map goes first; it waits by itself, so that nothing else is drawn twice. */
function Trends({ View, ...pane }: TrendsProps) {
  const laterView = useDeferredValue(pane.view);
  return <View {...pane} view={pane.main ? pane.view : laterView} />;
}

/** What comes behind the map waits no longer than this for a map that does not come, in milliseconds. */
const patience = 5000;

/** Everything on screen for one dataset: what to look at, the selection, the map and the trends. */
export function Workbench({ dataset, entries, own, view, notices, write: writeNow }: WorkbenchProps) {
  const texts = useTexts();
  const { t, local } = texts;
  const wide = useMediaQuery("(min-width: 68.75rem)");
  // The chart comes after the first map; on a wide screen it then stands beside it.
  const trends = useDeferred("trends", () => import("../views/trends-view.tsx"), { isAsked: view.view === "trends" });
  const differences = useDeferred("differences", () => import("../views/differences/differences-view.tsx"), {
    isAsked: view.view === "differences",
    texts: ["comparison"]
  });
  const together = useDeferred("together", () => import("../views/together/together-view.tsx"), {
    isAsked: view.view === "together",
    texts: ["together"]
  });
  const [isEditing, setEditing] = useState(false);
  const onClasses = useCallback(() => setEditing(true), []);
  const editor = useDeferred("class editor", () => import("../views/classes/class-editor.tsx"), {
    isAsked: isEditing,
    texts: ["classes"]
  });
  const [isOwnOpen, setOwnOpen] = useState(false);
  const desk = useDeferred("own desk", () => import("./own-data/own-desk.tsx"), { isAsked: isOwnOpen, texts: ["own"] });
  const data = useDeferred("data", () => import("../views/data/ask-view.tsx"), {
    isAsked: view.view === "data",
    texts: ["data", "export"]
  });
  const proofFile = useProofFile((state) => state.file);
  const proof = useDeferred("proof", () => import("../views/proof/proof-panel.tsx"), {
    isAsked: proofFile !== undefined,
    texts: ["data", "export"]
  });
  const chooseDataset = useSession((session) => session.chooseDataset);
  const [told, setTold] = useState("");
  const { steps, write } = useYearSteps(view, writeNow);
  const areas = useAreaList(dataset, view.level).data;
  const { selection: found, notices: selectionNotices } = areas ? resolveSelection(view, areas) : nothingYet;
  const selection = useSameCodes(found);

  const markReady = useMarkReady();
  useEffect(() => {
    const timer = setTimeout(markReady, patience);
    return () => clearTimeout(timer);
  }, [markReady]);
  usePrefetch(dataset, view.level);
  useLeaving(dataset);

  const indicator = dataset.indicators.find(({ id }) => id === view.indicator);
  const subject = indicator ? local(indicator.name) : "";
  useEffect(() => {
    document.title = t("app:documentTitle", { subject: `${subject}, ${local(dataset.title)}` });
  }, [t, local, subject, dataset]);

  const onView = useCallback((next: View) => write(next), [write]);
  const onDataset = (id: string) => {
    chooseDataset(id);
    write({ ...view, dataset: id, gemeente: undefined, position: undefined });
  };
  const onToggle = useCallback(
    (code: AreaCode) => {
      const change = toggleArea(view, code);
      const name = areas?.names[areas.indexOf.get(code) ?? -1] ?? code;
      if (!change) return setTold(t("app:selection.full", { count: maximumSelection }));
      setTold(t(change.areas.includes(code) ? "app:selection.added" : "app:selection.removed", { name }));
      write({ ...view, ...change });
    },
    [view, write, areas, t]
  );
  const onClear = () => write({ ...view, areas: view.areas.filter((code) => !selection.includes(code)) });

  const pane = { dataset, view, selection, steps, write, onToggle, onClasses };
  const isFull = selection.length >= maximumSelection;
  return (
    <div className="wa-app">
      <a className="nl-skip-link nl-skip-link--visible-on-focus wa-skip" href="#content">
        {t("app:skip")}
      </a>
      <Header view={view} entries={entries} onView={onView} onDataset={onDataset} onOwn={() => setOwnOpen(true)} />
      <main id="content" className="wa-main" tabIndex={-1}>
        <Toolbar
          dataset={dataset}
          view={view}
          areas={areas}
          selection={selection}
          onView={onView}
          onGemeente={(gemeente) => {
            // What the part lacks of the old view gives way without a notice.
            chooseDataset(view.dataset);
            write({ ...view, gemeente, position: undefined });
          }}
          onToggle={onToggle}
        />
        <Notices dataset={dataset} notices={[...notices, ...selectionNotices]} />
        {dataset.synthetic ? <Notice tone="warning">{t("app:synthetic")}</Notice> : null}
        {areas ? <SelectionBar areas={areas} selection={selection} onToggle={onToggle} onClear={onClear} /> : null}
        <p role="status" className={isFull && told !== "" ? "wa-status" : "wa-visually-hidden"}>
          {told}
        </p>
        {proofFile && proof.data ? <proof.data.ProofPanel dataset={dataset} known={entries.map(({ id }) => id)} /> : null}
        <div className="wa-panes" data-view={view.view}>
          {view.view === "differences" ? (
            <ErrorBoundary key={`differences ${dataset.id}`} message={t("app:problem.part")}>
              {differences.data ? (
                <differences.data.DifferencesView {...pane} main />
              ) : differences.error ? (
                <Problem details={String(differences.error.stack)} onRetry={() => void differences.refetch()}>
                  {t("app:problem.differences")}
                </Problem>
              ) : (
                <div className="wa-loading">{t("app:loading.differences")}</div>
              )}
            </ErrorBoundary>
          ) : null}
          {view.view === "together" ? (
            <ErrorBoundary key={`together ${dataset.id}`} message={t("app:problem.part")}>
              {together.data ? (
                <together.data.TogetherView {...pane} main />
              ) : together.error ? (
                <Problem details={String(together.error.stack)} onRetry={() => void together.refetch()}>
                  {t("app:problem.together")}
                </Problem>
              ) : (
                <div className="wa-loading">{t("app:loading.together")}</div>
              )}
            </ErrorBoundary>
          ) : null}
          {view.view === "data" ? (
            <ErrorBoundary key={`data ${dataset.id}`} message={t("app:problem.part")}>
              {data.data ? (
                <data.data.AskView {...pane} main />
              ) : data.error ? (
                <Problem details={String(data.error.stack)} onRetry={() => void data.refetch()}>
                  {t("app:problem.data")}
                </Problem>
              ) : (
                <div className="wa-loading">{t("app:loading.data")}</div>
              )}
            </ErrorBoundary>
          ) : null}
          {view.view === "map" || (wide && view.view === "trends") ? (
            <ErrorBoundary key={`map ${dataset.id}`} message={t("app:problem.part")}>
              <MapView {...pane} main={view.view === "map"} />
            </ErrorBoundary>
          ) : null}
          {view.view === "trends" || (wide && view.view === "map") ? (
            <ErrorBoundary key={`trends ${dataset.id}`} message={t("app:problem.part")}>
              {trends.data ? (
                <Trends View={trends.data.TrendsView} {...pane} main={view.view === "trends"} />
              ) : trends.error ? (
                <Problem details={String(trends.error.stack)} onRetry={() => void trends.refetch()}>
                  {t("app:problem.chart")}
                </Problem>
              ) : (
                <div className="wa-loading">{t("app:loading.trends")}</div>
              )}
            </ErrorBoundary>
          ) : null}
        </div>
      </main>
      {isEditing && editor.data ? <editor.data.ClassEditor {...pane} onClose={() => setEditing(false)} /> : null}
      {isEditing && editor.error ? (
        <Problem details={String(editor.error.stack)} onRetry={() => void editor.refetch()}>
          {t("app:problem.part")}
        </Problem>
      ) : null}
      {desk.data ? (
        <desk.data.OwnDesk
          dataset={dataset}
          view={view}
          areas={areas}
          own={own}
          isOpen={isOwnOpen}
          onOpen={setOwnOpen}
          onView={onView}
          onDataset={onDataset}
          fallback={entries[0]?.id ?? ""}
        />
      ) : null}
      {isOwnOpen && desk.error ? (
        <Problem details={String(desk.error.stack)} onRetry={() => void desk.refetch()}>
          {t("app:problem.part")}
        </Problem>
      ) : null}
      <Footer dataset={dataset} indicator={view.indicator} />
      <ComingLine />
    </div>
  );
}
