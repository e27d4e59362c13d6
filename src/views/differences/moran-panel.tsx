import { useMemo, useSyncExternalStore } from "react";
import { permutationSeed, permutations } from "../../analysis/clusters.ts";
import { clustersFinding } from "../../analysis/finding-chapters.ts";
import { level as significance } from "../../analysis/verdict.ts";
import { MoranChart } from "../../charts/moran/moran-chart.tsx";
import type { MoranData } from "../../charts/moran/moran-data.ts";
import { moranSummary } from "../../charts/moran/moran-summary.ts";
import { moranTable } from "../../charts/moran/moran-table.ts";
import { clustersFigures, clustersTitle } from "../../i18n/finding-chapters.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { findingWordsOf } from "../../indicator-data/finding-words-of.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { fileNameOf, namesOf, written } from "./context.ts";
import { type ContextOf, definePanel } from "./define-panel.ts";
import { DifferencesMap } from "./differences-map.tsx";
import { DifferencesMapDetails } from "./differences-map-details.tsx";
import { Panel } from "./panel.tsx";
import { captionOf } from "./panel-caption.ts";
import type { PatternState, ProgressSource } from "./use-analyst.ts";
import { WhenNear } from "./when-near.tsx";

/** The map of so many areas costs next to nothing. */
const fewAreas = 1000;

const reads = { view: ["from", "year", "fdr"], result: ["between"] } as const;

type Context = ContextOf<typeof reads>;

interface MoranPanelProps {
  readonly context: Context;
  readonly pattern: PatternState;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
}

/** Whether like lies beside like: the map of clusters, and Moran's I through the years. */
export const MoranPanel = definePanel(reads, function MoranPanel({ context, pattern, onCancel, onAgain }: MoranPanelProps) {
  const { view, result, texts, indicatorData } = context;
  const { t } = texts;
  const text = written(context);
  const { rows } = pattern;
  const row = rows?.find(({ year }) => year === view.year);
  const { between } = result;
  const shares = between
    ? [
        t("differences:moran.between", {
          from: text.percent(between.from),
          to: text.percent(between.to),
          fromYear: view.from,
          toYear: view.year,
          gemeenten: between.gemeenten
        })
      ]
    : [];
  const { from, year: to } = view;
  const data = useMemo<MoranData | undefined>(
    // A correlation has no unit: it has three digits, whatever the indicator has.
    () => rows && { rows, significance, permutations, from, to, decimals: 3 },
    [rows, from, to]
  );
  const words = findingWordsOf(indicatorData, texts);
  const finding = rows && clustersFinding(rows, from, to);
  const mapTitle = t("chapters:story.clustersIn", { year: to });
  const topic = t("differences:moran.title");
  const title = finding ? clustersTitle(finding, words) : topic;
  const state = pattern.state;
  return (
    <Panel
      name="moran"
      topic={topic}
      title={title}
      lead={finding ? clustersFigures(finding, words) : ""}
      summary={[...(data ? [moranSummary(data, texts)] : []), ...shares].join(" ")}
      caption={captionOf(context, { n: row?.n ?? 0, years: [view.year], boundaries: true }, aside(pattern, context))}
      isPending={state === "working"}
      isOpen={view.table}
      {...(rows
        ? {
            csv: {
              fileName: fileNameOf(context, "moran"),
              header: ["year", "level", "indicator", "n", "I", "expected", "p", "permutations", "seed"],
              rows: () =>
                rows.map(({ year, n, i, expected, p }) => [
                  ...[year, view.level, view.indicator, n, i, expected, p, permutations, permutationSeed]
                ])
            }
          }
        : {})}
      table={data && (() => ({ caption: t("differences:moran.table"), ...moranTable(data, texts) }))}
      more={() => (
        <>
          {data ? <MoranChart data={data} label={topic} /> : null}
          <p className="wa-panel__note">{t("comparison:moranReading")}</p>
          <Checkbox checked={view.fdr} onChange={(fdr) => context.change({ fdr })}>
            {t("differences:fdr")}
          </Checkbox>
          <DifferencesMapDetails kind="clusters" title={title} />
        </>
      )}
      picture={() => (data ? <MoranChart data={data} label={topic} /> : null)}
    >
      {state === "working" ? <Progress source={pattern.progress} onCancel={onCancel} /> : null}
      {state === "cancelled" || state === "failed" ? (
        <p className="wa-panel__work">
          <span>{t(state === "failed" ? "differences:failed" : "differences:moran.cancelled")}</span>
          <Button look="subtle" onClick={onAgain}>
            {t("differences:moran.again")}
          </Button>
        </p>
      ) : null}
      <WhenNear className="wa-differences__clusters" isLight={indicatorData.areas.codes.length <= fewAreas}>
        <DifferencesMap kind="clusters" title={mapTitle} />
      </WhenNear>
      <p className="wa-visually-hidden" role="status">
        {state === "done" && data ? moranSummary(data, texts) : ""}
      </p>
    </Panel>
  );
});

/** How far the permutations are; alone in being redrawn while they go on. */
function Progress({ source, onCancel }: { readonly source: ProgressSource; readonly onCancel: () => void }) {
  const { t } = useTexts();
  const share = useSyncExternalStore(source.subscribe, source.read);
  return (
    <p className="wa-panel__work">
      <progress value={share} max={1} aria-label={t("differences:moran.title")} />
      <span>{t("differences:moran.progress", { share: Math.round(share * 100) })}</span>
      <Button look="subtle" onClick={onCancel}>
        {t("differences:moran.cancel")}
      </Button>
    </p>
  );
}

/** Who does not take part, and why. */
function aside({ clusters }: PatternState, context: Context): string[] {
  const { view, texts } = context;
  const { t } = texts;
  const { islands = [], missing = [] } = clusters?.neighbourhood ?? {};
  return [
    ...(islands.length > 0 ? [t("differences:moran.islands", { names: namesOf(islands, context) })] : []),
    ...(missing.length > 0 ? [t("differences:moran.missing", { year: view.year, names: namesOf(missing, context) })] : [])
  ];
}
