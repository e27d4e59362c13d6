import { useMemo, useSyncExternalStore } from "react";
import { type MoranRow, permutationSeed, permutations } from "../../analysis/clusters.ts";
import { level as significance } from "../../analysis/verdict.ts";
import { MoranChart } from "../../charts/moran/moran-chart.tsx";
import type { MoranData } from "../../charts/moran/moran-data.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import type { TableColumn } from "../../ui/data-table.tsx";
import { fileNameOf, namesOf, written } from "./context.ts";
import { type ContextOf, definePanel } from "./define-panel.ts";
import { Panel } from "./panel.tsx";
import { captionOf } from "./panel-caption.ts";
import type { PatternState, ProgressSource } from "./use-analyst.ts";

const reads = { view: ["from", "year", "fdr", "shown"], result: ["between"] } as const;

type Context = ContextOf<typeof reads>;

interface MoranPanelProps {
  readonly context: Context;
  readonly pattern: PatternState;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
}

/** Whether like lies beside like, with the permutations' progress. */
export const MoranPanel = definePanel(reads, function MoranPanel({ context, pattern, onCancel, onAgain }: MoranPanelProps) {
  const { view, result, texts } = context;
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
  const chart = useMemo<MoranData | undefined>(
    () =>
      rows && {
        years: rows.map(({ year }) => year),
        values: rows.map(({ i }) => i),
        expected: rows.map(({ expected }) => expected),
        isShown: rows.map(({ p }) => p < significance),
        from,
        to,
        // A correlation has no unit.
        decimals: 3
      },
    [rows, from, to]
  );
  const columns: TableColumn[] = [
    { key: "year", label: t("differences:moran.column.year"), kind: "number" },
    {
      key: "n",
      label: t("differences:moran.column.n"),
      kind: "number",
      format: (cell) => formatNumber(Number(cell), texts.language)
    },
    { key: "i", label: t("differences:moran.column.i"), kind: "number", format: (cell) => text.slope(Number(cell)) },
    {
      key: "expected",
      label: t("differences:moran.column.expected"),
      kind: "number",
      format: (cell) => text.chance(Number(cell))
    },
    {
      key: "p",
      label: t("differences:moran.column.p"),
      kind: "number",
      format: (cell) => text.p(Number(cell)).replace(/^= /, "")
    }
  ];
  return (
    <Panel
      name="moran"
      title={t("differences:moran.title")}
      summary={[...(rows ? [patternSentence(row, context)] : []), ...shares].join(" ")}
      caption={captionOf(context, { n: row?.n ?? 0, years: [view.year], boundaries: true }, aside(pattern, context))}
      isPending={pattern.state === "working"}
      dialect={context.dialect}
      csv={{
        fileName: fileNameOf(context, "moran"),
        header: ["year", "level", "indicator", "n", "I", "expected", "p", "permutations", "seed"],
        rows: () =>
          (rows ?? []).map(({ year, n, i, expected, p }) => [
            ...[year, view.level, view.indicator, n, i, expected, p, permutations, permutationSeed]
          ])
      }}
      table={rows && { caption: t("differences:moran.table"), columns, rows: rows.map((one) => ({ ...one })) }}
    >
      {pattern.state === "working" ? <Progress source={pattern.progress} onCancel={onCancel} /> : null}
      {pattern.state === "cancelled" || pattern.state === "failed" ? (
        <p className="wa-panel__work">
          <span>{t(pattern.state === "failed" ? "differences:failed" : "differences:moran.cancelled")}</span>
          <Button look="subtle" onClick={onAgain}>
            {t("differences:moran.again")}
          </Button>
        </p>
      ) : null}
      {chart ? (
        <>
          <MoranChart data={chart} />
          <p className="wa-panel__note">{t("comparison:moranReading")}</p>
        </>
      ) : null}
      {view.shown === "clusters" ? null : (
        <p>
          <Button
            onClick={() => {
              context.change({ shown: "clusters" });
              // On a narrow screen the map lies far above.
              document.getElementById("differences-map")?.scrollIntoView({ block: "nearest" });
            }}
          >
            {t("differences:moran.showMap")}
          </Button>
        </p>
      )}
      <p className="wa-panel__note">
        {t("differences:clusterReading", { rule: t(view.fdr ? "differences:ruleFdr" : "differences:rulePlain") })}
      </p>
      <p className="wa-visually-hidden" role="status">
        {pattern.state === "done" ? patternSentence(row, context) : ""}
      </p>
    </Panel>
  );
});

/** How far the shuffling is; alone in being drawn anew while it goes on. */
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

function patternSentence(row: MoranRow | undefined, context: Context): string {
  const { texts } = context;
  const { t } = texts;
  const text = written(context);
  if (!row) return t("differences:verdict.undefined");
  const reading = row.p >= significance ? "nothing" : row.i > row.expected ? "alike" : "unlike";
  return t("differences:moran.summary", {
    year: row.year,
    i: text.slope(row.i),
    expected: text.chance(row.expected),
    p: text.p(row.p),
    permutations,
    reading: t(`differences:moran.${reading}`)
  });
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
