import type { SpatialPattern } from "../../analysis/analyst-messages.ts";
import { permutationSeed, permutations } from "../../analysis/clusters.ts";
import { level as significance } from "../../analysis/verdict.ts";
import type { CsvDialect } from "../../export/csv.ts";
import { Button } from "../../ui/button.tsx";
import type { TableColumn } from "../../ui/data-table.tsx";
import { namesOf, type PanelContext, panelCaption, written } from "./context.ts";
import { Panel } from "./panel.tsx";
import type { PatternState } from "./use-analyst.ts";

interface MoranPanelProps {
  readonly context: PanelContext;
  readonly dialect: CsvDialect;
  readonly pattern: PatternState;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
}

/** Whether like lies beside like, with the permutations' progress. */
export function MoranPanel({ context, dialect, pattern, onCancel, onAgain }: MoranPanelProps) {
  const { scene, view, result, texts, write } = context;
  const { t } = texts;
  const text = written(context);
  const done = pattern.state === "done" ? pattern.result : undefined;
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
  const columns: TableColumn[] = [
    { key: "year", label: t("differences:moran.column.year"), kind: "number" },
    { key: "n", label: t("differences:moran.column.n"), kind: "number" },
    { key: "i", label: t("differences:moran.column.i"), kind: "number", format: (cell) => text.signed(Number(cell)) },
    {
      key: "expected",
      label: t("differences:moran.column.expected"),
      kind: "number",
      format: (cell) => text.signed(Number(cell))
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
      summary={[...(done ? [patternSentence(done, context)] : []), ...shares].join(" ")}
      caption={panelCaption(context, done ? aside(done, context) : [])}
      dialect={dialect}
      csv={{
        fileName: `wijkatlas_${view.dataset}_${view.level}_${view.indicator}_moran.csv`,
        header: ["year", "level", "indicator", "n", "I", "expected", "p", "permutations", "seed"],
        rows: () =>
          (done?.rows ?? []).map(({ year, n, i, expected, p }) => [
            ...[year, view.level, view.indicator, n, i, expected, p, permutations, permutationSeed]
          ])
      }}
      table={done ? { caption: t("differences:moran.table"), columns, rows: done.rows.map((row) => ({ ...row })) } : undefined}
    >
      {pattern.state === "working" ? (
        <p className="wa-panel__work">
          <progress value={pattern.share} max={1} aria-label={t("differences:moran.title")} />
          <span>{t("differences:moran.progress", { share: Math.round(pattern.share * 100) })}</span>
          <Button look="subtle" onClick={onCancel}>
            {t("differences:moran.cancel")}
          </Button>
        </p>
      ) : null}
      {pattern.state === "cancelled" || pattern.state === "failed" ? (
        <p className="wa-panel__work">
          <span>{t(pattern.state === "failed" ? "differences:failed" : "differences:moran.cancelled")}</span>
          <Button look="subtle" onClick={onAgain}>
            {t("differences:moran.again")}
          </Button>
        </p>
      ) : null}
      {done && view.shown !== "clusters" ? (
        <p>
          <Button onClick={() => write({ ...view, shown: "clusters" })}>{t("differences:moran.showMap")}</Button>
        </p>
      ) : null}
      {done ? (
        <p className="wa-panel__note">
          {t("differences:clusterReading", { rule: t(view.fdr ? "differences:ruleFdr" : "differences:rulePlain") })}
        </p>
      ) : null}
      <p className="wa-visually-hidden" role="status">
        {done ? patternSentence(done, { ...context, scene }) : ""}
      </p>
    </Panel>
  );
}

function patternSentence({ rows }: SpatialPattern, context: PanelContext): string {
  const { view, texts } = context;
  const { t } = texts;
  const text = written(context);
  const row = rows.find(({ year }) => year === view.year);
  if (!row) return t("differences:verdict.undefined");
  const reading = row.p >= significance ? "nothing" : row.i > row.expected ? "alike" : "unlike";
  return t("differences:moran.summary", {
    year: row.year,
    i: text.signed(row.i),
    expected: text.signed(row.expected),
    p: text.p(row.p),
    permutations,
    reading: t(`differences:moran.${reading}`)
  });
}

/** Who does not take part, and why. */
function aside({ clusters }: SpatialPattern, context: PanelContext): string[] {
  const { view, texts } = context;
  const { t } = texts;
  const { islands = [], missing = [] } = clusters?.neighbourhood ?? {};
  return [
    ...(islands.length > 0 ? [t("differences:moran.islands", { names: namesOf(islands, context) })] : []),
    ...(missing.length > 0 ? [t("differences:moran.missing", { year: view.year, names: namesOf(missing, context) })] : [])
  ];
}
